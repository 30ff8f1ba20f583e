/** Keeps a number of interactions in flight, and takes the time. */
import { percentile } from '../statistics.ts';
import type { Front } from './front.ts';
import type { Step } from './script.ts';

export interface Load {
  count: number;
  inFlight: number;
  /** Where in the script to begin; it starts over at its end. */
  from: number;
}

export interface Drive {
  /** How many were sent: all of them, unless time ran out. */
  count: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const LONGEST_DRIVE_MS = 180_000;
/** So often the stand-in lets go of what it keeps. */
const FORGET_EVERY = 1000;

/** Rejects as soon as one interaction is not answered as it should be. */
export async function drive(front: Front, script: readonly Step[], load: Load): Promise<Drive> {
  const elapsed: number[] = [];
  const started = performance.now();
  let sent = 0;

  async function keepOneInFlight(): Promise<void> {
    while (sent < load.count && performance.now() - started < LONGEST_DRIVE_MS) {
      const step = script[(load.from + sent) % script.length];
      sent += 1;
      if (sent % FORGET_EVERY === 0) front.forget();
      if (step !== undefined) elapsed.push(await front.send(step));
    }
  }

  await Promise.all(Array.from({ length: load.inFlight }, keepOneInFlight));
  const seconds = (performance.now() - started) / 1000;
  return {
    count: elapsed.length,
    perSecond: elapsed.length / seconds,
    p50: percentile(elapsed, 0.5),
    p99: percentile(elapsed, 0.99),
  };
}
