/** Understanding a message that asks twice, or one question of two names. */
import type { Guide } from '../guide/index.ts';
import { type Earlier, readEarlier } from './context.ts';
import { type Answer, FREE_TEXT } from './intent.ts';
import { isYesNo } from './say.ts';
import { splitNames, splitQuestion } from './two-questions.ts';
import type { Typed, Understood } from './understand.ts';
import { sayOneVerdict } from './verdicts.ts';

/** Understands a single question. */
export type Understand = (typed: Typed, earlier: Earlier) => Understood;

/** The question once for each of several names in a row. */
export type OfEach = (question: string) => readonly string[] | undefined;

/** Whether it has an answer, and not a refusal. */
export function isAnswered({ answer }: Understood): boolean {
  return answer !== undefined && 'lead' in answer;
}

/** Two questions, either of which may point at what the other names. */
export function understandBoth(
  typed: Typed,
  earlier: Earlier,
  understand: Understand,
): Understood | undefined {
  const halves = splitQuestion(typed.question);
  if (!halves) return undefined;
  const [first, second] = halves;
  const read = (question: string, before: Earlier) => understand({ ...typed, question }, before);
  let one = read(first, earlier);
  const other = read(second, namedIn(typed.guide, one, earlier));
  if (!isAnswered(one) && isAnswered(other)) {
    one = read(first, namedIn(typed.guide, other, earlier));
    // What only the second half answers is not all that was asked.
    if (!isAnswered(one)) return { ...other, second: 'unknown' };
  }
  if (isAnswered(other)) return combine([one, other]);
  return isAnswered(one) ? { ...one, second: 'unknown' } : undefined;
}

/**
 * One question of two names, each of which it asks for.
 *
 * @param alone what was made of it as a whole
 */
export function understandEach(
  typed: Typed,
  earlier: Earlier,
  { understand, ofEach }: { understand: Understand; ofEach: OfEach },
  alone: Understood,
): Understood | undefined {
  const answered = isAnswered(alone) ? alone.reading?.intent : undefined;
  const needs = Object.values(alone.reading?.intent.needs ?? {});
  // What a story or a line tells of two is not told of either, whether or not it is found.
  if (needs.some((kind) => FREE_TEXT.has(kind))) return undefined;
  // It knows all the names that it may have.
  if (answered && needs.includes('group')) return undefined;
  const { guide, question } = typed;
  const isVerdict = isYesNo(question);
  const parts = (isVerdict ? ofEach(question) : undefined) ?? splitNames(guide, question);
  if (!parts) return undefined;
  const each = parts.map((part) => understand({ ...typed, question: part }, earlier));
  const asked = each[0]?.reading?.intent;
  // What a story or a line tells of two is not told of either.
  const isOfNames = asked && !Object.values(asked.needs).some((kind) => FREE_TEXT.has(kind));
  if (!isOfNames || each.some(({ reading }) => reading?.intent !== asked)) return undefined;
  if (answered && asked !== answered) return undefined;
  return each.every(isAnswered) ? combine(each, isVerdict ? sayOneVerdict : undefined) : undefined;
}

/** Several answers in one, each said once. */
function combine(all: readonly Understood[], say = sayEach): Understood {
  const [one] = all as [Understood];
  const answers = all.flatMap(({ answer }) => (answer && 'lead' in answer ? [answer] : []));
  const different = [...new Map(answers.map((answer) => [answer.lead, answer])).values()];
  const [first, second, ...others] = say(different);
  if (!isAnswered(one) || !first || !second) return one;
  const rest = others.reduce(join, second);
  return { ...one, answer: first, second: rest, others: [] };
}

function sayEach(answers: readonly Answer[]): readonly Answer[] {
  return answers;
}

function join(one: Answer, other: Answer): Answer {
  const records = [...one.records, ...other.records];
  return { ...one, lead: `${one.lead} ${other.lead}`, records };
}

/** What half of a message is about, for the other half to point at. */
function namedIn(guide: Guide, { answer, spotted }: Understood, earlier: Earlier): Earlier {
  if (answer && 'lead' in answer) return readEarlier(guide, answer.records.join(' '));
  const stories = spotted.flatMap(({ story }) => story ?? []);
  const named = spotted.flatMap(({ character, person }) => character ?? person ?? []);
  return stories.length + named.length > 0 ? { ...earlier, stories, named } : earlier;
}
