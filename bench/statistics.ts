/** The value below which a share of the others lies, e.g. 0.5 for the median; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.ceil(share * sorted.length) - 1;
  return sorted[Math.max(0, place)] ?? Number.NaN;
}

/** What the heap holds now, typed arrays included, in bytes, after a collection. */
export function heapInUse(): number {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc');
  // The second collection frees what the first one found to be reachable from garbage alone.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * The input that takes longest by the median of its calls. A single call may have waited for a
 * garbage collection, which says little about the input.
 */
export function slowest(calls: readonly { input: string; time: number }[]): {
  input: string;
  time: number;
} {
  const byInput = new Map<string, number[]>();
  for (const { input, time } of calls) {
    const times = byInput.get(input);
    if (times === undefined) byInput.set(input, [time]);
    else times.push(time);
  }
  let worst = { input: '', time: 0 };
  for (const [input, times] of byInput) {
    const time = percentile(times, 0.5);
    if (time > worst.time) worst = { input, time };
  }
  return worst;
}
