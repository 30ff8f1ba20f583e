/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of two
 * neighbouring letters each cost 1. A swap is the commonest slip on a phone, and plain Levenshtein
 * (as fuse.js counts) takes it for two errors.
 *
 * @param limit gives up early, returning `limit + 1`, once the distance is certain to be greater.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  makeRoom(b.length + 1);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(substituted, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}

/** The last three rows, for every call alike: a word is held against thousands. */
let rows: [Uint32Array, Uint32Array, Uint32Array] = makeRows(64);

function makeRoom(length: number): void {
  if (rows[0].length < length) rows = makeRows(2 * length);
}

function makeRows(length: number): typeof rows {
  return [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}
