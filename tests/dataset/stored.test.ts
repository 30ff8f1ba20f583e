import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectData } from '../../src/dataset/load.ts';
import { DATA_FOLDER } from '../morn.ts';
import { copyPackage } from './package-copy.ts';

let root: string;
beforeEach(() => {
  root = copyPackage();
});
afterEach(() => rmSync(root, { recursive: true }));

const stored = () => join(root, 'dist/dataset.json');
const story = () => join(root, 'data/stories/s06e19-in-the-pale-moonlight.json');

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** What the program answers that is started now. */
function askEpisode(): string {
  const program = join(root, 'dist/src/main.js');
  return spawnSync(process.execPath, [program, '/episode 6x19'], { encoding: 'utf8' }).stdout;
}

/** Prepares anew, as the build does; says whether that worked. */
function prepare(): string {
  const code = "console.log(await (await import('./dist/scripts/prepare.js')).prepare())";
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).stdout.trim();
}

test('what the build stores is what the data holds', () => {
  const { records } = inspectData(DATA_FOLDER);
  expect(JSON.parse(readFileSync(stored(), 'utf8'))).toEqual(JSON.parse(JSON.stringify(records)));
});

test('a start reads what is stored', () => {
  edit(stored(), (text) => text.replaceAll('In the Pale Moonlight', 'In the Stored Moonlight'));
  expect(askEpisode()).toContain('In the Stored Moonlight');
});

test('unless the data has changed since', () => {
  edit(stored(), (text) => text.replaceAll('In the Pale Moonlight', 'In the Stored Moonlight'));
  edit(story(), (text) => `${text}\n`);
  expect(askEpisode()).toContain('In the Pale Moonlight');
});

test.each([
  ['gone', () => rmSync(stored())],
  ['broken off', () => edit(stored(), (text) => text.slice(0, 1000))],
])('or what is stored is %s', (_what, spoil) => {
  spoil();
  expect(askEpisode()).toContain('In the Pale Moonlight');
});

test('data with faults is not stored', () => {
  edit(story(), (text) => text.replace('"title"', '"tilte"'));
  expect(prepare()).toBe('false');
  expect(existsSync(stored())).toBe(false);
});
