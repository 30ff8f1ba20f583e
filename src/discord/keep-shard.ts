/** Keeps one shard running, in a process of its own. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shard } from 'discord.js';
import type { Logger } from 'pino';

/** Discord lets a bot identify once in five seconds. */
export const IDENTIFY_PAUSE_MS = 5_500;

/**
 * Starts the shard, and again when it breaks. Resolves once `stopping` is aborted and its process
 * is gone, or with the exit code of a process that ended before it was connected: what Discord
 * refused once, it would refuse again.
 */
export async function keepShard(shard: Shard, stopping: AbortSignal, log: Logger): Promise<number> {
  for (;;) {
    let wasConnected = false;
    shard.once('ready', () => {
      wasConnected = true;
    });
    const child = await shard.spawn(-1);
    const [code]: (number | null)[] = await once(child, 'exit');
    if (stopping.aborted) return 0;
    if (!wasConnected) return code || 1;
    log.error({ shard: shard.id, code }, 'a shard ended by itself, starting it again');
    await sleep(IDENTIFY_PAUSE_MS, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted) return 0;
  }
}
