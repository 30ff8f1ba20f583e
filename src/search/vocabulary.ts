import { doubleMetaphone } from 'double-metaphone';
import { isRank } from './word-weights.ts';

/** Every distinct word of an index, and the ways into it. */
export interface Vocabulary {
  has(word: string): boolean;
  isName(word: string): boolean;
  /** Words that begin with `prefix`, the alphabetically first `limit`. */
  startingWith(prefix: string, limit: number): string[];
  /** Names that sound like `word`. */
  soundingLike(word: string): readonly string[];
  /** The `limit` words that share most letter pairs with `word`, best first. */
  resembling(word: string, limit: number): string[];
}

/** Below this share of letter pairs in common (Dice) no word is within the edit limits. */
const LEAST_OVERLAP = 0.3;

/** @param words every word of the index → whether it stands in a name. */
export function createVocabulary(words: ReadonlyMap<string, boolean>): Vocabulary {
  const sorted = [...words.keys()].sort();
  const isName = (word: string) => words.get(word) === true && !isRank(word);
  const bySound = groupBy(sorted.filter(isName), (word) => new Set(doubleMetaphone(word)));
  const pairs = sorted.map(letterPairs);
  const byPair = new Map<string, number[]>();
  for (const [index, own] of pairs.entries()) {
    for (const pair of own) append(byPair, pair, index);
  }

  return {
    has: (word) => words.has(word),
    isName,
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
      const shared = new Map<number, number>();
      for (const pair of own) {
        for (const index of byPair.get(pair) ?? []) {
          shared.set(index, (shared.get(index) ?? 0) + 1);
        }
      }
      return [...shared]
        .map(([index, count]) => ({
          word: sorted[index] ?? '',
          overlap: (2 * count) / (own.size + (pairs[index]?.size ?? 0)),
        }))
        .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
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
