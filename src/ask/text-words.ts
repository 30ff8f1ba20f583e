/** The words that the texts of the dataset are made of. */
import type { Guide } from '../guide/index.ts';
import { onceFor } from '../once.ts';
import { words } from '../text/fold.ts';
import { placeOf, toHashes } from './learning/hashes.ts';

/** In how many texts words stand; they are only looked up, and so kept as hashes. */
export interface Counts {
  has(word: string): boolean;
  get(word: string): number | undefined;
}

export interface TextWords {
  /** In how many texts a word stands, however it is written. */
  all: Counts;
  /** In how many it stands in small letters: none for what is only ever a name. */
  common: Counts;
}

export const textWords = onceFor(({ dataset, allTrivia }: Guide): TextWords => {
  const texts = [
    ...dataset.stories.flatMap(({ logline, summary }) => [logline, summary]),
    ...dataset.quotes.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...allTrivia.map(({ text }) => text),
  ];
  return {
    all: count(texts),
    common: count(texts.map((text) => text.replace(/\b\p{Lu}\S*/gu, ' '))),
  };
});

/** The words that names and titles are made of. */
export const nameWords = onceFor(({ dataset }: Guide): Pick<Counts, 'has'> => {
  const { characters, people, stories } = dataset;
  const named = [...characters.values(), ...people.values()];
  const names = [
    ...named.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...stories.flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const hashes = toHashes(names.flatMap(words));
  return { has: (word) => placeOf(hashes, word) >= 0 };
});

function count(texts: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const hashes = toHashes(counts.keys());
  const numbers = new Uint16Array(hashes.length);
  for (const [word, number] of counts) numbers[placeOf(hashes, word)] = number;
  return {
    has: (word) => placeOf(hashes, word) >= 0,
    get: (word) => numbers[placeOf(hashes, word)],
  };
}
