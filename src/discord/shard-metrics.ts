/** How the process that keeps several shards learns what each of them has measured. */
import { once } from 'node:events';
import type { Shard, ShardingManager } from 'discord.js';
import type { Monitor } from '../monitoring/monitor.ts';

const QUESTION = 'metrics?';
/** A shard that takes longer is left out: half an answer beats a scrape that times out. */
const LONGEST_WAIT_MS = 2_000;

/** In the process of a shard: answers whenever it is asked. */
export function reportMetrics(monitor: Monitor): void {
  process.on('message', async (message) => {
    if (message === QUESTION) process.send?.(await monitor.export());
  });
}

/** In the process that keeps them: asks all shards at once. */
export function collectMetrics({ shards }: ShardingManager): Promise<(readonly object[])[]> {
  return Promise.all(shards.map(ask));
}

async function ask(shard: Shard): Promise<readonly object[]> {
  if (shard.process === null) return [];
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
  try {
    const [[answer]] = await Promise.all([
      once(shard, 'message', { signal }),
      shard.send(QUESTION),
    ]);
    return Array.isArray(answer) ? answer : [];
  } catch {
    return [];
  }
}
