/**
 * How likely it is that a question asks for the story which its words recall: that it asks for an
 * episode at all, as its frame tells, times that the words tell of this one.
 */
import type { Character, Story } from '../dataset/model.ts';
import { labelsOf } from '../guide/names.ts';
import type { Recalled } from '../guide/recall.ts';
import { FRAME_WEIGHTS, STORY_WEIGHTS } from './learning/sign-weights.ts';

/** What was learned of a question: how likely each intent is, and that there is no answer. */
export interface Chances {
  none: number;
  intents: ReadonlyMap<string, number>;
}

const INTENT = 'which-episode';
/** What asks for an episode in words. */
const ASKS =
  /\b(?:eps?|epi|episodes?|titles?|called|story|the one|(?:which|what|wat|wich) (?:one|story)|name of)\b/i;
/** What asks for something else than an episode. */
const ASKS_ELSE = /^(?:who|whose|whom|when|how|did|does|is|was)\b/i;
/** From here on an intent is likelier than all others. */
const LEARNED = 0.5;
/** No likelihood is taken for certain. */
const LEAST = 1e-3;

/** Whether an episode is asked for: a one, then what was learned, then the words that ask. */
export type Frame = readonly [1, own: number, other: number, asks: number, asksElse: number];
/** Whether a story is meant: a one, then doubt, then how well it fits. */
export type Fit = readonly [
  1,
  none: number,
  lead: number,
  together: number,
  shared: number,
  salience: number,
  absent: number,
];

/** @param chances undefined where a pattern fits, which needs nothing learned */
export function frameOf(question: string, chances: Chances | undefined): Frame {
  let other = 0;
  for (const [name, chance] of chances?.intents ?? []) {
    if (name !== INTENT && name !== 'none') other = Math.max(other, chance);
  }
  return [
    1,
    toOdds(chances ? (chances.intents.get(INTENT) ?? 0) : 1),
    toOdds(other),
    ASKS.test(question) ? 1 : 0,
    ASKS_ELSE.test(question.trim()) ? 1 : 0,
  ];
}

/** Whether what was learned alone tells that an intent is meant. */
export function isLearned(chances: Chances | undefined, intent: string): boolean {
  return (chances?.intents.get(intent) ?? 0) >= LEARNED;
}

/**
 * @param lead by how many rare words' worth the story is ahead of the next
 * @param named whom the question names
 */
export function fitOf(
  { together, shared, salience, has }: Recalled<Story>,
  lead: number,
  chances: Chances | undefined,
  named: Iterable<Character>,
): Fit {
  const absent = [...named].filter((one) => !labelsOf(one).some(has));
  return [
    1,
    toOdds(chances?.none ?? 0),
    Math.log1p(Math.max(0, lead)),
    together,
    Math.log1p(shared),
    Math.log1p(salience),
    absent.length,
  ];
}

/** How likely a story is meant: 0 to 1. */
export function chanceOf(frame: Frame, fit: Fit): number {
  return likely(frame, FRAME_WEIGHTS) * likely(fit, STORY_WEIGHTS);
}

/** How likely what signs speak for is, by what each weighs. */
export function likely(signs: readonly number[], weights: readonly number[]): number {
  const sum = signs.reduce((all, sign, i) => all + sign * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function toOdds(chance: number): number {
  return Math.log((chance + LEAST) / (1 - chance + LEAST));
}
