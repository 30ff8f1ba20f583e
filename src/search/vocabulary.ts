import { doubleMetaphone } from 'double-metaphone';
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
  resembling(word: string, limit: number): string[];
}

/** Below this share of letter pairs in common (Dice) no word is within the edit limits. */
const LEAST_OVERLAP = 0.3;

/**
 * Fame from which a name is one that people type by ear: a recurring part in five stories. Among
 * hundreds of names that nobody remembers, something always sounds alike.
 */
const WELL_KNOWN = 10;

/** Gathers the vocabulary of an index. */
export function createVocabulary<T>({ words, lists, documents }: Postings<T>): Vocabulary {
  const sorted = [...words.keys()].sort();
  const isName = (word: string) => words.get(word)?.isName === true && !isRank(word);
  const isWellKnown = (word: string) => isName(word) && (words.get(word)?.fame ?? 0) >= WELL_KNOWN;
  const bySound = groupBy(sorted.filter(isWellKnown), (word) => new Set(doubleMetaphone(word)));
  const pairs = sorted.map(letterPairs);
  // Scratch space for counting, all zero between queries.
  const shared = new Uint8Array(sorted.length);
  const byPair = new Map<string, number[]>();
  for (const [index, own] of pairs.entries()) {
    for (const pair of own) append(byPair, pair, index);
  }

  return {
    has: (word) => words.has(word),
    isName,
    frequency: (word) => (lists.get(word)?.documents.length ?? 0) / documents.length,
    startingWith(prefix, limit) {
      const start = lowerBound(sorted, prefix);
      let end = start;
      while (end - start < limit && sorted[end]?.startsWith(prefix)) end++;
      return sorted.slice(start, end);
    },
    soundingLike: (word) => [
      ...new Set(doubleMetaphone(word).flatMap((sound) => bySound.get(sound) ?? [])),
    ],
    resembling(word, limit) {
      const own = letterPairs(word);
      const touched: number[] = [];
      for (const pair of own) {
        for (const index of byPair.get(pair) ?? []) {
          if (shared[index] === 0) touched.push(index);
          shared[index] = (shared[index] ?? 0) + 1;
        }
      }
      const candidates: { word: string; overlap: number }[] = [];
      for (const index of touched) {
        const overlap = (2 * (shared[index] ?? 0)) / (own.size + (pairs[index]?.size ?? 0));
        if (overlap >= LEAST_OVERLAP) candidates.push({ word: sorted[index] ?? '', overlap });
        shared[index] = 0;
      }
      return candidates
        .sort((a, b) => b.overlap - a.overlap)
        .slice(0, limit)
        .map((candidate) => candidate.word);
    },
  };
}

/** The letter pairs of a word with its two ends marked, so that "tar" differs from "star". */
function letterPairs(word: string): Set<string> {
  const marked = `<${word}>`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < marked.length; i++) pairs.add(marked.slice(i, i + 2));
  return pairs;
}

function groupBy(words: readonly string[], keysOf: (word: string) => Iterable<string>) {
  const groups = new Map<string, string[]>();
  for (const word of words) for (const key of keysOf(word)) if (key) append(groups, key, word);
  return groups;
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
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
