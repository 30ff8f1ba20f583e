import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';
import { type Claim, findDuplicates } from './duplicates.ts';

/** Both countings agree with the seasons in show.json, and no number is given twice. */
export function checkNumbering(records: Records): Fault[] {
  const faults: Fault[] = [];
  const claims: Claim[] = [];
  for (const { file, record } of records.stories) {
    const expect = (path: string, actual: number, expected: number | undefined) => {
      if (expected === undefined || actual === expected) return;
      const problem = `${actual} does not fit season ${record.season} of show.json`;
      faults.push({ file, path, problem, mend: `write ${expected}` });
    };
    const season = records.show.seasons.find((entry) => entry.season === record.season);
    if (season === undefined) {
      const known = records.show.seasons.map((entry) => entry.season).join(', ');
      const problem = `there is no season ${record.season}`;
      faults.push({ file, path: 'season', problem, mend: `write one of ${known}` });
      continue;
    }
    const earlier = records.show.seasons.filter((entry) => entry.season < record.season);
    const sum = (key: 'parts' | 'stories') => earlier.reduce((n, entry) => n + entry[key], 0);
    record.parts.forEach((part, i) => {
      const path = `parts[${i}].overall`;
      expect(path, part.overall, sum('parts') + part.number);
      claims.push({ key: `part ${part.overall}`, file, path, label: `number ${part.overall}` });
    });
    const { number, overall } = record.story;
    expect('story.overall', overall, sum('stories') + number);
    claims.push({
      key: `story ${overall}`,
      file,
      path: 'story.overall',
      label: `number ${overall}`,
    });
    const id = `s${two(record.season)}e${two(record.parts[0]?.number ?? 0)}`;
    if (record.id !== id) {
      const problem = `id "${record.id}" does not fit season ${record.season} and its first part`;
      faults.push({ file, path: 'id', problem, mend: `write "${id}" or correct the numbers` });
    }
  }
  return [...faults, ...findDuplicates(claims, 'correct one of the two')];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
