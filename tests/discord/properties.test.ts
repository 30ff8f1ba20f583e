import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCall } from '../../src/call-id.ts';
import { type Card, foundCard } from '../../src/card.ts';
import { MESSAGE_TEXT } from '../../src/interactions/limits.ts';
import { type MessageBody, renderMessage } from '../../src/interactions/render.ts';
import { respond } from '../../src/interactions/respond.ts';
import { clean } from '../../src/text/clean.ts';
import { createMorn } from '../morn.ts';
import type { JsonObject } from '../stand-in/json.ts';
import { refusalOfChoices, refusalOfMessage } from '../stand-in/validate-messages.ts';
import { readMarkdown } from './discord-markdown.ts';
import { anyLength, blockOf, cardOf, harmless, long, short } from './hostile-cards.ts';

function contentsOf(message: MessageBody): string[] {
  return message.components[0].components.flatMap((part) =>
    'content' in part ? [part.content] : [],
  );
}

function expectValid(message: MessageBody): void {
  expect(refusalOfMessage(message as unknown as JsonObject, [])).toBeUndefined();
  expect(message.allowed_mentions).toEqual({ parse: [] });
  const contents = contentsOf(message);
  expect(contents.join('').length).toBeLessThanOrEqual(MESSAGE_TEXT);
  for (const content of contents) {
    expect(content.isWellFormed()).toBe(true);
    for (const kind of readMarkdown(content).kinds) {
      expect(['heading', 'strong', 'em', 'blockQuote', 'subtext', 'link']).toContain(kind);
    }
  }
}

/** What a card says from its first word to its last, in the order in which it is shown. */
function plainTextOf({ title, blocks }: Card): string {
  const said = blocks.map((block) => {
    switch (block.kind) {
      case 'dialogue':
        return block.lines.map(
          ({ speaker, direction, text }) => `${speaker} :( ${direction} ) ${text}`,
        );
      case 'facts':
        return block.facts.map(({ name, value }) => `${name} : ${value}`);
      case 'list':
        return [block.heading, ...block.items.map(({ lead, text }) => `- ${lead} ${text}`)];
      default:
        return [block.text];
    }
  });
  // Blanks keep the halves of two surrogate pairs apart, as the message does.
  return clean([title, ...said.flat()].join(' ')).replace(/\s/g, '');
}

/** Shrinking texts of many thousand characters takes minutes. */
const LONG_INPUT = { endOnFailure: true };

describe('any card', () => {
  test('is a message that Discord takes, and that pings nobody', () => {
    fc.assert(
      fc.property(cardOf(anyLength), (card) => expectValid(renderMessage(card))),
      { numRuns: 80, ...LONG_INPUT },
    );
  });

  test('shows what its records say as it is, and in no other frame than its own', () => {
    fc.assert(
      fc.property(cardOf(short), (card) => {
        const contents = contentsOf(renderMessage(card));
        const plain = contentsOf(renderMessage(harmless(card)));
        const [first = ''] = contents;
        // Escaped text is longer than plain text, so what is cut is cut elsewhere.
        fc.pre(!contents.some((content) => content.includes('…')));
        expect(contents.map((content) => readMarkdown(content).frame)).toEqual(
          plain.map((content) => readMarkdown(content).frame),
        );
        expect(readMarkdown(first).text).toBe(plainTextOf(card));
      }),
      { numRuns: 400 },
    );
  });

  test('too long for a message is cut with an ellipsis, its formatting closed, its actions kept', () => {
    const action = { label: 'The rest', call: { command: 'quote', args: {} } };
    fc.assert(
      fc.property(fc.tuple(blockOf(short), blockOf(long)), ([before, after]) => {
        const card = foundCard({ title: 'Title', blocks: [before, after], records: [] });
        const message = renderMessage({ ...card, actions: [action] });
        const [content = ''] = contentsOf(message);
        expectValid(message);
        const { text } = readMarkdown(content);
        expect(plainTextOf(card)).toContain(text.slice(0, text.lastIndexOf('…')));
        expect(text.length).toBeLessThan(plainTextOf(card).length);
        expect(JSON.stringify(message.components)).toContain('The rest');
      }),
      { numRuns: 40, ...LONG_INPUT },
    );
  });

  test.each([
    ['emoji', '🖖'],
    ['a family', '👨‍👩‍👧'],
    ['letters heaped with accents', `x${'\u0301\u{1d165}'.repeat(60)}`],
    ['escaped signs', '*'],
    ['backslashes', '\\'],
  ])('without blanks, of %s, is cut between two of them', (_what, sign) => {
    for (const start of ['', 'x', 'xy']) {
      const text = start + sign.repeat(MESSAGE_TEXT);
      const card = foundCard({ title: text, blocks: [{ kind: 'text', text }], records: [] });
      const actions = [{ label: text, call: { command: 'quote', args: {} } }];
      const message = renderMessage({ ...card, actions });
      expectValid(message);
      // A half of a surrogate pair would be written as an escape.
      expect(JSON.stringify(message)).not.toContain('\\ud');
      const [content = ''] = contentsOf(message);
      expect(content.endsWith('…')).toBe(true);
    }
  });

  test('too long for a message is cut after a word', () => {
    const words = fc.array(fc.stringMatching(/^[\w*]{1,20}$/), {
      minLength: 3_000,
      maxLength: 4_000,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const card = foundCard({ title: '', blocks: [{ kind: 'text', text }], records: [] });
        const [content = ''] = contentsOf(renderMessage(card));
        expect(content.length).toBeGreaterThan(MESSAGE_TEXT - 50);
        const shown = content.replace(/\\(.)/g, '$1');
        expect(shown.endsWith('…')).toBe(true);
        expect(text.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
      }),
      { numRuns: 30, ...LONG_INPUT },
    );
  });
});

/** The message of an answer, which a card always leads to. */
function messageOf(answer: APIInteractionResponse): MessageBody {
  return 'data' in answer ? (answer.data as MessageBody) : expect.fail('no message');
}

const user = fc.oneof(short, fc.string({ unit: 'binary', maxLength: 6_000, size: 'max' }));
const morn = createMorn();

describe('anything that a user types', () => {
  test.each([
    ['quote', 'search'],
    ['who-played', 'name'],
    ['trivia', 'search'],
    ['summary', 'episode'],
    ['ask', 'question'],
    ['which-episode', 'line'],
  ])('is answered validly by /%s', (command, option) => {
    fc.assert(
      fc.property(user, (typed) => {
        const answer = respond(morn, {
          kind: 'command',
          call: { command, args: { [option]: typed } },
        });
        expectValid(messageOf(answer));
        const completed = respond(morn, { kind: 'autocomplete', command, option, typed });
        expect(refusalOfChoices('data' in completed && completed.data)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('as the id of a button is answered validly', () => {
    fc.assert(
      fc.property(user, fc.boolean(), (id, ownsMessage) => {
        const answer = respond(morn, { kind: 'button', call: decodeCall(id), ownsMessage });
        expectValid(messageOf(answer));
      }),
      { numRuns: 100 },
    );
  });
});
