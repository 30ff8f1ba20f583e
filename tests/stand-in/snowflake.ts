const DISCORD_EPOCH_MS = 1_420_070_400_000;
const SEQUENCE_BITS = 12n;
const TIMESTAMP_SHIFT = 22n;

let sequence = 0n;

/** A new Discord id: unique in this process, and carrying the time it was made at. */
export function newSnowflake(): string {
  sequence = (sequence + 1n) % (1n << SEQUENCE_BITS);
  const timestamp = BigInt(Date.now() - DISCORD_EPOCH_MS);
  return String((timestamp << TIMESTAMP_SHIFT) | sequence);
}

/** The shard that Discord sends the events of a guild to; direct messages go to shard 0. */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  if (guildId === undefined) return 0;
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shardCount));
}
