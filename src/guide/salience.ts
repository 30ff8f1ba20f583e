/** What an item is told with again and again, and others are not: words by how telling they are of it. */
import type { Postings } from './passages.ts';
import { addUp } from './stretches.ts';

/** How much of a text is taken to be written by its own habits; the rest is anybody's. */
const OWN = 0.3;
/** Passages count by a power of their weight: a nickname several times, what is only noted hardly. */
const SHARPNESS = 4;

export interface WeighedPassage {
  /** The number of the item. */
  of: number;
  weight: number;
  /** Ids. */
  stems: Uint32Array;
}

/**
 * Of each stem the items that have it, and by how much likelier it is there than anywhere: the
 * logarithm of the ratio, in a unigram language model with linear smoothing (Jelinek and Mercer).
 */
export function weighSalience(
  passages: readonly WeighedPassage[],
  { stems, items }: { stems: number; items: number },
): Postings {
  const counts = Array.from({ length: items }, () => new Map<number, number>());
  const lengths = new Float64Array(items);
  const everywhere = new Float64Array(stems);
  let all = 0;
  for (const { of, weight, stems: own } of passages) {
    const count = weight ** SHARPNESS;
    for (const id of own) {
      counts[of]?.set(id, (counts[of]?.get(id) ?? 0) + count);
      lengths[of] = (lengths[of] ?? 0) + count;
      everywhere[id] = (everywhere[id] ?? 0) + count;
      all += count;
    }
  }
  const starts = new Uint32Array(stems + 1);
  for (const own of counts) for (const id of own.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  const next = addUp(starts);
  const itemsOf = new Uint16Array(starts.at(-1) ?? 0);
  const values = new Float32Array(itemsOf.length);
  counts.forEach((own, item) => {
    for (const [id, count] of own) {
      const place = next[id] ?? 0;
      const usual = (1 - OWN) * ((everywhere[id] ?? 0) / all);
      itemsOf[place] = item;
      values[place] = Math.log1p((OWN * count) / (lengths[item] ?? 1) / usual);
      next[id] = place + 1;
    }
  });
  return { starts, items: itemsOf, values };
}
