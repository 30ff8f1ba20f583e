/** Names of months, seasons of the year and holidays, and the days that they mean. */
import { exactly, type Period, toIso } from './period.ts';

/** Months in order, as they are written, in full or short. */
const MONTHS = [
  'jan(?:u\\w*)?',
  'feb(?:r?u\\w*)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  '(?<!\\b(?:i|we|you|it|that|which|who) )may(?! (?:i|we|you|have|be|not|ask|know)\\b)',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:em\\w*)?',
  'oct(?:o\\w*)?',
  'nov(?:em\\w*)?',
  'dec(?:em\\w*)?',
];
export const MONTH = MONTHS.join('|');
const EACH_MONTH = MONTHS.map((name) => new RegExp(`^(?:${name})$`));

/** 1 to 12. */
export function monthOf(name: string): number {
  return EACH_MONTH.findIndex((month) => month.test(name)) + 1;
}

const SEASONS: Readonly<Record<string, (year: number) => Period>> = {
  spring: (year) => season(year, [3, 20], [5, 31], [3, 1], [6, 21]),
  summer: (year) => season(year, [6, 1], [8, 31], [6, 1], [9, 22]),
  autumn: (year) => season(year, [9, 22], [11, 30], [9, 1], [12, 21]),
  fall: (year) => season(year, [9, 22], [11, 30], [9, 1], [12, 21]),
  // That of a year may be the one with which it begins, or with which it ends.
  winter: (year) => ({
    sure: [
      { from: toIso(year, 1, 1), to: toIso(year, 2, 28) },
      { from: toIso(year, 12, 21), to: toIso(year, 12, 31) },
    ],
    widest: [{ from: toIso(year - 1, 12, 1), to: toIso(year + 1, 3, 20) }],
  }),
};

type Day = readonly [month: number, day: number];

function season(year: number, from: Day, to: Day, first: Day, last: Day): Period {
  return {
    sure: [{ from: toIso(year, ...from), to: toIso(year, ...to) }],
    widest: [{ from: toIso(year, ...first), to: toIso(year, ...last) }],
  };
}

/** Holidays by the words for them, and how they fall. */
const HOLIDAYS: readonly (readonly [string, (year: number) => Period])[] = [
  ['christmas eve', (year) => exactly(toIso(year, 12, 24))],
  ['(?:christmas|xmas)(?: day)?', (year) => exactly(toIso(year, 12, 24), toIso(year, 12, 26))],
  ['boxing day', (year) => exactly(toIso(year, 12, 26))],
  ['new years? eve', (year) => exactly(toIso(year, 12, 31))],
  ['(?:the )?new years?(?: day)?', (year) => exactly(toIso(year, 1, 1))],
  ['valentines?(?: day)?', (year) => exactly(toIso(year, 2, 14))],
  ['halloween', (year) => exactly(toIso(year, 10, 31))],
  ['thanksgiving', (year) => exactly(fourthThursday(year))],
];
export const NAMED_TIME = [
  ...HOLIDAYS.map(([words]) => words),
  `(?:${Object.keys(SEASONS).join('|')})(?:time)?`,
].join('|');
const EACH_HOLIDAY = HOLIDAYS.map(([words, of]) => ({ words: new RegExp(`^(?:${words})$`), of }));

/** What a season of the year or a holiday is in a year. */
export function namedTime(name: string, year: number): Period | undefined {
  const holiday = EACH_HOLIDAY.find(({ words }) => words.test(name));
  return (holiday?.of ?? SEASONS[name.replace(/time$/, '')])?.(year);
}

function fourthThursday(year: number): string {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return toIso(year, 11, 1 + ((4 - first + 7) % 7) + 21);
}
