/** Which of the readings of a question is answered: patterns are precise, what is learned is wide. */
import { findAgreeing } from './agreeing.ts';
import { type Answer, type Asked, FREE_TEXT, type Refusal } from './intent.ts';
import type { Learned } from './learned.ts';
import type { Reading } from './readings.ts';
import { agrees, asksOutright } from './telltales.ts';

/** A pattern that explains all but a little of a question needs no second opinion. */
const EXACT = 0.94;
/** A pattern that explains as much of a question is taken at its word … */
const SURE = 0.85;
/** … unless what was learned is as sure of another intent, and leaves no chance to this one. */
const CONTRADICTED = 0.8;
const LEAST_CHANCE = 0.02;
/** Likelihood from which a question is taken for one that nothing answers. */
export const UNANSWERED = 0.5;
/** Likelihood from which what was learned is an answer. */
const LIKELY = 0.7;
/** … where a word asks outright for what the dataset holds, or nothing else is as likely. */
const LIKELY_IF_PLAIN = 0.45;
const CLEARLY = 0.6;
const HARDLY = 0.2;
/** What a pattern explains at least, and how likely its intent is, if neither is sure alone. */
const LEAST_EXPLAINED = 0.3;
const LEAST_LIKELY = 0.35;

/** What a question may be for all its words, since what they recall proves itself. */
const RETOLD = 'which-episode';
const WITHIN = 'line-within';

/** A line that is found well enough proves that it was asked for, as far as that is likely at all. */
const PROVABLE = 'lines';
const LEAST_DOUBTFUL = 0.12;
const MOST_DOUBT = 0.85;

export interface Tried {
  reading: Reading;
  answer: Answer | Refusal;
}

export interface Chosen {
  found: { reading: Reading; answer: Answer } | undefined;
  /** The best reading that ended in "I have no …". */
  refused: Tried | undefined;
}

/** @param patterns readings by patterns and cues, best first */
export function answerBest(
  asked: Asked,
  patterns: readonly Reading[],
  learn: () => Learned,
): Chosen {
  const fits = agrees(asked.question);
  for (const reading of patterns) {
    if (reading.score < EXACT) break;
    const answer = reading.intent.answer(asked, reading.slots);
    if (answer && 'lead' in answer) return { found: { reading, answer }, refused: undefined };
  }
  const { readings: learned, likelihoods, none } = learn();
  const [surest] = learned;
  const chances = { none, intents: likelihoods };
  const chanceOf = ({ intent }: Reading) => likelihoods.get(intent.name);
  const isContradicted = (reading: Reading) =>
    surest !== undefined && surest.score > CONTRADICTED && (chanceOf(reading) ?? 1) < LEAST_CHANCE;
  const isSure = (reading: Reading) => reading.score >= SURE && !isContradicted(reading);
  // A line that is found is what was meant, whatever the question looks like.
  const isLine = (reading: Reading) =>
    'line' in reading.intent.needs &&
    reading.intent.patterns.length > 1 &&
    !isContradicted(reading);
  const isAsked = asksOutright(asked.question);
  const isClear = (reading: Reading) => (chanceOf(reading) ?? 0) >= CLEARLY && none <= HARDLY;
  const isPlain = (reading: Reading) => isAsked || isClear(reading);
  const isLikely = (reading: Reading) =>
    none <= UNANSWERED && reading.score >= (isPlain(reading) ? LIKELY_IF_PLAIN : LIKELY);
  const isBoth = (reading: Reading) =>
    reading.score >= LEAST_EXPLAINED &&
    (chanceOf(reading) ?? 0) >= LEAST_LIKELY &&
    none <= UNANSWERED;
  const isRetold = ({ intent }: Reading) => intent.name === RETOLD;
  const isDoubtful = ({ intent, score }: Reading) =>
    intent.name === PROVABLE && score >= LEAST_DOUBTFUL && none <= MOST_DOUBT;
  const inOrder = [
    ...patterns.filter(isSure),
    ...patterns.filter(isLine),
    ...learned.filter(isLikely),
    ...patterns.filter(isBoth),
    ...learned.filter(isRetold),
    // What nothing else can be made of may still hold a line.
    ...patterns.filter(({ intent }) => intent.name === WITHIN),
  ];
  const doubtful = new Set(learned.filter(isDoubtful));
  for (const reading of inOrder) doubtful.delete(reading);
  let refused: Tried | undefined;
  for (const reading of new Set([...inOrder, ...doubtful].filter(fits))) {
    const own = { ...asked, chances, isDoubtful: doubtful.has(reading) };
    const answer = reading.intent.answer(own, reading.slots);
    if (answer === undefined) continue;
    if ('lead' in answer) return { found: { reading, answer }, refused };
    refused ??= { reading, answer };
  }
  if (none > UNANSWERED) return { found: undefined, refused };
  const isOfNames = ({ intent: { needs, may } }: Reading) =>
    !Object.values({ ...needs, ...may }).some((kind) => FREE_TEXT.has(kind));
  const agreeing = findAgreeing(
    learned.filter((reading) => isOfNames(reading) && fits(reading)),
    (reading) => {
      const answer = reading.intent.answer({ ...asked, chances }, reading.slots);
      return answer && 'lead' in answer ? answer : undefined;
    },
    LIKELY,
  );
  return { found: agreeing, refused };
}
