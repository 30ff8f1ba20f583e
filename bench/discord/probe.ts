/** Loaded into every bot before its own code: tells the benchmark what the bot uses, when asked to. */

/** Milliseconds of processor time since the start, and bytes. */
export interface Usage {
  cpuMs: number;
  /** What the operating system has given to the process. */
  resident: number;
  /** What is in use after a collection of garbage. */
  live: number;
}

function readUsage(): Usage {
  const { user, system } = process.cpuUsage();
  const resident = process.memoryUsage.rss();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { cpuMs: (user + system) / 1000, resident, live: heapUsed + external };
}

process.on('message', (message) => {
  if (message === 'usage') process.send?.(readUsage());
});
// The bot ends as it would without anybody asking.
process.channel?.unref();
