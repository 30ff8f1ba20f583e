/** Readings none of which is likely enough alone, but which come to the same answer. */
import type { Answer } from './intent.ts';
import type { Reading } from './readings.ts';

/** Likelihood from which a reading counts. */
const LEAST_COUNTED = 0.08;
/** Readings that are answered to be compared. */
const MOST_COUNTED = 6;
/** How much likelier something is to have been asked if it is so: names seldom fit by chance. */
const CONFIRMED = 1.4;

export interface Answered {
  reading: Reading;
  answer: Answer;
}

/**
 * The answer that most readings come to, if those are likely enough together; worded as the
 * likeliest of them words it.
 *
 * @param answer undefined for what has no answer, or is only found by its words
 */
export function findAgreeing(
  readings: readonly Reading[],
  answer: (reading: Reading) => Answer | undefined,
  least: number,
): Answered | undefined {
  const groups = new Map<string, { best: Answered; scores: Map<string, number> }>();
  for (const reading of readings.slice(0, MOST_COUNTED)) {
    const own = reading.score >= LEAST_COUNTED ? answer(reading) : undefined;
    if (!own) continue;
    const key = JSON.stringify(own.call);
    const group = groups.get(key) ?? { best: { reading, answer: own }, scores: new Map() };
    const { name } = reading.intent;
    group.scores.set(name, Math.max(reading.score, group.scores.get(name) ?? 0));
    groups.set(key, group);
  }
  const weighed = [...groups.values()].map(({ best, scores }) => {
    const sum = [...scores.values()].reduce((all, score) => all + score, 0);
    return { best, weight: sum * (best.answer.lead.startsWith('Yes, ') ? CONFIRMED : 1) };
  });
  const [first] = weighed.sort((a, b) => b.weight - a.weight);
  return first && first.weight >= least ? first.best : undefined;
}
