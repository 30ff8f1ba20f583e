/**
 * Where words stand: the numbers of the documents that have each, ascending, and for each the weight
 * of the best field it stands in. The lists of all words lie behind each other, and a view of every
 * one of them would take more memory than most of the lists.
 */
export interface Lists {
  documents: Uint32Array;
  weights: Float32Array;
}

/** The stretch of the lists that belongs to one word. */
export interface Stretch {
  start: number;
  end: number;
}

/** The weight of a word in a document, 0 where it does not stand there. */
export function weightIn(
  { documents, weights }: Lists,
  { start, end }: Stretch,
  document: number,
): number {
  const place = lowerBound(documents, document, start, end);
  return place < end && documents[place] === document ? (weights[place] ?? 0) : 0;
}

/**
 * Documents that are in both lists, at most `limit`, looking at no more than `steps` of the shorter.
 * The longer is leapt through, so a long list costs hardly more than a short one.
 */
export function intersect(
  documents: Uint32Array,
  [a, b]: readonly [Stretch, Stretch],
  { limit, steps }: { limit: number; steps: number },
): number[] {
  const [short, long] = a.end - a.start <= b.end - b.start ? [a, b] : [b, a];
  const common: number[] = [];
  const last = Math.min(short.end, short.start + steps);
  let place = long.start;
  for (let i = short.start; i < last && common.length < limit; i++) {
    const document = documents[i] ?? 0;
    place = leap(documents, document, place, long.end);
    if (place < long.end && documents[place] === document) common.push(document);
  }
  return common;
}

/** The first place from `from` on that is not before `document`, by doubling steps. */
function leap(documents: Uint32Array, document: number, from: number, end: number): number {
  let step = 1;
  let low = from;
  while (low + step < end && (documents[low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  return lowerBound(documents, document, low, Math.min(end, low + step + 1));
}

function lowerBound(documents: Uint32Array, document: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
