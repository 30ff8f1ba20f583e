/** A way to reach a bot, as the benchmark uses it. */
import type { Step } from './script.ts';

export interface Front {
  /** What the bot needs in its environment to be reached this way. */
  env: Record<string, string>;
  /** Resolves as soon as the bot has answered for the first time. */
  untilReady(): Promise<void>;
  /** Resolves with the milliseconds until the whole answer was there; rejects if it is no answer. */
  send(step: Step): Promise<number>;
  /** Lets go of what is kept about answers, which would fill the memory in the long run. */
  forget(): void;
  close(): Promise<void>;
}

const LONGEST_START_MS = 30_000;
const POLL_MS = 2;

/** Asks over and over; rejects after 30 seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_START_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('The bot did not get ready within 30 seconds.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
