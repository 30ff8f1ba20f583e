/** What a client knows about its own connections. */
import { type Client, Status } from 'discord.js';
import type { ShardState } from '../monitoring/monitor.ts';

export function readShardStates({ ws, guilds }: Client): ShardState[] {
  return ws.shards.map(({ id, status, ping }) => ({
    shard: id,
    isConnected: status === Status.Ready,
    pingSeconds: ping < 0 ? undefined : ping / 1000,
    guilds: guilds.cache.filter(({ shardId }) => shardId === id).size,
  }));
}

/** Whether events arrive on all of them. */
export function isConnected(client: Client): boolean {
  const states = readShardStates(client);
  return states.length > 0 && states.every((state) => state.isConnected);
}
