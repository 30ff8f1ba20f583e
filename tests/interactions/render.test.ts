import { describe, expect, test } from 'vitest';
import { type Card, foundCard } from '../../src/card.ts';
import { MESSAGE_TEXT } from '../../src/interactions/limits.ts';
import { escapeMarkdown } from '../../src/interactions/markdown.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { createMorn, dataset } from '../morn.ts';

function cardWith(text: string, rest: Partial<Card> = {}): Card {
  return foundCard({ title: 'Title', blocks: [{ kind: 'text', text }], records: [], ...rest });
}

function textsOf(card: Card): string[] {
  const [container] = renderMessage(card).components;
  return container.components.flatMap((part) => ('content' in part ? [part.content] : []));
}

describe('renderMessage', () => {
  test('is a Components V2 container that pings nobody', () => {
    const message = renderMessage(cardWith('text'));
    expect(message).toMatchObject({
      flags: 32768,
      components: [{ type: 17, accent_color: expect.any(Number) }],
      allowed_mentions: { parse: [] },
    });
    expect(renderMessage(cardWith('text', { private: true })).flags).toBe(32768 | 64);
  });

  test('keeps the text of a message within the limit, cut at a word', () => {
    for (const length of [MESSAGE_TEXT - 40, MESSAGE_TEXT, MESSAGE_TEXT + 1, 20_000]) {
      const texts = textsOf(cardWith('word '.repeat(length / 5)));
      const total = texts.join('').length;
      expect(total).toBeLessThanOrEqual(MESSAGE_TEXT);
      if (length > MESSAGE_TEXT) expect(texts.join('')).toMatch(/word…$/);
    }
  });

  test('never repeats a button and never shows more than two rows', () => {
    const actions = Array.from({ length: 30 }, (_, i) => ({
      label: `Label ${i} ${'x'.repeat(100)}`,
      call: { command: 'quote', args: { step: i % 20 } },
    }));
    const [container] = renderMessage(cardWith('text', { actions })).components;
    const buttons = container.components.flatMap((part) =>
      part.type === 1 ? part.components : [],
    );
    const ids = buttons.map((button) => 'custom_id' in button && button.custom_id);
    expect(buttons.length).toBeLessThanOrEqual(10);
    expect(new Set(ids).size).toBe(ids.length);
    for (const button of buttons) {
      expect('label' in button && button.label?.length).toBeLessThanOrEqual(80);
    }
  });

  test('leaves out a citation of nothing, and a link that leads nowhere', () => {
    const cited = (stories: [], sources: { name: string; url: string }[]) =>
      textsOf(cardWith('text', { citation: { stories, sources } }));
    expect(cited([], [])).toHaveLength(1);
    expect(cited([], [{ name: 'A', url: 'not a URL' }])[1]).toBe('-# Source: A');
    expect(cited([], [{ name: '[A]', url: 'https://a.org/b_(c)' }])[1]).toBe(
      '-# Source: [\\(A\\)](<https://a.org/b_%28c%29>)',
    );
  });

  test('every answer of the dataset fits', () => {
    const morn = createMorn();
    const calls = dataset.stories.flatMap(({ id }) =>
      ['episode', 'summary', 'cast', 'reviews'].map((command) => ({
        command,
        args: { episode: id },
      })),
    );
    for (const call of calls) {
      const total = textsOf(morn.dispatch(call)).join('');
      expect(total.length).toBeLessThanOrEqual(MESSAGE_TEXT);
      expect(total).not.toMatch(/…$/);
    }
  });
});

test.each([
  ['**bold** _it_ ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~'],
  ['||spoiler||', '\\|\\|spoiler\\|\\|'],
  ['@everyone <@123> <#1> <:x:1>', '\\@everyone \\<\\@123\\> \\<\\#1\\> \\<\\:x:1\\>'],
  ['# head', '\\# head'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['`code`', '\\`code\\`'],
  ['[a](https://b.c)', '\\[a\\]\\(https\\://b.c\\)'],
  ['line\nbreak', 'line break'],
  [':smile: at 12:30', '\\:smile: at 12:30'],
  ['back\\slash', 'back\\\\slash'],
  ['half \ud83d pair \u202e turn', 'half \ufffd pair  turn'],
])('escapeMarkdown shows %s as it is', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
