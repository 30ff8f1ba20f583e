/**
 * Random order without repeats and without memory: a seed fixes the order of a whole deck, and a
 * step is a place in it. Both travel in the "Another" action, so nothing is kept between calls and
 * nothing comes twice before everything has come once.
 */

/** Seeds are below this, so that they stay short in an action. */
const SEEDS = 1_000_000;

export interface Deal<T> {
  item: T;
  /** What "Another" passes on. */
  next: { seed: number; step: number };
}

/** A seed for a new order. @param random uniform in [0, 1) */
export function newSeed(random: () => number): number {
  return Math.floor(random() * SEEDS);
}

/**
 * Deals the card at `step` of the order that `seed` gives. Past the end the deck is shuffled anew,
 * never beginning with the card that was last.
 *
 * @returns undefined where the deck is empty
 */
export function deal<T>(deck: readonly T[], seed: number, step: number): Deal<T> | undefined {
  if (deck.length === 0) return undefined;
  const round = Math.floor(step / deck.length);
  let order = shuffle(deck, seed + round);
  if (round > 0 && deck.length > 1) {
    const lastShown = shuffle(deck, seed + round - 1).at(-1);
    if (order[0] === lastShown) order = [...order.slice(1), ...order.slice(0, 1)];
  }
  const item = order[step % deck.length];
  return item === undefined ? undefined : { item, next: { seed, step: step + 1 } };
}

/** Fisher–Yates, drawing from a generator that the seed starts. */
function shuffle<T>(deck: readonly T[], seed: number): T[] {
  const order = [...deck];
  const random = generator(seed);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** A linear congruential generator (the constants of Numerical Recipes); a deck needs no better. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // Neighbouring seeds begin alike; a few draws part them.
  for (let i = 0; i < 4; i++) next();
  return next;
}
