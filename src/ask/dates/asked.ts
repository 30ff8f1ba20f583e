/** Whether something was on when a question says: "before June '94", "in the summer of 97". */
import { isNegated } from '../negated.ts';
import { withDigits } from '../with-digits.ts';
import { liesSo, type Relation } from './period.ts';
import { type Dated, readDates } from './read.ts';

/** Words before a date that say how a day is to lie to it; the first that fits does. */
const RELATIONS: readonly (readonly [string, Relation])[] = [
  ['not before|since|no earlier than|from \\S+ onwards?', 'since'],
  ['no later than|not after|by|as early as|before the end of|by the end of', 'by'],
  ['before|b4|prior to|earlier than|ahead of|sooner than', 'before'],
  ['after|later than|past|following', 'after'],
  ['about|around|circa|roughly|approximately|near|close to', 'about'],
];
/** What may stand between such words and the date. */
const BETWEEN =
  '(?: (?:the|of|in|month|year|early|mid|late|start|beginning|end|first|second|half|on|or|about))*';
const LEADING = RELATIONS.map(
  ([words, relation]) => [new RegExp(`\\b(?:${words})${BETWEEN} $`), relation] as const,
);
/** "95 or later", "or before that". */
const LATER = /^ (?:or|and) (?:later|after|since)\b/;
const EARLIER = /^ (?:or|and) (?:earlier|before)\b/;
/** What takes back whatever was said before. */
const CORRECTED =
  /\b(?:no wait|wait no|i mean|i meant|sorry no|no sorry|scratch that|make that|or rather|correction)\b/g;
const RANGE = /\bbetween\b/;
const OR = /\bor\b/;
/** "It was not until 1995" does not deny it. */
const NOT_UNTIL = /\b(?:not|\w+nt)\b(?= (?:\S+ ){0,3}?(?:until|till?|before|after)\b)/g;
/** Days that move, and such as are near only to whoever asks. */
const MOVING = /\b(?:easter|labou?r day|memorial day|super bowl|olympics)\b/;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})(?=s?\\b)`, 'g');

/**
 * What an answer begins with: "Yes, ", "No, ", or nothing where it cannot be told; undefined where
 * no date is asked about.
 *
 * @param folded the question without the titles in it
 * @param day on which it was on
 */
export function sayWhetherThen(folded: string, day: string): string | undefined {
  const text = withDigits(folded);
  const all = readDates(text, day);
  if (all.length === 0) return undefined;
  if (MOVING.test(text) || isNegated(text.replace(NOT_UNTIL, ''))) return '';
  const corrected = [...text.matchAll(CORRECTED)].at(-1)?.index ?? 0;
  const later = all.filter(({ from }) => from > corrected);
  const verdict = isThen(text, later.length > 0 ? later : all, day);
  if (verdict === undefined) return '';
  return verdict && isWeekday(text, day) ? 'Yes, ' : 'No, ';
}

function isThen(text: string, dates: readonly Dated[], day: string): boolean | undefined {
  const [first, second] = dates;
  if (RANGE.test(text) && first && second) {
    const isSince = liesSo(day, 'since', first.period);
    const isBy = liesSo(day, 'by', second.period);
    return isSince === undefined || isBy === undefined ? undefined : isSince && isBy;
  }
  const verdicts = dates
    .map((date) => liesSo(day, relationOf(text, date), date.period))
    .filter((verdict) => verdict !== undefined);
  if (verdicts.every((one) => one === verdicts[0])) return verdicts[0];
  if (OR.test(text) && verdicts.includes(true)) return true;
  // "June, in 94" is no other year; of two years one is only mentioned.
  const isOneDate = dates.filter(({ hasYear }) => hasYear).length < 2;
  return isOneDate && verdicts.includes(false) ? false : undefined;
}

function relationOf(text: string, { from, to }: Dated): Relation {
  const after = text.slice(to);
  if (LATER.test(after)) return 'since';
  if (EARLIER.test(after)) return 'by';
  const before = text.slice(0, from);
  return LEADING.find(([words]) => words.test(before))?.[1] ?? 'in';
}

function isWeekday(text: string, day: string): boolean {
  const asked = [...text.matchAll(WEEKDAY)].map(([name]) => WEEKDAYS.indexOf(name));
  return asked.length === 0 || asked.includes(new Date(day).getUTCDay());
}
