/**
 * Finds words that look alike by the letter pairs they share. Of a whole vocabulary it picks the few
 * that are worth fuse.js's time.
 */

/** Below this share of letter pairs in common (Dice) no word is within the edit limits. */
const LEAST_OVERLAP = 0.3;
/** More than an overlap, which is a fraction of small numbers, can be off. */
const ROUNDING = 1e-9;

/** The `limit` words that share most letter pairs with `word`, best first. */
export type Resembling = (word: string, limit: number) => string[];

/** Words are numbered by how many pairs they have, so those that have as many stand together. */
interface PairIndex {
  /** The place in the vocabulary of each number. */
  places: Uint32Array;
  groups: readonly Group[];
  /** Letter pairs, as two character codes in one number, by their place in `starts`. */
  pairs: ReadonlyMap<number, number>;
  /** The words that have pair `p` are `words` from `starts[p]` to `starts[p + 1]`. */
  starts: Uint32Array;
  words: Uint32Array;
}

/** The words that have `size` pairs: the numbers from `start` to `end`. */
interface Group {
  size: number;
  start: number;
  end: number;
}

interface Candidate {
  place: number;
  overlap: number;
  /** The position of the first pair that it shares. */
  first: number;
}

/**
 * Prepares a vocabulary. Of words that share as much, those go first that share an earlier pair, then
 * those that stand first in the vocabulary.
 */
export function createResembling(vocabulary: readonly string[]): Resembling {
  const { places, groups, pairs, starts, words } = indexPairs(vocabulary);
  // Scratch space: how many pairs each word shares, all zero between queries, and the first it does.
  const shared = new Uint8Array(4 * Math.ceil(vocabulary.length / 4));
  const sharedByFour = new Int32Array(shared.buffer);
  const first = new Uint8Array(vocabulary.length);

  /** Counts without a single branch, which takes half the time of noting whom it has met. */
  const count = (own: readonly number[]) => {
    for (let position = own.length - 1; position >= 0; position--) {
      const list = pairs.get(own[position] ?? 0);
      if (list === undefined) continue;
      const end = starts[list + 1] ?? 0;
      for (let i = starts[list] ?? 0; i < end; i++) {
        const number = words[i] ?? 0;
        shared[number] = (shared[number] ?? 0) + 1;
        first[number] = position;
      }
    }
  };

  return (word, limit) => {
    const own = letterPairs(word);
    count(own);
    const best: Candidate[] = [];
    let least = LEAST_OVERLAP;
    // Words as long as the one that is looked for come first: they can overlap most, and what they
    // do overlap spares the others a look.
    for (const { size, start, end } of nearestFirst(groups, own.length)) {
      if (overlapOf(Math.min(size, own.length), size, own.length) < least) break;
      let fewest = fewestShared(least, size + own.length);
      for (let four = start >> 2; 4 * four < end; four++) {
        if (!isAnyAtLeast(fewest, sharedByFour[four] ?? 0)) continue;
        for (
          let number = Math.max(start, 4 * four);
          number < end && number < 4 * four + 4;
          number++
        ) {
          const common = shared[number] ?? 0;
          if (common < fewest) continue;
          const overlap = overlapOf(common, size, own.length);
          insert(best, { place: places[number] ?? 0, overlap, first: first[number] ?? 0 });
          if (best.length > limit) best.pop();
          if (best.length < limit) continue;
          least = best.at(-1)?.overlap ?? least;
          fewest = fewestShared(least, size + own.length);
        }
      }
    }
    shared.fill(0);
    return best.map(({ place }) => vocabulary[place] ?? '');
  };
}

function overlapOf(common: number, size: number, otherSize: number): number {
  return (2 * common) / (size + otherSize);
}

/**
 * Whether any of four counts, as the four bytes of one number, is at least so many: hardly any is,
 * and one question takes a quarter of the time of four. All counts are far below 128, so adding to
 * each what the smallest that is wanted lacks to 128 sets the highest bit of those that suffice.
 */
function isAnyAtLeast(fewest: number, four: number): boolean {
  const missing = Math.imul(128 - fewest, 0x01010101);
  return ((four + missing) & 0x80808080) !== 0;
}

/** How many pairs two words that have so many together must share to reach an overlap. */
function fewestShared(overlap: number, pairs: number): number {
  return Math.ceil((overlap * pairs) / 2 - ROUNDING);
}

/** Groups by how much a word of theirs can overlap with one of `size` pairs, most first. */
function nearestFirst(groups: readonly Group[], size: number): Group[] {
  const most = (group: Group) => overlapOf(Math.min(size, group.size), size, group.size);
  return [...groups].sort((a, b) => most(b) - most(a));
}

/** Puts a candidate behind those that are better. */
function insert(best: Candidate[], candidate: Candidate): void {
  let after = best.length;
  for (; after > 0; after--) {
    const other = best[after - 1];
    if (other === undefined || isBetter(other, candidate)) break;
  }
  best.splice(after, 0, candidate);
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.overlap !== b.overlap) return a.overlap > b.overlap;
  return a.first === b.first ? a.place < b.place : a.first < b.first;
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
function indexPairs(vocabulary: readonly string[]): PairIndex {
  const pairs = new Map<number, number>();
  const lengths: number[] = [];
  const bySize = vocabulary
    .map((word, place) => ({ place, own: letterPairs(word) }))
    .sort((a, b) => a.own.length - b.own.length);
  const groups: Group[] = [];
  bySize.forEach(({ own }, number) => {
    const group = groups.at(-1);
    if (group?.size === own.length) group.end = number + 1;
    else groups.push({ size: own.length, start: number, end: number + 1 });
    for (const pair of own) {
      const list = pairs.get(pair) ?? pairs.size;
      if (list === pairs.size) pairs.set(pair, list);
      lengths[list] = (lengths[list] ?? 0) + 1;
    }
  });
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, list) => {
    starts[list + 1] = (starts[list] ?? 0) + length;
  });
  const next = starts.slice();
  const words = new Uint32Array(starts.at(-1) ?? 0);
  bySize.forEach(({ own }, number) => {
    for (const pair of own) {
      const list = pairs.get(pair) ?? 0;
      const place = next[list] ?? 0;
      words[place] = number;
      next[list] = place + 1;
    }
  });
  const places = Uint32Array.from(bySize, ({ place }) => place);
  return { places, groups, pairs, starts, words };
}
