/** Measures one contestant from its start to its last interaction. */
import { type Bot, startBot } from './bot.ts';
import type { Contestant } from './contestants.ts';
import { type Drive, drive } from './drive.ts';
import type { Front } from './front.ts';
import type { Usage } from './probe.ts';
import type { Step } from './script.ts';

/** The use of memory once so many interactions have been answered. */
export interface MemoryAt extends Usage {
  answered: number;
}

export interface Figures {
  name: string;
  oneInFlight: Drive;
  fiftyInFlight: Drive;
  /** Processor time of the bot for each interaction at 50 in flight. */
  cpuMs: number;
  /** Idle first, then after the 30,000, and on to the 100,000 if those were asked for. */
  memory: MemoryAt[];
}

const ONE_BY_ONE = 3000;
const IN_ALL = 30_000;
const LONG_RUN = [50_000, 75_000, 100_000];
const IN_FLIGHT = 50;
/** For what a start leaves to do: building what the first answers need, collecting garbage. */
const SETTLING_MS = 6000;

/** Milliseconds from starting the process to its first answer. */
export async function measureStart(contestant: Contestant): Promise<number> {
  return withBot(contestant, async (_bot, _front, startMs) => startMs);
}

/** Everything else. With `long`, goes on to 100,000 interactions. */
export async function measure(
  contestant: Contestant,
  script: readonly Step[],
  long: boolean,
): Promise<Figures> {
  return withBot(contestant, async (bot, front) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    const memory: MemoryAt[] = [{ answered: 0, ...(await bot.usage()) }];

    const oneInFlight = await drive(front, script, { count: ONE_BY_ONE, inFlight: 1, from: 0 });
    let answered = oneInFlight.count;
    const goOn = async (to: number) => {
      const load = { count: to - answered, inFlight: IN_FLIGHT, from: answered };
      const driven = await drive(front, script, load);
      answered += driven.count;
      memory.push({ answered, ...(await bot.usage()) });
      return driven;
    };
    const before = await bot.usage();
    const fiftyInFlight = await goOn(IN_ALL);
    const cpuMs = ((memory.at(-1)?.cpuMs ?? 0) - before.cpuMs) / fiftyInFlight.count;
    for (const count of long ? LONG_RUN : []) await goOn(count);
    return { name: contestant.name, oneInFlight, fiftyInFlight, cpuMs, memory };
  });
}

async function withBot<T>(
  { name, program, openFront }: Contestant,
  use: (bot: Bot, front: Front, startMs: number) => Promise<T>,
): Promise<T> {
  const front = await openFront();
  const started = performance.now();
  const bot = startBot(program, front.env);
  try {
    await front.untilReady();
    return await use(bot, front, performance.now() - started);
  } catch (error) {
    const last = bot.lastWords().trim();
    throw new Error(`${name} failed${last && `, and last wrote:\n${last}\n`}`, { cause: error });
  } finally {
    await bot.stop();
    await front.close();
  }
}
