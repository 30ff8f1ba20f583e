/** Measures the contestants from their start to their last interaction. */
import { percentile } from '../statistics.ts';
import type { Contestant } from './contestants.ts';
import type { Drive } from './drive.ts';
import type { Usage } from './probe.ts';
import { type Runner, start } from './runner.ts';
import type { Step } from './script.ts';

/** Medians of rounds. */
export interface Speed {
  oneInFlight: Omit<Drive, 'count'>;
  fiftyInFlight: Omit<Drive, 'count'>;
  /** Processor time of the bot for each interaction at 50 in flight. */
  cpuMs: number;
}

/** The use of memory once so many interactions have been answered. */
export interface MemoryAt extends Usage {
  answered: number;
}

const ROUNDS = 5;
const ONE_BY_ONE = 600;
const AT_ONCE = 5400;
const IN_ALL = 30_000;
const LONG_RUN = [50_000, 75_000, 100_000];
const IN_FLIGHT = 50;
/** For what a start leaves to do: building what the first answers need, collecting garbage. */
const SETTLING_MS = 6000;

/** Milliseconds from starting the process to its first answer. */
export async function measureStart(contestant: Contestant): Promise<number> {
  const started = performance.now();
  const runner = await start(contestant);
  const elapsed = performance.now() - started;
  await runner.stop();
  return elapsed;
}

/**
 * How fast they answer, in their order. All run at once, but only one of them has something to do at
 * a time, and the load comes in rounds: what else a machine does comes and goes, and falls on all
 * alike that way.
 */
export async function measureSpeed(
  contestants: readonly Contestant[],
  script: readonly Step[],
): Promise<Speed[]> {
  const running: Rounds[] = [];
  try {
    for (const contestant of contestants) {
      running.push({ runner: await start(contestant), one: [], fifty: [], cpuMs: [] });
    }
    await settle();
    for (let round = 0; round < ROUNDS; round++) {
      for (const rounds of running) await rounds.runner.blame(goRound(rounds, script));
    }
  } finally {
    for (const { runner } of running) await runner.stop();
  }
  return running.map(({ one, fifty, cpuMs }) => ({
    oneInFlight: medians(one),
    fiftyInFlight: medians(fifty),
    cpuMs: median(cpuMs),
  }));
}

interface Rounds {
  runner: Runner;
  one: Drive[];
  fifty: Drive[];
  cpuMs: number[];
}

async function goRound(
  { runner, one, fifty, cpuMs }: Rounds,
  script: readonly Step[],
): Promise<void> {
  one.push(await runner.drive(script, ONE_BY_ONE, 1));
  const before = await runner.bot.cpuMs();
  const driven = await runner.drive(script, AT_ONCE, IN_FLIGHT);
  fifty.push(driven);
  cpuMs.push(((await runner.bot.cpuMs()) - before) / driven.count);
}

const median = (values: readonly number[]) => percentile(values, 0.5);

function medians(drives: readonly Drive[]): Omit<Drive, 'count'> {
  const of = (figure: 'perSecond' | 'p50' | 'p99') => median(drives.map((each) => each[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/**
 * What one of them uses when idle, and under load without a pause: in a pause the engine gives
 * memory back. With `long`, goes on to 100,000 interactions.
 */
export async function measureMemory(
  contestant: Contestant,
  script: readonly Step[],
  long: boolean,
): Promise<MemoryAt[]> {
  const runner = await start(contestant);
  const memory: MemoryAt[] = [];
  const goOn = async () => {
    memory.push({ answered: 0, ...(await runner.bot.usage()) });
    for (const goal of [IN_ALL, ...(long ? LONG_RUN : [])]) {
      await runner.drive(script, goal - runner.answered(), IN_FLIGHT);
      memory.push({ answered: runner.answered(), ...(await runner.bot.usage()) });
    }
  };
  try {
    await settle();
    await runner.blame(goOn());
  } finally {
    await runner.stop();
  }
  return memory;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
}
