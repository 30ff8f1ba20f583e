/** Measures answers to plain questions against labels: what the test holds. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../src/card.ts';
import { followCard } from '../../src/follow-up.ts';
import { ask, textOf } from '../morn.ts';

/** A question as somebody types it, and what a fair person would take for a right answer. */
export interface LabelledQuestion {
  question: string;
  /** The question whose answer this one replies to. */
  after?: string;
  intent: string;
  answer?: {
    /** All of these must be said … */
    mentions: string[];
    /** … and one of these, if there are any … */
    anyOf?: string[];
    /** … of one of these records. */
    records?: string[];
  };
  /** It must not be answered. */
  refuse?: boolean;
  /** Questions to tune by, and those kept apart from tuning. */
  split: 'tune' | 'held';
}

/** Shares of all questions, 0 to 1; the rest is an honest "don't know". */
export interface AskQuality {
  questions: number;
  right: number;
  wrong: number;
  /** One line for each question that was not answered as labelled. */
  failures: string[];
}

export const labelledQuestions = readFileSync(new URL('./questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): LabelledQuestion => JSON.parse(line));

/** Questions whose answer is the card itself; of the others the sentence has to say it. */
const ANSWERED_BY_CARD = new Set([
  'what-said',
  'quote-in-episode',
  'trivia-about',
  'what-happens',
  'cast-of',
]);

/** Asks Morn a question; `about` is what an earlier answer passes on. */
export type AskMorn = (args: { question: string; about?: string }) => Card;

/** Answers a question, after the one that it replies to. */
export function answer(
  { question, after }: LabelledQuestion,
  askMorn: AskMorn = (args) => ask('ask', args),
): Card {
  if (after === undefined) return askMorn({ question });
  return askMorn({ question, about: followCard(askMorn({ question: after })) });
}

export function isRight(label: LabelledQuestion, card: Card): boolean {
  const { mentions = [], anyOf = [], records = [] } = label.answer ?? {};
  const [lead] = card.blocks;
  const sentence = lead?.kind === 'text' ? lead.text : '';
  const kind = 'as' in label ? String(label.as) : label.intent;
  const text = ANSWERED_BY_CARD.has(kind) ? textOf(card) : sentence;
  return (
    mentions.every((mention) => says(text, mention)) &&
    (anyOf.length === 0 || anyOf.some((mention) => says(text, mention))) &&
    (records.length === 0 || records.some((id) => card.records.includes(id)))
  );
}

/** Whether text says something, as words of its own. */
function says(text: string, mention: string): boolean {
  const plain = (words: string) => words.replace(/[’‘]/g, "'").toLowerCase();
  const at = ` ${plain(text)} `.indexOf(plain(mention));
  if (at < 0) return false;
  return !/^[\w]+$/.test(mention) || new RegExp(`\\b${plain(mention)}\\b`).test(plain(text));
}

/** Answers every question and compares. */
export function evaluateQuestions(
  labels: readonly LabelledQuestion[],
  askMorn?: AskMorn,
): AskQuality {
  const failures: string[] = [];
  let [right, wrong] = [0, 0];
  for (const label of labels) {
    const card = answer(label, askMorn);
    const isAnswered = card.outcome === 'found';
    if (label.refuse ? !isAnswered : isAnswered && isRight(label, card)) {
      right++;
      continue;
    }
    if (isAnswered) wrong++;
    const [lead] = card.blocks;
    const said = lead?.kind === 'text' ? lead.text : '';
    const after = label.after ? ` (after ${label.after})` : '';
    failures.push(
      `${label.intent} "${label.question}"${after} → ${isAnswered ? said : `- ${said}`}`,
    );
  }
  return {
    questions: labels.length,
    right: right / labels.length,
    wrong: wrong / labels.length,
    failures,
  };
}
