/**
 * Picks the documents worth a close look, in a time that hardly grows with their number: the lists
 * of rare words are read in full, of common ones only the beginning, where the famous are. What two
 * common words have in common is found by leaping through both.
 */
import { intersect, type Lists } from './posting-list.ts';
import type { Reading, Token } from './types.ts';

/** Documents that are looked at closely. Beyond the best four dozen none was ever the right one. */
const SHORTLIST = 48;
/** Postings read a query; half a millisecond's worth. */
const READ_AT_MOST = 16_384;
/** Postings read of one list that is too long to be read in full. */
const READ_OF_LONG = 512;

/** Scratch space of one index: a sum for each document, empty between queries. */
export interface Tally {
  sums: Float32Array;
  /** The token that last added to a sum, and how much, so that only its best reading counts. */
  lastToken: Int16Array;
  lastAdded: Float32Array;
  touched: number[];
  /** Which place of the shortlist a document has, -1 for none. */
  slots: Int8Array;
}

export function createTally(documents: number): Tally {
  return {
    sums: new Float32Array(documents),
    lastToken: new Int16Array(documents).fill(-1),
    lastAdded: new Float32Array(documents),
    touched: [],
    slots: new Int8Array(documents).fill(-1),
  };
}

/** The numbers of the documents that may answer, most promising first. */
export function shortlist(tokens: readonly Token[], lists: Lists, tally: Tally): number[] {
  const telling = tokens.filter(({ isFunctionWord }) => !isFunctionWord);
  const asked = (telling.length > 0 ? telling : tokens)
    .map(({ readings }) => readings)
    .filter((readings) => readings.length > 0)
    .sort((a, b) => lengthOf(a) - lengthOf(b));

  let left = READ_AT_MOST;
  const long: Reading[] = [];
  asked.forEach((readings, number) => {
    for (const reading of readings) {
      const length = reading.end - reading.start;
      const some = length <= left ? length : Math.min(length, READ_OF_LONG);
      if (some < length) long.push(reading);
      left = Math.max(0, left - some);
      add(tally, lists, reading, number, some);
    }
  });
  const [first, second] = long;
  if (first && second) addCommon(tally, lists, [first, second], asked.length);
  return takeBest(tally);
}

function lengthOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Adds the first `some` documents of a list. */
function add(
  tally: Tally,
  { documents, weights }: Lists,
  { start, value }: Reading,
  token: number,
  some: number,
): void {
  for (let i = start; i < start + some; i++) {
    addTo(tally, documents[i] ?? 0, value * (weights[i] ?? 0), token);
  }
}

function addCommon(
  tally: Tally,
  { documents }: Lists,
  both: readonly [Reading, Reading],
  token: number,
): void {
  const [a, b] = both;
  const common = intersect(documents, both, { limit: SHORTLIST, steps: READ_AT_MOST });
  for (const document of common) addTo(tally, document, a.value + b.value, token);
}

function addTo(tally: Tally, document: number, value: number, token: number): void {
  const { sums, lastToken, lastAdded, touched } = tally;
  if (lastToken[document] === -1) touched.push(document);
  const before = lastToken[document] === token ? (lastAdded[document] ?? 0) : 0;
  if (value <= before) return;
  sums[document] = (sums[document] ?? 0) + value - before;
  lastToken[document] = token;
  lastAdded[document] = value;
}

/** The documents with the greatest sums, best first; equals in the order of their fame. */
function takeBest({ sums, lastToken, touched }: Tally): number[] {
  const best: number[] = [];
  let least = 0;
  let last = -1;
  for (const document of touched) {
    const sum = sums[document] ?? 0;
    const isFull = best.length === SHORTLIST;
    if (isFull && (sum < least || (sum === least && document > last))) continue;
    let place = best.length;
    for (; place > 0; place--) {
      const other = best[place - 1] ?? 0;
      const othersSum = sums[other] ?? 0;
      if (othersSum > sum || (othersSum === sum && other < document)) break;
    }
    best.splice(place, 0, document);
    if (isFull) best.pop();
    last = best.at(-1) ?? -1;
    least = sums[last] ?? 0;
  }
  for (const document of touched) {
    sums[document] = 0;
    lastToken[document] = -1;
  }
  touched.length = 0;
  return best;
}
