import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/card.ts';
import { renderText } from '../../src/console/render.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { ask, guide, textOf } from '../morn.ts';

const also = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'list' && block.heading === 'Also' ? block.items : []));

describe.each([
  ['notes', 'tell me about the baseball on siskos desk'],
  ['lines', 'what did garak say about lies'],
])('%s that fit about as well as the first', (_, question) => {
  const card = ask('ask', { question });
  const items = also(card.blocks);

  test('stand below it, each with its story', () => {
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(2);
    for (const { lead } of items) {
      const isCited = ({ code, title }: { code: string; title: string }) =>
        lead === `“${title}” (${code})`;
      expect(card.citation?.stories.some(isCited), lead).toBe(true);
    }
  });

  test('count for what the card gives away', () => {
    const positions = card.records.flatMap((id) => guide.lookups.stories.get(id)?.position ?? []);
    expect(card.position).toBeGreaterThanOrEqual(Math.max(...positions));
  });
});

test('lines of several stories are not cited as a stretch from one to the other', () => {
  const card = ask('ask', { question: 'what did garak say about lies' });
  expect(card.citation?.stories.length).toBeGreaterThan(1);
  expect(JSON.stringify(renderMessage(card))).not.toMatch(/” to \d/);
  expect(renderText(card, { width: 80, colour: false, actions: false })).not.toMatch(/” to \d/);
});

test('a stretch is still cited as one', () => {
  const card = ask('ask', { question: 'who played nog' });
  expect(renderText(card, { width: 200, colour: false, actions: false })).toMatch(/” to \d/);
});

test('what is said about somebody goes before what is said to their face', () => {
  const card = ask('ask', { question: 'what did odo say about quark' });
  expect(textOf(card)).not.toMatch(/^Odo to Quark/m);
});

test('any line will do where chatter surrounds a question for one', () => {
  const question = 'what a week, my boss is nuts. cheer me up with some quote by martok';
  const card = ask('ask', { question });
  expect(card.outcome).toBe('found');
  expect(textOf(card)).toContain('Martok, at random:');
});
