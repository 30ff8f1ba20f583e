/** Finds out which words of a query the documents of a shortlist have. */
import { weightIn } from './posting-list.ts';
import type { Reading, ReadToken } from './readings.ts';
import type { Token } from './types.ts';

/** A token as one document has it: its best reading there, and what it adds to the score. */
export interface Found {
  token: Token;
  reading: Reading;
  score: number;
}

/** A list up to this long is read through; in a longer one each document is looked for. */
const READ_THROUGH = 512;

/**
 * Finds for each document the best reading of each token that it has.
 *
 * @param slots scratch space, a place for each document of the index, all -1 between calls
 * @returns for each of `numbers` what was found, in the order of the tokens
 */
export function findReadings(
  numbers: readonly number[],
  tokens: readonly ReadToken[],
  slots: Int8Array,
): Found[][] {
  const found = numbers.map((): Found[] => []);
  for (const [slot, number] of numbers.entries()) slots[number] = slot;
  for (const { token, readings } of tokens) {
    const best = findBest(numbers, readings, slots);
    for (const [slot, own] of best.entries()) {
      if (own === undefined) continue;
      found[slot]?.push({ token, reading: own.reading, score: own.score });
    }
  }
  for (const number of numbers) slots[number] = -1;
  return found;
}

/** The best of a token's readings for each document; none where it has none. */
function findBest(
  numbers: readonly number[],
  readings: readonly Reading[],
  slots: Int8Array,
): (Omit<Found, 'token'> | undefined)[] {
  const scores = new Float64Array(numbers.length);
  const best = numbers.map((): Reading | undefined => undefined);
  const consider = (slot: number, reading: Reading, weight: number) => {
    const score = reading.value * weight;
    if (score <= (scores[slot] ?? 0)) return;
    scores[slot] = score;
    best[slot] = reading;
  };
  for (const reading of readings) {
    const { documents, weights } = reading.list;
    if (documents.length <= READ_THROUGH) {
      for (let i = 0; i < documents.length; i++) {
        const slot = slots[documents[i] ?? 0] ?? -1;
        if (slot >= 0) consider(slot, reading, weights[i] ?? 0);
      }
      continue;
    }
    for (let slot = 0; slot < numbers.length; slot++) {
      // No field weighs more than 1, so a better reading that was found stays the better one.
      if (reading.value <= (scores[slot] ?? 0)) continue;
      consider(slot, reading, weightIn(reading.list, numbers[slot] ?? 0));
    }
  }
  return best.map((reading, slot) => reading && { reading, score: scores[slot] ?? 0 });
}
