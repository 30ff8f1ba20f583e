/** A contestant whose bot is running, and what can be done with it. */
import { type Bot, startBot } from './bot.ts';
import type { Contestant } from './contestants.ts';
import { type Drive, drive } from './drive.ts';
import type { Step } from './script.ts';

export interface Runner {
  name: string;
  bot: Bot;
  answered(): number;
  /** Goes on in the script where it stopped. */
  drive(script: readonly Step[], count: number, inFlight: number): Promise<Drive>;
  /** Says whose fault it was, and what the bot last wrote, where something fails. */
  blame<T>(work: Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Resolves as soon as the bot has answered for the first time. */
export async function start({ name, program, openFront }: Contestant): Promise<Runner> {
  const front = await openFront();
  const bot = startBot(program, front.env);
  let answered = 0;
  const runner: Runner = {
    name,
    bot,
    answered: () => answered,
    async drive(script, count, inFlight) {
      const driven = await drive(front, script, { count, inFlight, from: answered });
      answered += driven.count;
      return driven;
    },
    async blame(work) {
      try {
        return await work;
      } catch (error) {
        const last = bot.lastWords().trim();
        throw new Error(`${name} failed${last && `, and last wrote:\n${last}\n`}`, {
          cause: error,
        });
      }
    },
    async stop() {
      await bot.stop();
      await front.close();
    },
  };
  try {
    await runner.blame(front.untilReady());
  } catch (error) {
    await runner.stop();
    throw error;
  }
  return runner;
}
