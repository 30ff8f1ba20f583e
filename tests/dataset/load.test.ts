import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DataError, formatFault } from '../../src/dataset/fault.ts';
import { findFaults, loadDataset } from '../../src/dataset/load.ts';
import { DATA_FOLDER } from '../morn.ts';

const FINALE = 'stories/s07e25-what-you-leave-behind.json';

/** The parts of the JSON files that these tests spoil. */
interface Json {
  [key: string]: Json;
  [index: number]: Json;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the data folder in which some files are changed. */
function spoil(changes: Record<string, (json: never) => unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'morn-data-'));
  folders.push(folder);
  cpSync(DATA_FOLDER, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const json = JSON.parse(readFileSync(path, 'utf8')) as never;
    const changed = change(json);
    writeFileSync(path, typeof changed === 'string' ? changed : JSON.stringify(json));
  }
  return folder;
}

function faultsOf(changes: Record<string, (json: never) => unknown>): string[] {
  return findFaults(spoil(changes)).map(formatFault);
}

test('the data of this repository has no fault', () => {
  expect(findFaults(DATA_FOLDER).map(formatFault)).toEqual([]);
});

describe('a fault is told with file, path and mend', () => {
  // biome-ignore lint/suspicious/noExplicitAny: these tests write what the types forbid.
  const cases: [string, string, (json: any) => unknown, RegExp][] = [
    ['text that is no JSON', FINALE, () => '{ "id": ', /s07e25.*: is not JSON: /],
    [
      'a misspelt key',
      FINALE,
      (s) => {
        s.sumary = s.summary;
      },
      /unknown key "sumary" \(correct its spelling/,
    ],
    [
      'a missing key',
      FINALE,
      (s) => {
        delete s.summary;
      },
      /: summary: expected string.*\(add it as string\)/,
    ],
    [
      'empty text',
      FINALE,
      (s) => {
        s.trivia[1].text = '  ';
      },
      /: trivia\[1\]\.text: is empty/,
    ],
    [
      'a value outside a list',
      FINALE,
      (s) => {
        s.trivia[0].kind = 'gossip';
      },
      /trivia\[0\]\.kind.*write one of trivia, note, allusion/,
    ],
    [
      'a future date',
      FINALE,
      (s) => {
        s.aired.date = '2999-01-01';
      },
      /aired\.date: 2999-01-01 is in the future/,
    ],
    [
      'an impossible date',
      FINALE,
      (s) => {
        s.aired.date = '1999-02-30';
      },
      /aired\.date: must be a date/,
    ],
    [
      'an unknown speaker',
      FINALE,
      (s) => {
        s.quotes[0].lines[0].speaker = 'martock';
      },
      /quotes\[0\]\.lines\[0\]\.speaker: unknown speaker "martock", did you mean "martok"\?/,
    ],
    [
      'an unknown character',
      FINALE,
      (s) => {
        s.cast[0].character = 'gorak';
      },
      /cast\[0\]\.character: unknown character "gorak"/,
    ],
    [
      'an unknown person',
      FINALE,
      (s) => {
        s.trivia[2].people = ['Jefrey Combs'];
      },
      /trivia\[2\]\.people\[0\]: unknown person "Jefrey Combs", did you mean "Jeffrey Combs"\?/,
    ],
    [
      'an unknown source',
      FINALE,
      (s) => {
        s.quotes[0].sources = ['tvmze'];
      },
      /unknown source "tvmze", did you mean "tvmaze"\?/,
    ],
    [
      'a duplicate id',
      FINALE,
      (s) => {
        s.quotes[1].id = s.quotes[0].id;
      },
      /quotes\[1\]\.id: id "[^"]+" is taken by id "[^"]+" in data\/stories\/s07e25.*quotes\[0\]\.id/,
    ],
    [
      'a duplicate alias',
      'characters.json',
      (c) => {
        c[0].aliases = ['Zzyzx'];
        c[1].aliases = ['zzyzx'];
      },
      /characters\.json: \[1\]\.aliases\[0\]: alias "zzyzx" is taken by alias "Zzyzx"/,
    ],
    [
      'a number that does not fit',
      FINALE,
      (s) => {
        s.parts[1].overall = 170;
      },
      /parts\[1\]\.overall: 170 does not fit season 7.*\(write 176\)/,
    ],
    [
      'a season that is not',
      FINALE,
      (s) => {
        s.season = 8;
      },
      /: season: there is no season 8/,
    ],
    [
      'a part that is not',
      FINALE,
      (s) => {
        s.cast[0].parts = [3];
      },
      /cast\[0\]\.parts\[0\]: the story has no part 3/,
    ],
    [
      'a cast entry with two characters',
      FINALE,
      (s) => {
        s.cast[0].role = 'Tailor';
      },
      /cast\[0\].*needs either "character"/,
    ],
    [
      'a credit under an alias',
      FINALE,
      (s) => {
        s.cast.push({ ...s.cast[0], person: 'Andy Robinson' });
      },
      /cast\[\d+\]\.person: "Andy Robinson" is another spelling of "Andrew J\. Robinson"/,
    ],
    [
      'a character whom nobody plays',
      'characters.json',
      (c) => {
        c.push({ id: 'tuvok', name: 'Tuvok' });
      },
      /no cast list names "tuvok"/,
    ],
    [
      'a link to nobody',
      'characters.json',
      (c) => {
        c[0].counterpartOf = 'nobody';
      },
      /\[0\]\.counterpartOf: unknown character "nobody"/,
    ],
  ];

  test.each(cases)('%s', (_, file, change, expected) => {
    const faults = faultsOf({ [file]: change as (json: never) => unknown });
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(expected);
    for (const fault of faults) expect(fault).toMatch(/^data\/[\w./-]+.*\(.+\)$/);
  });

  test('a story file called otherwise than its id', () => {
    const folder = spoil({});
    cpSync(join(folder, FINALE), join(folder, 'stories/last.json'));
    const faults = findFaults(folder).map(formatFault).join('\n');
    expect(faults).toMatch(
      /stories\/s07e25.*id "s07e25" is taken|stories\/last\.json: id: id "s07e25"/,
    );
    expect(faults).toMatch(/does not open the file's name/);
  });
});

test('all faults are told at once, and loading refuses them', () => {
  const folder = spoil({
    [FINALE]: (story: Json) => {
      (story['aired'] as unknown as { date: string }).date = '2999-01-01';
      const [first, second] = story['quotes'] as unknown as { id: string; sources: string[] }[];
      if (first) first.sources = ['nowhere'];
      if (first && second) second.id = first.id;
    },
  });
  expect(findFaults(folder)).toHaveLength(3);
  expect(() => loadDataset(folder)).toThrow(DataError);
});

test('a missing data folder is told, not thrown', () => {
  expect(findFaults('/nonexistent').map(formatFault)).toContain(
    'data/show.json: cannot be read (create it or fix its rights)',
  );
});
