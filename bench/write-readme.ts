import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../src/package-root.ts';

/**
 * Replaces what stands in the README between the marks of a benchmark.
 *
 * @param name of its script, e.g. `bench:search`
 * @throws where the marks are missing
 */
export function writeReadme(name: string, tables: string): void {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const path = join(findPackageRoot(), 'README.md');
  const readme = readFileSync(path, 'utf8');
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`README.md lacks ${opening} … ${closing}`);
  const before = readme.slice(0, start + opening.length);
  writeFileSync(path, `${before}\n\n${tables.trim()}\n\n${readme.slice(end)}`);
}
