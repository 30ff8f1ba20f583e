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

/** Prepares a vocabulary. Of equals, those go first that share the word's beginning. */
export function createResembling(vocabulary: readonly string[]): Resembling {
  const { pairs, starts, words, sizes } = listPairs(vocabulary);
  // Scratch space: how many pairs each word shares, all zero between queries; and which do at all.
  const shared = new Uint8Array(vocabulary.length);
  const touched = new Uint32Array(vocabulary.length);

  return (word, limit) => {
    const own = letterPairs(word);
    let count = 0;
    for (const pair of own) {
      const list = pairs.get(pair);
      if (list === undefined) continue;
      const end = starts[list + 1] ?? 0;
      for (let i = starts[list] ?? 0; i < end; i++) {
        const index = words[i] ?? 0;
        const before = shared[index] ?? 0;
        if (before === 0) touched[count++] = index;
        shared[index] = before + 1;
      }
    }
    const best: number[] = [];
    const overlaps: number[] = [];
    let least = LEAST_OVERLAP;
    for (let i = 0; i < count; i++) {
      const index = touched[i] ?? 0;
      const overlap = (2 * (shared[index] ?? 0)) / (own.length + (sizes[index] ?? 0));
      shared[index] = 0;
      if (overlap < least || (overlap === least && best.length === limit)) continue;
      let place = best.length;
      while (place > 0 && (overlaps[place - 1] ?? 0) < overlap) place--;
      best.splice(place, 0, index);
      overlaps.splice(place, 0, overlap);
      if (best.length > limit) {
        best.pop();
        overlaps.pop();
      }
      if (best.length === limit) least = overlaps.at(-1) ?? least;
    }
    return best.map((index) => vocabulary[index] ?? '');
  };
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
