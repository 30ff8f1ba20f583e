/** The dates in a question: "28 May 1993", "june '94", "5/28/93", "the summer of 97", "the nineties". */
import { FORMS, type Groups } from './forms.ts';
import { type Period, partOf } from './period.ts';

/** A date, and where in the text it stands. */
export interface Dated {
  period: Period;
  hasYear: boolean;
  from: number;
  to: number;
}

/** What says that only a part of it is meant. */
const PART =
  /\b(?:(?<early>early|(?:beginning|start|first half) of)|(?<mid>mid|middle)|(?<late>late|(?:end|close|second half) of))(?: (?:in|of|part|the|year|month))* $/;

/**
 * Every date in a text, in order.
 *
 * @param text folded, with its numbers as digits
 * @param day that of the story asked about: a date without a year is meant in the same season
 */
export function readDates(text: string, day: string): Dated[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const start = month < FIRST_MONTH ? year - 1 : year;
  const yearOf = (asked: number) => (asked < FIRST_MONTH ? start + 1 : start);
  const found: Dated[] = [];
  let left = text;
  for (const [pattern, read] of FORMS) {
    left = left.replace(pattern, (match, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Groups;
      const from = rest.at(-3) as number;
      const period = read(groups, yearOf);
      if (!period) return match;
      const hasYear = /\d{4}|9\d|[89]0s|nineties/.test(match);
      const part = PART.exec(text.slice(0, from))?.groups ?? {};
      const which = (['early', 'mid', 'late'] as const).find((name) => part[name]);
      found.push({
        period: which ? partOf(period, which) : period,
        hasYear,
        from,
        to: from + match.length,
      });
      return '-'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** With which a season on television begins. */
const FIRST_MONTH = 9;
