/** `npm run bench:discord -- [--long] [--write]`: Morn beside a bare discord.js bot, on this machine alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPackageRoot } from '../../src/package-root.ts';
import { listContestants } from './contestants.ts';
import { measure, measureStart } from './measure.ts';
import { readScript } from './script.ts';
import { listMisses, type Result, toTable } from './table.ts';

const STARTS = 5;
const [OPEN, CLOSE] = ['<!-- bench:discord -->', '<!-- /bench:discord -->'];

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const script = readScript();
const contestants = listContestants();
const starts = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
// In turns, so that whatever else the machine does falls on all alike.
for (let i = 0; i < STARTS; i++) {
  for (const contestant of contestants) {
    starts.get(contestant.name)?.push(await measureStart(contestant));
  }
}
const results: Result[] = [];
for (const contestant of contestants) {
  process.stderr.write(`${contestant.name} …\n`);
  const figures = await measure(contestant, script, values.long);
  results.push({ ...figures, startMs: median(starts.get(contestant.name) ?? []) });
}

const [{ model = 'unknown processor' } = {}, ...others] = cpus();
const where = `Node ${process.versions.node}, ${others.length + 1} × ${model.trim()}`;
const report = `${toTable(results, values.long)}\n\n${where}.`;
process.stdout.write(`${report}\n`);
for (const miss of listMisses(results)) process.stdout.write(`${miss}\n`);
if (values.write) writeReadme(report);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function writeReadme(content: string): void {
  const path = join(findPackageRoot(), 'README.md');
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(OPEN) + OPEN.length;
  const end = text.indexOf(CLOSE);
  if (end < start) throw new Error(`README.md lacks ${OPEN} … ${CLOSE}`);
  writeFileSync(path, `${text.slice(0, start)}\n\n${content}\n\n${text.slice(end)}`);
}
