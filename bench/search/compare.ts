/**
 * `npm run bench:search`: Morn's search beside engines it could have used. Options:
 *
 *   --sizes=real,5000     sizes to measure; all four if left out
 *   --engines=Morn,Orama  engines to measure; all if left out
 *   --write               put the tables into the README
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeReadme } from '../write-readme.ts';
import { engines } from './engines/index.ts';
import type { Measurement } from './measure.ts';
import type { Size } from './records.ts';
import { compareTable, type Row, suggestTables } from './report.ts';
import type { SuggestMeasurement } from './suggest.ts';

/** What an engine may take at a size: beyond that it is stopped, and the table says so. */
const STOP_AFTER_MS = 60_000;
/** An engine that is expected to take longer than this to build, or a query, is left out. */
const LONGEST_BUILD_MS = 25_000;
const LONGEST_QUERY_MS = 1_000;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'real,5000,50000,500000' },
    engines: { type: 'string', default: engines.map(({ name }) => name).join(',') },
    write: { type: 'boolean', default: false },
  },
});
const sizes = options.sizes.split(',').map((size): Size => (size === 'real' ? size : Number(size)));
const names = options.engines.split(',');

const tables = sizes.map((size): [Size, Row[]] => [size, []]);
const latest = new Map<string, Measurement>();
for (const [size, rows] of tables) {
  for (const name of names) {
    const engine = engines.find((candidate) => candidate.name === name);
    if (engine === undefined) throw new Error(`there is no engine "${name}"`);
    const row = { engine, ...measure(name, size) };
    rows.push(row);
    if (row.measured) latest.set(name, row.measured);
    process.stderr.write(`${size} ${name}: ${row.skipped ?? JSON.stringify(row.measured)}\n`);
  }
}

const output = [
  ...tables.map(([size, rows]) => compareTable(size, rows)),
  ...suggestTables(runChild('suggest.js', []) as SuggestMeasurement),
].join('\n\n');
process.stdout.write(`${output}\n`);
if (options.write) writeReadme('bench:search', output);

/** Measures in a process of its own, unless smaller sizes tell that it would take too long. */
function measure(name: string, size: Size): Pick<Row, 'measured' | 'skipped'> {
  const before = latest.get(name);
  if (before !== undefined && typeof size === 'number') {
    const growth = size / before.records;
    const [build, query] = [before.build * growth, before.p50 * growth];
    if (build > LONGEST_BUILD_MS) return { skipped: `would build for ${seconds(build)}` };
    if (query > LONGEST_QUERY_MS) return { skipped: `would take ${seconds(query)} a query` };
  }
  try {
    return { measured: runChild('measure.js', [name, String(size)]) as Measurement };
  } catch {
    return { skipped: `not done within ${seconds(STOP_AFTER_MS)}, or failed` };
  }
}

function runChild(file: string, args: readonly string[]): unknown {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const flags = ['--expose-gc', '--max-old-space-size=8192'];
  const output = execFileSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    timeout: STOP_AFTER_MS,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output);
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}
