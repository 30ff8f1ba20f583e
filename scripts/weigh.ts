/** Weighs signs: a product of two logistic regressions, by gradient descent. */
import { likely } from '../src/ask/story-chance.ts';

/** A question as two lists of signs, each of which begins with a one: both have to speak for it. */
export interface Row {
  signs: readonly [readonly number[], readonly number[]];
  isRight: boolean;
}

/** Keeps weights small, of signs that spread alike. */
const DECAY = 0.5;
const STEPS = 2000;
const RATE = 0.03;
/** How much of earlier steps is kept of the direction, and of the size (Adam). */
const MOMENTUM = 0.9;
const MEMORY = 0.99;

/** The weights that make the rows likeliest. */
export function weigh(rows: readonly Row[]): [number[], number[]] {
  const spreads = ([0, 1] as const).map((half) => spreadsOf(rows.map(({ signs }) => signs[half])));
  const scaled = rows.map(({ signs, isRight }) => ({
    signs: signs.map((own, half) => own.map((sign, i) => sign / (spreads[half]?.[i] ?? 1))),
    isRight,
  }));
  const weights = spreads.map((own) => own.map(() => 0));
  const means = spreads.map((own) => own.map(() => 0));
  const squares = spreads.map((own) => own.map(() => 0));
  for (let step = 1; step <= STEPS; step++) {
    const slopes = weights.map((own) => own.map((weight, i) => (i === 0 ? 0 : DECAY * weight)));
    for (const { signs, isRight } of scaled) {
      const halves = signs.map((own, half) => likely(own, weights[half] ?? []));
      const [first = 0, second = 0] = halves;
      const chance = Math.min(1 - 1e-9, Math.max(1e-9, first * second));
      const pull = (chance - Number(isRight)) / (1 - chance);
      signs.forEach((own, half) => {
        const slope = slopes[half] ?? [];
        const rest = 1 - (halves[half] ?? 0);
        own.forEach((sign, i) => {
          slope[i] = (slope[i] ?? 0) + pull * rest * sign;
        });
      });
    }
    slopes.forEach((own, half) => {
      const [weight = [], mean = [], square = []] = [weights[half], means[half], squares[half]];
      own.forEach((slope, i) => {
        mean[i] = MOMENTUM * (mean[i] ?? 0) + (1 - MOMENTUM) * slope;
        square[i] = MEMORY * (square[i] ?? 0) + (1 - MEMORY) * slope ** 2;
        const size = Math.sqrt((square[i] ?? 0) / (1 - MEMORY ** step)) + 1e-9;
        weight[i] = (weight[i] ?? 0) - (RATE * (mean[i] ?? 0)) / (1 - MOMENTUM ** step) / size;
      });
    });
  }
  const [frame = [], fit = []] = weights.map((own, half) =>
    own.map((weight, i) => weight / (spreads[half]?.[i] ?? 1)),
  );
  return [frame, fit];
}

function spreadsOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, i) => {
    const values = rows.map((row) => row[i] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return Math.sqrt(square) || 1;
  });
}
