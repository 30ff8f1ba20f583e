/**
 * Which intent a question is put for: multinomial logistic regression over the features of examples.
 * Training is deterministic and takes a fraction of a second, so nothing learned is stored.
 */

/** An example: its features, and the class that it belongs to. */
export interface Sample {
  features: readonly string[];
  label: string;
}

/** A class and how likely it is: 0 to 1. */
export interface Guess {
  label: string;
  likelihood: number;
}

/** The classes that features speak for, likeliest first. */
export type Classify = (features: readonly string[]) => Guess[];

const EPOCHS = 5;
/** A feature of fewer examples tells nothing of other questions. */
const LEAST_SEEN = 2;
/** A class that is as nearly right is left as it is. */
const NEGLIGIBLE = 0.01;
const RATE = 0.25;
/** Keeps weights small, so that no single word decides. */
const DECAY = 3e-4;
/** Steps through the samples in an order that mixes classes; prime, and so a permutation of them. */
const STRIDE = 7919;

/** Steps between two pauses: some twenty milliseconds' worth. */
const AT_ONCE = 500;

/** Learns from examples, with a pause wherever somebody else may go between. */
export function* trainClassifier(samples: readonly Sample[]): Generator<void, Classify> {
  const labels = [...new Set(samples.map(({ label }) => label))];
  const ids = new Map<string, number>();
  const count = labels.length;
  const seen = new Map<string, number>();
  for (const { features } of samples) {
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const rows = samples.map(({ features, label }) => {
    const told = features.filter((feature) => (seen.get(feature) ?? 0) >= LEAST_SEEN);
    return {
      features: Int32Array.from(new Set(told.map((feature) => idOf(ids, feature)))),
      label: labels.indexOf(label),
    };
  });
  const weights = new Float32Array(ids.size * count);
  const squares = new Float32Array(ids.size).fill(1e-3);
  const scores = new Float64Array(count);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < rows.length; step++) {
      const row = rows[(step * STRIDE + epoch) % rows.length];
      if (row) learn(row);
      if (step % AT_ONCE === 0) yield;
    }
  }

  function learn({ features, label }: { features: Int32Array; label: number }): void {
    score(features);
    // Long questions have many features, each of which takes its share of the step.
    const scale = 1 / Math.sqrt(features.length);
    scores[label] = (scores[label] ?? 0) - 1;
    const wrong = labels.flatMap((_, i) => (Math.abs(scores[i] ?? 0) > NEGLIGIBLE ? i : []));
    if (wrong.length === 0) return;
    for (const feature of features) {
      squares[feature] = (squares[feature] ?? 0) + scale * scale;
      const rate = (RATE * scale * 4) / Math.sqrt(squares[feature] ?? 1);
      const base = feature * count;
      for (const i of wrong) {
        const weight = weights[base + i] ?? 0;
        weights[base + i] = weight - rate * ((scores[i] ?? 0) + DECAY * weight);
      }
    }
  }

  /** Leaves the likelihood of each class in `scores`. */
  function score(features: ArrayLike<number>): void {
    scores.fill(0);
    const scale = 1 / Math.sqrt(Math.max(1, features.length));
    for (let f = 0; f < features.length; f++) {
      const base = (features[f] ?? 0) * count;
      for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) + (weights[base + i] ?? 0);
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      scores[i] = 4 * scale * (scores[i] ?? 0);
      most = Math.max(most, scores[i] ?? 0);
    }
    let sum = 0;
    for (let i = 0; i < count; i++) {
      scores[i] = Math.exp((scores[i] ?? 0) - most);
      sum += scores[i] ?? 0;
    }
    for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) / sum;
  }

  return (features) => {
    score([...new Set(features)].flatMap((feature) => ids.get(feature) ?? []));
    return labels
      .map((label, i) => ({ label, likelihood: scores[i] ?? 0 }))
      .sort((a, b) => b.likelihood - a.likelihood);
  };
}

function idOf(ids: Map<string, number>, feature: string): number {
  const known = ids.get(feature) ?? ids.size;
  ids.set(feature, known);
  return known;
}
