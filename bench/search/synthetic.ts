/**
 * Made-up quotations, to see what happens when there are very many. Each takes its shape from a real
 * one (how many lines, how long, who speaks, who is spoken of) and its words from a vocabulary in
 * which the n-th word is n times rarer than the first (Zipf), as in any language.
 */
import type { Character, Dataset } from '../../src/dataset/model.ts';
import { fameOf, labelsOf } from '../../src/guide/names.ts';
import type { Field } from '../../src/search/index.ts';
import { words } from '../../src/text/fold.ts';
import { createRandom, pick, type Random } from './random.ts';
import type { BenchRecord } from './records.ts';

/** Any number will do, as long as it stays the same. */
const SEED = 1993;
/** Words there are: the real ones, commonest first, then made-up ones. */
const VOCABULARY = 100_000;
const SYLLABLES =
  'ba bel cor da den dor el en fa gar hel in jor ka kel li lo mar mi nor o pra qua ri ro sen sha ta ti tor ul va ven wi yal zor'.split(
    ' ',
  );

/** Makes `count` quotations, the same ones every time. */
export function synthesize(dataset: Dataset, count: number): BenchRecord[] {
  const random = createRandom(SEED);
  const ranked = commonWords(dataset);
  for (let rank = ranked.length + 1; rank <= VOCABULARY; rank++) ranked.push(madeUpWord(rank));
  // Speakers are drawn from lines, so that whoever says much in the series says much here.
  const speakers = dataset.quotes.flatMap(({ lines }) => lines.map(({ speaker }) => speaker));
  const people = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  const nameOf = new Map<Character, Field[]>();
  const named = (character: Character, weight: number): Field[] => {
    const known = nameOf.get(character) ?? nameFields(character);
    nameOf.set(character, known);
    return known.map((field) => ({ ...field, weight }));
  };

  return Array.from({ length: count }, (_, number) => {
    const shape = pick(random, dataset.quotes);
    const speaker = pick(random, speakers);
    const fields: Field[] = [
      ...named(speaker, 1),
      ...shape.lines.map(({ text }) => runningText(random, ranked, text, 0.9)),
      ...shape.about.flatMap(() => named(pick(random, people), 0.6)),
      ...(shape.context ? [runningText(random, ranked, shape.context, 0.5)] : []),
    ];
    return { item: `made-up-${number}:${speaker.id}`, fame: 0, fields };
  });
}

/** Who speaks in a made-up quotation; undefined for any other id. */
export function speakerOf(id: string | undefined): string | undefined {
  return id?.startsWith('made-up-') ? id.split(':')[1] : undefined;
}

function nameFields(character: Character): Field[] {
  const fame = fameOf(character.portrayals);
  return labelsOf(character).map((text) => ({ text, kind: 'name', weight: 1, fame }));
}

function runningText(
  random: Random,
  ranked: readonly string[],
  like: string,
  weight: number,
): Field {
  const text = Array.from({ length: like.split(' ').length }, () => {
    // The inverse of Zipf's distribution: the chance of a rank falls as one over the rank.
    const rank = Math.floor(VOCABULARY ** random());
    return ranked[rank - 1] ?? '';
  }).join(' ');
  return { text, kind: 'text', weight };
}

/** The words of the real quotations, commonest first. */
function commonWords(dataset: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const { lines } of dataset.quotes) {
    for (const word of lines.flatMap(({ text }) => words(text))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** A pronounceable word of two to four syllables for a rank, always the same. */
function madeUpWord(rank: number): string {
  const random = createRandom(rank);
  const syllables = 2 + Math.floor(3 * random());
  return Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');
}
