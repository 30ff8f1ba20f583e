/** The words that the texts of the dataset are made of. */
import type { Guide } from '../guide/index.ts';
import { words } from '../text/fold.ts';

export interface TextWords {
  /** In how many texts a word stands, however it is written. */
  all: ReadonlyMap<string, number>;
  /** In how many it stands in small letters: none for what is only ever a name. */
  common: ReadonlyMap<string, number>;
}

const known = new WeakMap<Guide, TextWords>();

export function textWords(guide: Guide): TextWords {
  const before = known.get(guide);
  if (before) return before;
  const { stories, quotes } = guide.dataset;
  const texts = [
    ...stories.flatMap(({ logline, summary }) => [logline, summary]),
    ...quotes.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...guide.allTrivia.map(({ text }) => text),
  ];
  const found = {
    all: count(texts),
    common: count(texts.map((text) => text.replace(/\b\p{Lu}\S*/gu, ' '))),
  };
  known.set(guide, found);
  return found;
}

function count(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
