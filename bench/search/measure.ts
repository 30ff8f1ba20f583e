/**
 * Measures one engine at one size, in a process of its own, so that the heap is its own and no other
 * engine has warmed anything up. Prints a Measurement as JSON.
 */

import { heapInUse, percentile, slowest } from '../statistics.ts';
import type { Search } from './engines/engine.ts';
import { engines } from './engines/index.ts';
import { type BenchQuery, measuredQueries, warmUpQueries } from './queries.ts';
import { loadSections, type Section, type Size } from './records.ts';
import { startWatch } from './stopwatch.ts';

/** Times are in milliseconds. */
export interface Measurement {
  records: number;
  build: number;
  /** Bytes that the engine holds besides the records. */
  heap: number;
  p50: number;
  p99: number;
  /** The 99th percentile of queries that the engine sees for the first time. */
  coldP99: number;
  /** The slowest query, by the median of its calls. */
  worst: number;
  worstQuery: string;
  /** Different queries asked; fewer than there are where the engine is slow. */
  asked: number;
  /** Absent where not every labelled query was asked. */
  quality?: { recallAt1: number; recallAt3: number; wrong: number };
}

/** Time to spend on each part, after which fewer queries have to do. */
const WARM_UP_MS = 2_000;
const COLD_MS = 8_000;
/** At the dataset itself every labelled query should be asked, since it is there that they judge. */
const COLD_REAL_MS = 30_000;
const WARM_MS = 3_000;
const WARM_ROUNDS = 5;

interface Answered extends BenchQuery {
  ids: readonly string[];
  time: number;
}

function measure(engineName: string, size: Size): Measurement {
  const engine = engines.find(({ name }) => name === engineName);
  if (engine === undefined) throw new Error(`there is no engine "${engineName}"`);
  const sections = loadSections(size);
  const queries = measuredQueries(sections);

  const before = heapInUse();
  const stop = startWatch();
  const searches = new Map(sections.map((it) => [it, engine.build(it.records)]));
  const build = stop();
  const heap = heapInUse() - before;

  ask(searches, warmUpQueries(sections), WARM_UP_MS);
  const cold = ask(searches, queries, size === 'real' ? COLD_REAL_MS : COLD_MS);
  const warm: Answered[] = [];
  const end = performance.now() + WARM_MS;
  for (let round = 0; round < WARM_ROUNDS && performance.now() < end; round++) {
    warm.push(...ask(searches, queries, end - performance.now()));
  }

  const times = (answered: readonly Answered[]) => answered.map(({ time }) => time);
  const calls = [...cold, ...warm].map(({ query, time }) => ({ input: query, time }));
  const worst = slowest(calls);
  const quality = judge(cold, queries.filter(({ label }) => label !== undefined).length);
  return {
    records: sections.reduce((sum, { records }) => sum + records.length, 0),
    build,
    heap,
    p50: percentile(times(warm), 0.5),
    p99: percentile(times(warm), 0.99),
    coldP99: percentile(times(cold), 0.99),
    worst: worst.time,
    worstQuery: worst.input,
    asked: cold.length,
    ...(quality && { quality }),
  };
}

/** Asks one query after the other until the time is over. */
function ask(
  searches: ReadonlyMap<Section, Search>,
  queries: readonly BenchQuery[],
  milliseconds: number,
): Answered[] {
  const answered: Answered[] = [];
  const end = performance.now() + milliseconds;
  for (const query of queries) {
    const search = searches.get(query.section);
    if (search === undefined || performance.now() >= end) break;
    const stop = startWatch();
    const ids = search(query.query);
    answered.push({ ...query, ids, time: stop() });
  }
  return answered;
}

function judge(answered: readonly Answered[], expected: number): Measurement['quality'] {
  let [answerable, first, three, unanswerable, wrong, labels] = [0, 0, 0, 0, 0, 0];
  for (const { label, section, ids } of answered) {
    if (label === undefined) continue;
    labels++;
    if (label.miss) {
      unanswerable++;
      if (ids.length > 0) wrong++;
      continue;
    }
    const isRight = (id: string) => section.isRight(label, id);
    answerable++;
    if (ids.slice(0, 1).some(isRight)) first++;
    if (ids.slice(0, 3).some(isRight)) three++;
  }
  if (labels < expected) return undefined;
  return {
    recallAt1: first / answerable,
    recallAt3: three / answerable,
    wrong: wrong / unanswerable,
  };
}

const [engine = '', size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(engine, size === 'real' ? size : Number(size))));
