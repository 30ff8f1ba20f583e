/** Stretches of time, and whether a day lies in them, before them or behind them. */

/** From one day to another, both included, as in "1993-06-13". */
export interface Span {
  from: string;
  to: string;
}

/** What a date in words means: "summer" begins for some in June, for others three weeks later. */
export interface Period {
  /** In which everybody would agree. */
  sure: readonly Span[];
  /** Outside of which nobody would. */
  widest: readonly Span[];
}

/** How a day is said to lie to a period. */
export type Relation = 'in' | 'about' | 'before' | 'after' | 'by' | 'since';

const DAY = 86_400_000;
/** Days within which something is near a shorter period. */
const NEAR = 31;

/** "1993-06-13"; day 0 is the last of the month before. */
export function toIso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** A period without doubt. */
export function exactly(from: string, to = from): Period {
  return { sure: [{ from, to }], widest: [{ from, to }] };
}

/** Whether a day lies so to a period; undefined where that is a matter of opinion. */
export function liesSo(day: string, relation: Relation, period: Period): boolean | undefined {
  const isWithin = ({ from, to }: Span) => day >= from && day <= to;
  const isIn = period.sure.some(isWithin);
  if (!isIn && period.widest.some(isWithin)) return undefined;
  const { from, to } = wholeOf(period);
  switch (relation) {
    case 'in':
      return isIn;
    case 'about':
      return isIn || (isNear(day, { from, to }) ? undefined : false);
    case 'before':
      return !isIn && day < to;
    case 'after':
      return !isIn && day > from;
    case 'by':
      return isIn || day < to;
    case 'since':
      return isIn || day > from;
  }
}

function wholeOf({ widest }: Period): Span {
  const days = widest.flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** Whether a day is no farther from a period than this is long, or a month. */
function isNear(day: string, { from, to }: Span): boolean {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const margin = Math.max(end - start, NEAR * DAY);
  return Date.parse(day) >= start - margin && Date.parse(day) <= end + margin;
}

/** A third of a period, of which a half may be meant: its beginning, its middle or its end. */
export function partOf(period: Period, which: 'early' | 'mid' | 'late'): Period {
  const { from, to } = wholeOf(period);
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  const at = (share: number) => new Date(start + share * length).toISOString().slice(0, 10);
  const span = (first: number, last: number) => ({ from: at(first), to: at(last) });
  if (which === 'early') return { sure: [span(0, 1 / 3)], widest: [span(0, 1 / 2)] };
  if (which === 'late') return { sure: [span(2 / 3, 1)], widest: [span(1 / 2, 1)] };
  return { sure: [span(1 / 3, 2 / 3)], widest: [span(1 / 4, 3 / 4)] };
}
