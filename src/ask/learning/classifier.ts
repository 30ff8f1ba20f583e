/**
 * Which intent a question is put for: multinomial logistic regression over the features of examples.
 * Learning is deterministic; what is learned is kept in a byte a weight.
 */
import { placeOf, toHashes } from './hashes.ts';
import type { Lesson } from './lesson.ts';

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

type Weights = Pick<Lesson, 'labels' | 'features' | 'weights' | 'scales'>;

const EPOCHS = 4;
/** Epochs after which weights only sway, so that their mean is better than the last. */
const SETTLING = 1;
/** A feature of fewer examples tells nothing of other questions. */
const LEAST_SEEN = 2;
/** A class that is as nearly right is left as it is. */
const NEGLIGIBLE = 0.01;
const RATE = 0.25;
/** Keeps weights small, so that no single word decides. */
const DECAY = 3e-4;
/**
 * Steps through the samples in orders that mix classes; prime, and so permutations of them. What is
 * learned in several orders, on average, depends less on which example came last.
 */
const STRIDES = [7919, 6007, 8933, 4561, 5413, 9551, 3571];
/** Keeps the first step of a rare feature from being a leap. */
const LEAST_SQUARE = 1e-3;
/** How much a feature of a question with one feature says; of more it is less. */
const LOUDNESS = 4;

/** Learns from examples of any of the labels. */
export function trainClassifier(samples: readonly Sample[], labels: readonly string[]): Weights {
  const count = labels.length;
  const seen = new Map<string, number>();
  for (const { features } of samples) {
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const features = toHashes(
    [...seen].flatMap(([feature, number]) => (number >= LEAST_SEEN ? feature : [])),
  );
  const rows = samples.map(({ features: own, label }) => ({
    places: placesOf(features, own),
    label: labels.indexOf(label),
  }));
  const weights = new Float32Array(features.length * count);
  const squares = new Float32Array(features.length);
  const chances = new Float64Array(count);

  /** Whether there was anything to learn. */
  const learn = ({ places, label }: { places: readonly number[]; label: number }) => {
    const scale = 1 / Math.sqrt(Math.max(1, places.length));
    chances.fill(0);
    for (const place of places) {
      for (let i = 0; i < count; i++) {
        chances[i] = (chances[i] ?? 0) + LOUDNESS * scale * (weights[place * count + i] ?? 0);
      }
    }
    toChances(chances);
    chances[label] = (chances[label] ?? 0) - 1;
    const wrong = labels.flatMap((_, i) => (Math.abs(chances[i] ?? 0) > NEGLIGIBLE ? i : []));
    if (wrong.length === 0) return false;
    for (const place of places) {
      // Long questions have many features, each of which takes its share of the step.
      squares[place] = (squares[place] ?? 0) + scale * scale;
      const rate = (RATE * scale * LOUDNESS) / Math.sqrt(squares[place] ?? 1);
      for (const i of wrong) {
        const weight = weights[place * count + i] ?? 0;
        weights[place * count + i] = weight - rate * ((chances[i] ?? 0) + DECAY * weight);
      }
    }
    return true;
  };
  const sums = new Float32Array(weights.length);
  for (const stride of STRIDES) {
    weights.fill(0);
    squares.fill(LEAST_SQUARE);
    // What nothing is left to learn from is passed over from then on.
    const isKnown = new Uint8Array(rows.length);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let step = 0; step < rows.length; step++) {
        const at = (step * stride + epoch) % rows.length;
        const row = rows[at];
        if (row && isKnown[at] === 0 && !learn(row)) isKnown[at] = 1;
      }
      if (epoch < SETTLING) continue;
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
    }
  }
  const mean = sums.map((sum) => sum / (STRIDES.length * (EPOCHS - SETTLING)));
  return { labels, features, ...toBytes(mean, count) };
}

/** What was learned, ready to be asked. */
export function createClassifier({ labels, features, weights, scales }: Weights): Classify {
  const count = labels.length;
  const chances = new Float64Array(count);
  return (own) => {
    const places = placesOf(features, own);
    const loudness = LOUDNESS / Math.sqrt(Math.max(1, places.length));
    chances.fill(0);
    for (const place of places) {
      const scale = loudness * (scales[place] ?? 0);
      const base = place * count;
      for (let i = 0; i < count; i++) {
        chances[i] = (chances[i] ?? 0) + scale * (weights[base + i] ?? 0);
      }
    }
    toChances(chances);
    return labels
      .map((label, i) => ({ label, likelihood: chances[i] ?? 0 }))
      .sort((a, b) => b.likelihood - a.likelihood);
  };
}

function placesOf(features: Uint32Array, own: readonly string[]): number[] {
  const places = new Set<number>();
  for (const feature of own) {
    const place = placeOf(features, feature);
    if (place >= 0) places.add(place);
  }
  return [...places];
}

/** Turns scores into shares of one, in place. */
function toChances(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] ?? 0) - most);
    sum += scores[i] ?? 0;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
}

/** The greatest weight of a feature is 127 of its units. */
const MOST = 127;

function toBytes(weights: Float32Array, count: number): Pick<Lesson, 'weights' | 'scales'> {
  const scales = new Float32Array(weights.length / count);
  const bytes = new Int8Array(weights.length);
  for (let row = 0; row < scales.length; row++) {
    const own = weights.subarray(row * count, (row + 1) * count);
    const unit = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST;
    scales[row] = unit;
    own.forEach((weight, i) => {
      bytes[row * count + i] = unit === 0 ? 0 : Math.round(weight / unit);
    });
  }
  return { weights: bytes, scales };
}
