import { expect, test } from 'vitest';
import { findWithin } from '../../src/guide/line-within.ts';
import { recognizeLine, speakersOf } from '../../src/guide/lines.ts';
import { rememberLines } from '../../src/guide/remembered-lines.ts';
import { dataset, guide } from '../morn.ts';

function characterCalled(id: string) {
  const character = dataset.characters.get(id);
  if (!character) throw new Error(`no ${id}`);
  return character;
}

test('a line is found whatever stands around it, and however it is run together', () => {
  const typed = 'who was like procreation doesnt require changing how u smell';
  expect(findWithin(guide, typed)?.quote.lines[0]?.text).toMatch(/^Procreation does not require/);
});

test('a few words of grammar are a line only where they are all of it', () => {
  expect(recognizeLine(guide, 'it is so')).toEqual([]);
  expect(recognizeLine(guide, 'make it so')[0]?.quote.lines[0]?.text).toBe('Make it so.');
});

test('of an exchange, whoever says the words is named', () => {
  const [best] = recognizeLine(guide, "i don't step on ants");
  expect(best && speakersOf(best.quote, "i don't step on ants").map(({ name }) => name)).toEqual([
    'Odo',
  ]);
});

test('a line is remembered by whom it is said to, by its note', () => {
  const dukat = characterCalled('dukat');
  const own = dataset.quotes.filter(({ lines }) => lines.some(({ speaker }) => speaker === dukat));
  const [best] = rememberLines(guide, own, {
    speakers: [dukat],
    others: [characterCalled('benjamin-sisko')],
    about: 'sons birthday',
    moment: '',
  });
  expect(best?.quote.lines[0]?.text).toMatch(/^When my son looks back/);
});
