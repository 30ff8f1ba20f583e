/** The forms in which dates are written, and what each means. */
import { MONTH, monthOf, NAMED_TIME, namedTime } from './calendar.ts';
import { exactly, type Period, toIso } from './period.ts';

const YEAR = '(?<year>(?:19[89]|200)\\d|9\\d)';
/** No year: "episode 97". */
const UNNUMBERED = '(?<!\\b(?:episode|ep|number|no|nr|season) )';
const OF = '(?: (?:of|in|the|year|back|time|that))*';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const NAME = `(?<month>${MONTH})`;

export type Groups = Readonly<Record<string, string | undefined>>;
/** What a match means; `yearOf` finds the year of a month where none is given. */
type Read = (groups: Groups, yearOf: (month: number) => number) => Period | undefined;

const readDay: Read = ({ year, month = '', day }, yearOf) => {
  const number = monthOf(month);
  return dayOf(year ? fullYear(year) : yearOf(number), number, Number(day));
};

/** The most telling first: each takes its words from those below. */
export const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /\b(?<year>19[89]\d) (?<month>\d{1,2}) (?<day>\d{1,2})\b/g,
    ({ year = '', month, day }) => dayOf(Number(year), Number(month), Number(day)),
  ],
  [
    /\b(?<one>\d{1,2}) (?<other>\d{1,2}) (?:19)?(?<year>9\d)\b/g,
    ({ one, other, year = '' }) => {
      const inYear = (month: unknown, day: unknown) =>
        dayOf(fullYear(year), Number(month), Number(day))?.sure ?? [];
      const days = [...inYear(one, other), ...inYear(other, one)];
      return days.length > 0 ? { sure: days, widest: days } : undefined;
    },
  ],
  [new RegExp(`\\b${DAY}(?: of)?(?: the)? (?:${NAME})(?:${OF} ${YEAR})?\\b`, 'g'), readDay],
  [new RegExp(`\\b${NAME}(?: the)? ${DAY}(?!\\d)(?:${OF} ${YEAR})?\\b`, 'g'), readDay],
  [
    new RegExp(
      `\\b(?:${NAME}(?:${OF} ${YEAR})?|(?:${YEAR.replace('year', 'first')}) (?:in )?(?:${NAME.replace('month', 'then')}))\\b`,
      'g',
    ),
    ({ year, month, first, then }, yearOf) => {
      const number = monthOf(month ?? then ?? '');
      const given = year ?? first;
      const own = given ? fullYear(given) : yearOf(number);
      return exactly(toIso(own, number, 1), toIso(own, number + 1, 0));
    },
  ],
  [
    new RegExp(`\\b(?<name>${NAMED_TIME})(?:${OF} ${YEAR})?\\b`, 'g'),
    ({ name = '', year }, yearOf) => {
      if (year) return namedTime(name, fullYear(year));
      const usual = namedTime(name, 1994)?.sure[0]?.from ?? '';
      return namedTime(name, yearOf(Number(usual.slice(5, 7))));
    },
  ],
  [
    /\b(?:(?:19)?(?<decade>[89]0)s|nineties)\b/g,
    ({ decade = '90' }) => exactly(`19${decade}-01-01`, `19${decade[0]}9-12-31`),
  ],
  [
    new RegExp(`\\b${UNNUMBERED}${YEAR}s?\\b`, 'g'),
    ({ year = '' }) => exactly(toIso(fullYear(year), 1, 1), toIso(fullYear(year), 12, 31)),
  ],
];

function fullYear(year: string): number {
  return year.length === 2 ? 1900 + Number(year) : Number(year);
}

function dayOf(year: number, month: number, day: number): Period | undefined {
  const iso = toIso(year, month, day);
  // There is no 30 February, nor a 13th month.
  return month > 0 && month < 13 && iso.endsWith(`-${String(day).padStart(2, '0')}`)
    ? exactly(iso)
    : undefined;
}
