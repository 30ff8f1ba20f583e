/** `npm run bench:discord -- [--long] [--write]`: Morn beside a bare discord.js bot, on this machine alone. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { percentile } from '../statistics.ts';
import { writeReadme } from '../write-readme.ts';
import { listContestants } from './contestants.ts';
import { measureMemory, measureSpeed, measureStart } from './measure.ts';
import { readScript } from './script.ts';
import { listMisses, type Result, toTable } from './table.ts';

const STARTS = 5;

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
const speeds = await measureSpeed(contestants, script);
const results: Result[] = [];
for (const [i, contestant] of contestants.entries()) {
  const { name } = contestant;
  const speed = speeds[i];
  if (speed === undefined) continue;
  const startMs = percentile(starts.get(name) ?? [], 0.5);
  const memory = await measureMemory(contestant, script, values.long);
  results.push({ name, startMs, ...speed, memory });
}

const [{ model = 'unknown processor' } = {}, ...others] = cpus();
const where = `Node ${process.versions.node}, ${others.length + 1} × ${model.trim()}`;
const report = `${toTable(results, values.long)}\n\n${where}.`;
process.stdout.write(`${report}\n`);
for (const miss of listMisses(results)) process.stdout.write(`${miss}\n`);
if (values.write) writeReadme('bench:discord', report);
