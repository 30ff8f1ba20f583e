import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../../src/package-root.ts';

/** What stands between these lines of the README is written by the benchmark. */
const START = '<!-- bench:search -->';
const END = '<!-- /bench:search -->';

/** Replaces the tables in the README. @throws where its marks are missing */
export function writeReadme(tables: string): void {
  const path = join(findPackageRoot(), 'README.md');
  const readme = readFileSync(path, 'utf8');
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start === -1 || end === -1) throw new Error(`README.md lacks ${START} or ${END}`);
  const before = readme.slice(0, start + START.length);
  writeFileSync(path, `${before}\n${tables}\n${readme.slice(end)}`);
}
