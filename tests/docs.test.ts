import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './morn.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the generated tables are up to date', async () => {
  const script = join(ROOT, 'dist/scripts/docs.js');
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined();
});

test('the README says why each dependency is there', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    expect(read('README.md')).toContain(`\`${name}\``);
  }
});

test('.env.example names every variable that the configuration reads', () => {
  const variables = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]{4,}):/gm)].map(
    ([, name]) => name,
  );
  expect(variables.length).toBeGreaterThan(0);
  for (const name of variables) expect(read('.env.example')).toContain(`${name}=`);
});

test('SOURCES.md names every source that records cite', () => {
  for (const { name } of JSON.parse(read('data/sources.json'))) {
    expect(read('data/SOURCES.md').toLowerCase()).toContain(name.toLowerCase());
  }
});
