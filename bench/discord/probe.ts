/** Loaded into every bot before its own code: tells the benchmark what the bot uses, when asked to. */

export type Question = 'usage' | 'cpuMs';

/** Bytes. */
export interface Usage {
  /** What the operating system has given to the process. */
  resident: number;
  /** What is in use after a collection of garbage. */
  live: number;
}

function readUsage(): Usage {
  const resident = process.memoryUsage.rss();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { resident, live: heapUsed + external };
}

/** Milliseconds of processor time since the start. */
function readCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', (question: Question) => {
  process.send?.(question === 'usage' ? readUsage() : readCpuMs());
});
// The bot ends as it would without anybody asking.
process.channel?.unref();
