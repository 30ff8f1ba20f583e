import { doubleMetaphone } from 'double-metaphone';
import { createResembling, type Resembling } from './letter-pairs.ts';
import type { Postings } from './postings.ts';
import { isRank } from './word-weights.ts';

/** Every distinct word of an index, and the ways into it. */
export interface Vocabulary {
  has(word: string): boolean;
  isName(word: string): boolean;
  /** The share of documents that have the word, 0 to 1. */
  frequency(word: string): number;
  /** Words that begin with `prefix`, the alphabetically first `limit`. */
  startingWith(prefix: string, limit: number): string[];
  /** Well-known names that sound like `word`. */
  soundingLike(word: string): readonly string[];
  /** The `limit` words that share most letter pairs with `word`, best first. */
  resembling: Resembling;
}

/**
 * Fame from which a name is one that people type by ear: a recurring part in five stories. Among
 * hundreds of names that nobody remembers, something always sounds alike.
 */
const WELL_KNOWN = 10;

/** Gathers the vocabulary of an index. */
export function createVocabulary<T>({ words, stretchOf, documents }: Postings<T>): Vocabulary {
  const sorted = [...words.keys()].sort();
  const names = new Set(sorted.filter((word) => words.get(word)?.isName && !isRank(word)));
  const isName = (word: string) => names.has(word);
  const isWellKnown = (word: string) => isName(word) && (words.get(word)?.fame ?? 0) >= WELL_KNOWN;
  const bySound = groupBy(sorted.filter(isWellKnown), (word) => new Set(doubleMetaphone(word)));

  return {
    has: (word) => words.has(word),
    isName,
    frequency(word) {
      const facts = words.get(word);
      if (facts === undefined) return 0;
      const { start, end } = stretchOf(facts);
      return (end - start) / documents.length;
    },
    startingWith(prefix, limit) {
      const start = lowerBound(sorted, prefix);
      let end = start;
      while (end - start < limit && sorted[end]?.startsWith(prefix)) end++;
      return sorted.slice(start, end);
    },
    soundingLike: (word) => [
      ...new Set(doubleMetaphone(word).flatMap((sound) => bySound.get(sound) ?? [])),
    ],
    resembling: createResembling(sorted),
  };
}

function groupBy(words: readonly string[], keysOf: (word: string) => Iterable<string>) {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group !== undefined) group.push(word);
      else if (key !== '') groups.set(key, [word]);
    }
  }
  return groups;
}

/** Index of the first word that is not before `prefix`. */
function lowerBound(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
