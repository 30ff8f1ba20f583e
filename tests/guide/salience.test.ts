import { expect, test } from 'vitest';
import { createRecall, leadOf } from '../../src/guide/recall.ts';

const passages = (...texts: string[]) => texts.map((text) => ({ text, weight: 1 }));
const stories = [
  { item: 'once', passages: passages('a wedding and a leg', 'the crew plays baseball') },
  { item: 'often', passages: passages('a wedding', 'the wedding of two', 'wedding guests') },
  { item: 'never', passages: passages('a trial', 'a murder') },
];

test('what is told by a word again and again goes before what has it once', () => {
  const plain = createRecall(stories);
  const salient = createRecall(stories, { salient: true });
  const [one, other] = plain('wedding');
  expect(one?.score).toBe(other?.score);
  expect(salient('wedding').map(({ item }) => item)).toEqual(['often', 'once']);
  expect(leadOf(salient('wedding'))).toBeGreaterThan(leadOf(plain('wedding')));
});

test('one description leaves nothing to the next', () => {
  const salient = createRecall(stories, { salient: true });
  const first = salient('wedding guests');
  salient('baseball trial');
  expect(salient('wedding guests').map(({ salience }) => salience)).toEqual(
    first.map(({ salience }) => salience),
  );
});
