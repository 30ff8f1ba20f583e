/** Understanding a message that asks twice, or one question of two names. */
import type { Guide } from '../guide/index.ts';
import { type Earlier, readEarlier } from './context.ts';
import type { SlotKind } from './intent.ts';
import { splitNames, splitQuestion } from './two-questions.ts';
import type { Typed, Understood } from './understand.ts';

/** Understands a single question. */
export type Understand = (typed: Typed, earlier: Earlier) => Understood;

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
  if (isAnswered(other)) return combine(one, other);
  return isAnswered(one) ? { ...one, second: 'unknown' } : undefined;
}

const FREE = new Set<SlotKind>(['topic', 'line']);

/**
 * One question of two names, each of which it asks for.
 *
 * @param alone what was made of it as a whole
 */
export function understandEach(
  typed: Typed,
  earlier: Earlier,
  understand: Understand,
  alone: Understood,
): Understood | undefined {
  const answered = isAnswered(alone) ? alone.reading?.intent : undefined;
  const kinds = Object.values(answered?.needs ?? {});
  // It knows all the names that it may have.
  if (kinds.some((kind) => kind === 'group' || FREE.has(kind))) return undefined;
  const parts = splitNames(typed.guide, typed.question);
  if (!parts) return undefined;
  const [one, other] = parts.map((question) => understand({ ...typed, question }, earlier));
  const asked = one?.reading?.intent;
  // What a story or a line tells of two is not told of either.
  const isOfNames = asked && !Object.values(asked.needs).some((kind) => FREE.has(kind));
  if (!one || !other || !isOfNames || asked !== other.reading?.intent) return undefined;
  if (answered && asked !== answered) return undefined;
  return isAnswered(one) && isAnswered(other) ? combine(one, other) : undefined;
}

function combine(one: Understood, { answer }: Understood): Understood {
  const isNew =
    answer &&
    'lead' in answer &&
    one.answer &&
    'lead' in one.answer &&
    answer.lead !== one.answer.lead;
  return isNew ? { ...one, second: answer, others: [] } : one;
}

/** What half of a message is about, for the other half to point at. */
function namedIn(guide: Guide, { answer, spotted }: Understood, earlier: Earlier): Earlier {
  if (answer && 'lead' in answer) return readEarlier(guide, answer.records.join(' '));
  const stories = spotted.flatMap(({ story }) => story ?? []);
  const named = spotted.flatMap(({ character, person }) => character ?? person ?? []);
  return stories.length + named.length > 0 ? { ...earlier, stories, named } : earlier;
}
