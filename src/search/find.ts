/** Finds out which words of a query the documents of a shortlist have. */
import { type Lists, weightIn } from './posting-list.ts';
import type { Reading, Token } from './types.ts';

/** A token as one document has it: its best reading there, and what it adds to the score. */
export interface Found {
  token: Token;
  reading: Reading;
  score: number;
}

/** A list up to this long is read through; in a longer one each document is looked for. */
const READ_THROUGH = 512;

/** Sums of the same numbers in another order may differ by so much. */
const ROUNDING = 1e-9;

/**
 * Finds for each document the best reading of each token that it has.
 *
 * @param least what the readings of a document have to say together for it to be of interest
 * @param slots scratch space, a place for each document of the index, all -1 between calls
 * @returns for each of `numbers` what was found, in the order of the tokens; nothing where that says
 *   too little
 */
export function findReadings(
  numbers: readonly number[],
  tokens: readonly Token[],
  { lists, slots, least }: { lists: Lists; slots: Int8Array; least: number },
): Found[][] {
  for (let slot = 0; slot < numbers.length; slot++) slots[numbers[slot] ?? 0] = slot;
  const said = new Float64Array(numbers.length);
  const columns = tokens.map((token) => {
    const scores = new Float64Array(numbers.length);
    const best = new Array<Reading | undefined>(numbers.length);
    findBest(numbers, token.readings, lists, { slots, scores, best });
    for (let slot = 0; slot < numbers.length; slot++) {
      said[slot] = (said[slot] ?? 0) + (best[slot]?.value ?? 0);
    }
    return { token, scores, best };
  });
  for (const number of numbers) slots[number] = -1;
  return numbers.map((_, slot): Found[] => {
    if ((said[slot] ?? 0) < least - ROUNDING) return [];
    return columns.flatMap(({ token, scores, best }): Found[] => {
      const reading = best[slot];
      return reading === undefined ? [] : [{ token, reading, score: scores[slot] ?? 0 }];
    });
  });
}

/** By places of the shortlist: the best reading of a token, and its score. */
interface BestFound {
  slots: Int8Array;
  scores: Float64Array;
  best: (Reading | undefined)[];
}

/** Puts the best of a token's readings for each document into `best`, and its score into `scores`. */
function findBest(
  numbers: readonly number[],
  readings: readonly Reading[],
  lists: Lists,
  { slots, scores, best }: BestFound,
): void {
  const { documents, weights } = lists;
  for (const reading of readings) {
    const { start, end } = reading;
    if (end - start <= READ_THROUGH) {
      for (let i = start; i < end; i++) {
        const slot = slots[documents[i] ?? 0] ?? -1;
        if (slot < 0) continue;
        const score = reading.value * (weights[i] ?? 0);
        if (score <= (scores[slot] ?? 0)) continue;
        scores[slot] = score;
        best[slot] = reading;
      }
      continue;
    }
    for (let slot = 0; slot < numbers.length; slot++) {
      // No field weighs more than 1, so a better reading that was found stays the better one.
      if (reading.value <= (scores[slot] ?? 0)) continue;
      const score = reading.value * weightIn(lists, reading, numbers[slot] ?? 0);
      if (score <= (scores[slot] ?? 0)) continue;
      scores[slot] = score;
      best[slot] = reading;
    }
  }
}
