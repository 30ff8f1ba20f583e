import { openSync, readSync } from 'node:fs';

/** Long enough for three numbers of twenty digits. */
const BYTES = 64;

/** What Linux knows of the main thread: time on the processor, time waiting for it (ns), slices. */
const schedule = open(`/proc/self/task/${process.pid}/schedstat`);
const buffer = Buffer.alloc(BYTES);

/**
 * Starts to measure a call.
 *
 * @returns a function that tells the milliseconds since; on Linux without those in which the thread
 * was ready to run but had no processor, so that other programs do not count
 */
export function startWatch(): () => number {
  const waitedBefore = waited();
  const start = performance.now();
  return () => {
    const time = performance.now() - start;
    return Math.max(0, time - (waited() - waitedBefore));
  };
}

/** Milliseconds that this thread has waited for a processor so far; 0 where nobody knows. */
function waited(): number {
  if (schedule === undefined) return 0;
  const length = readSync(schedule, buffer, 0, BYTES, 0);
  return Number(buffer.toString('latin1', 0, length).split(' ')[1]) / 1e6;
}

function open(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}
