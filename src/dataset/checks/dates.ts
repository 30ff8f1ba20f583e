import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';

/** Nothing has aired after `today` (an ISO date; ISO dates compare as text). */
export function checkDates(records: Records, today: string): Fault[] {
  return records.stories.flatMap(({ file, record }) => {
    const dates = [
      { path: 'aired.date', date: record.aired.date },
      ...record.aired.alternates.map((date, i) => ({ path: `aired.alternates[${i}]`, date })),
    ];
    return dates
      .filter(({ date }) => date > today)
      .map(({ path, date }) => ({
        file,
        path,
        problem: `${date} is in the future`,
        mend: 'write the date of the first broadcast as YYYY-MM-DD',
      }));
  });
}
