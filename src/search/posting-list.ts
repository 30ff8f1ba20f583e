/**
 * Where a word stands: the numbers of the documents that have it, ascending, and for each the
 * weight of the best field it stands in.
 */
export interface PostingList {
  documents: Uint32Array;
  weights: Float32Array;
}

/** The weight of a word in a document, 0 where it does not stand there. */
export function weightIn({ documents, weights }: PostingList, document: number): number {
  const place = lowerBound(documents, document, 0);
  return documents[place] === document ? (weights[place] ?? 0) : 0;
}

/**
 * Documents that are in both lists, at most `limit`, looking at no more than `steps` of the shorter.
 * The longer is leapt through, so a long list costs hardly more than a short one.
 */
export function intersect(
  a: PostingList,
  b: PostingList,
  { limit, steps }: { limit: number; steps: number },
): number[] {
  const [short, long] = a.documents.length <= b.documents.length ? [a, b] : [b, a];
  const common: number[] = [];
  let place = 0;
  for (let i = 0; i < short.documents.length && i < steps && common.length < limit; i++) {
    const document = short.documents[i] ?? 0;
    place = leap(long.documents, document, place);
    if (long.documents[place] === document) common.push(document);
  }
  return common;
}

/** The first place from `from` on that is not before `document`, by doubling steps. */
function leap(documents: Uint32Array, document: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < documents.length && (documents[low + step] ?? 0) < document) {
    low += step;
    step *= 2;
  }
  return lowerBound(documents, document, low, Math.min(documents.length, low + step + 1));
}

function lowerBound(
  documents: Uint32Array,
  document: number,
  from: number,
  to = documents.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}
