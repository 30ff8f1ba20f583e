import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataset, ROOT } from '../morn.ts';
import { copyPackage } from './package-copy.ts';

// The scripts work on the data of the package they stand in, so they get a copy of their own.
let root: string;
beforeAll(() => {
  root = copyPackage();
});
afterAll(() => rmSync(root, { recursive: true }));

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'dist/scripts', `${script}.js`), ...args], {
    encoding: 'utf8',
  });
}

test('data:quotes prints every line of dialogue with episode and speaker', () => {
  const lines = run('data-quotes').stdout.trim().split('\n');
  expect(lines).toHaveLength(dataset.quotes.flatMap((quote) => quote.lines).length);
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({
    episode: 's07e25',
    speaker: 'GARAK',
    text: "I was hoping you'd say that.",
  });
});

test('data:report counts what there is', () => {
  const report = run('data-report').stdout;
  expect(report).toContain(`Stories        ${dataset.stories.length} of 173`);
  expect(report).toContain('176 of 176');
  expect(report).toMatch(/Under the minimum\nnone/);
});

test('the bot refuses to start on faults, and lists them all', () => {
  const file = join(root, 'data/sources.json');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('"tvcom"', '"tv-com"'));
  const start = spawnSync(process.execPath, [join(root, 'dist/src/main.js'), '/quote'], {
    encoding: 'utf8',
  });
  writeFileSync(file, good);
  const lines = start.stderr.trim().split('\n');
  expect(start.status).toBe(2);
  expect(lines[0]).toMatch(/^The data cannot be used, \d{2,} faults:$/);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines.slice(1)) expect(line).toMatch(/^data\/.*unknown source "tvcom"/);
});

test('data:new writes a skeleton that data:check then asks to be filled in', () => {
  expect(run('data-new', 's05e06', 'Trials').status).toBe(0);
  const [file] = readdirSync(join(root, 'data/stories')).filter((name) =>
    name.includes('-trials.'),
  );
  const skeleton = JSON.parse(readFileSync(join(root, 'data/stories', file ?? ''), 'utf8'));
  expect(skeleton).toMatchObject({ id: 's05e06', parts: [{ number: 6, overall: 104 }] });
  const check = run('data-check');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('data/stories/s05e06-trials.json: summary: is empty');
});

test.each([[[]], [['s05e06']], [['5x06', 'Trials']], [['s05e27', 'Too many']]])(
  'data:new with %j says what it needs',
  (args) => {
    const { status, stderr } = run('data-new', ...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);

test('the scripts are those that package.json names', () => {
  const names = readdirSync(join(ROOT, 'scripts'));
  // … and what those run or import.
  const users = ['package.json', ...names.map((name) => `scripts/${name}`)].map((name) =>
    readFileSync(join(ROOT, name), 'utf8'),
  );
  for (const name of names) {
    const isNamed = ['.ts', '.js', '.mjs'].some((ending) =>
      users.join().includes(`/${name.replace(/\.\w+$/, ending)}`),
    );
    expect(isNamed, name).toBe(true);
  }
});
