/**
 * Finds words that look alike by the letter pairs they share. Of a whole vocabulary it picks the few
 * that are worth fuse.js's time.
 */

/** Below this share of letter pairs in common (Dice) no word is within the edit limits. */
const LEAST_OVERLAP = 0.3;

/** The words that have each letter pair: those of pair `p` are `words` from `starts[p]` on. */
interface PairLists {
  /** Letter pairs, as two character codes in one number, by their place in `starts`. */
  pairs: ReadonlyMap<number, number>;
  starts: Uint32Array;
  words: Uint32Array;
  /** How many different pairs each word has. */
  sizes: Uint16Array;
}

/** The `limit` words that share most letter pairs with `word`, best first. */
export type Resembling = (word: string, limit: number) => string[];

/** The fewest letter pairs that a word has: those of a single letter and the two ends. */
const FEWEST_PAIRS = 2;
/** More than an overlap, which is a fraction of small numbers, can be off. */
const ROUNDING = 1e-9;

/** Prepares a vocabulary. Of equals, those go first that share an earlier pair of the word. */
export function createResembling(vocabulary: readonly string[]): Resembling {
  const { pairs, starts, words, sizes } = listPairs(vocabulary);
  // Scratch space: how many pairs each word shares, all zero between queries, and the first it does.
  const shared = new Uint8Array(vocabulary.length);
  const first = new Uint8Array(vocabulary.length);

  /** Counts without a single branch, which takes half the time of noting whom it has met. */
  const count = (own: readonly number[]) => {
    for (let position = own.length - 1; position >= 0; position--) {
      const list = pairs.get(own[position] ?? 0);
      if (list === undefined) continue;
      const end = starts[list + 1] ?? 0;
      for (let i = starts[list] ?? 0; i < end; i++) {
        const index = words[i] ?? 0;
        shared[index] = (shared[index] ?? 0) + 1;
        first[index] = position;
      }
    }
  };

  return (word, limit) => {
    const own = letterPairs(word);
    count(own);
    const best: Candidate[] = [];
    let least = LEAST_OVERLAP;
    let fewest = fewestShared(least, own.length);
    for (let index = 0; index < shared.length; index++) {
      const common = shared[index] ?? 0;
      if (common < fewest) continue;
      const overlap = (2 * common) / (own.length + (sizes[index] ?? 0));
      if (overlap < least) continue;
      insert(best, { index, overlap, first: first[index] ?? 0 });
      if (best.length > limit) best.pop();
      if (best.length < limit) continue;
      least = best.at(-1)?.overlap ?? least;
      fewest = fewestShared(least, own.length);
    }
    shared.fill(0);
    return best.map(({ index }) => vocabulary[index] ?? '');
  };
}

interface Candidate {
  /** The place in the vocabulary. */
  index: number;
  overlap: number;
  /** The position of the first pair that it shares. */
  first: number;
}

/** Puts a candidate behind those that are better or as good. */
function insert(best: Candidate[], candidate: Candidate): void {
  let place = best.length;
  for (; place > 0; place--) {
    const other = best[place - 1];
    if (other === undefined || other.overlap > candidate.overlap) break;
    if (other.overlap === candidate.overlap && other.first <= candidate.first) break;
  }
  best.splice(place, 0, candidate);
}

/** How many pairs even the shortest word must share to reach an overlap. */
function fewestShared(overlap: number, pairs: number): number {
  const exact = (overlap * (pairs + FEWEST_PAIRS)) / 2;
  return Math.max(1, Math.ceil(exact - ROUNDING));
}

/** The different letter pairs of a word with its two ends marked, so that "tar" differs from "star". */
function letterPairs(word: string): number[] {
  const marked = `<${word}>`;
  const pairs: number[] = [];
  for (let i = 0; i + 1 < marked.length; i++) {
    const pair = marked.charCodeAt(i) * 0x10000 + marked.charCodeAt(i + 1);
    if (!pairs.includes(pair)) pairs.push(pair);
  }
  return pairs;
}

/** Sorts the words into lists; all lists are one array, since there are few pairs and many words. */
function listPairs(vocabulary: readonly string[]): PairLists {
  const pairs = new Map<number, number>();
  const lengths: number[] = [];
  const sizes = new Uint16Array(vocabulary.length);
  const pairsOf = vocabulary.map((word, index) => {
    const own = letterPairs(word).map((pair) => {
      const list = pairs.get(pair) ?? pairs.size;
      if (list === pairs.size) pairs.set(pair, list);
      lengths[list] = (lengths[list] ?? 0) + 1;
      return list;
    });
    sizes[index] = own.length;
    return own;
  });
  const starts = new Uint32Array(lengths.length + 1);
  for (const [list, length] of lengths.entries()) starts[list + 1] = (starts[list] ?? 0) + length;
  const next = starts.slice();
  const words = new Uint32Array(starts.at(-1) ?? 0);
  for (const [index, own] of pairsOf.entries()) {
    for (const list of own) {
      const place = next[list] ?? 0;
      words[place] = index;
      next[list] = place + 1;
    }
  }
  return { pairs, starts, words, sizes };
}
