/** The only reader of the environment. What can be set is described in .env.example. */
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const NOT_A_PORT = 'write the number of a port, 0 to 65535; 0 takes any that is free';
const port = z
  .string()
  .regex(/^\d{1,5}$/, NOT_A_PORT)
  .transform(Number)
  .pipe(z.number().max(65_535, NOT_A_PORT));
/** How discord.js tells a process that it started which of the shards it is. */
const shardSchema = z
  .object({
    SHARDING_MANAGER: z.string(),
    SHARDS: z.coerce.number(),
    SHARD_COUNT: z.coerce.number(),
  })
  .transform(({ SHARDS, SHARD_COUNT }) => ({ id: SHARDS, count: SHARD_COUNT }));

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'write the token alone, without blanks and without "Bot" before it')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'write a URL such as http://127.0.0.1:8080/api' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'copy the 64 digits from General Information in the Developer Portal')
    .optional(),
  PORT: port.default(8080),
  METRICS_PORT: port.optional(),
  SHARDS: z
    .string()
    .regex(/^(auto|[1-9]\d{0,3})$/, 'write auto, or how many connections there are to be')
    .transform((value) => (value === 'auto' ? value : Number(value)))
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  MENTIONS: z.enum(['on', 'off'], 'write on or off').default('on'),
  NO_COLOR: z.string().optional(),
});

export interface Config {
  /** Absent: the bot opens in the terminal. */
  discordToken: string | undefined;
  discordApiUrl: string | undefined;
  /** 64 hexadecimal digits; needed by the HTTP front alone. */
  discordPublicKey: string | undefined;
  /** Of the HTTP front. */
  port: number;
  /** Absent: nothing is measured. */
  metricsPort: number | undefined;
  /** How many gateway connections to spread over processes; absent: one, in this process. */
  shards: 'auto' | number | undefined;
  /** Set in a process that was started for one of several connections. */
  shard: { id: number; count: number } | undefined;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Whether messages that mention the bot, and direct messages, are answered. */
  mentions: boolean;
  /** NO_COLOR holds something: https://no-color.org */
  noColor: boolean;
}

/** A configuration that cannot be used. Each line of its message names a variable and the mend. */
export class ConfigError extends Error {}

/**
 * Validates an environment. A variable set to nothing counts as not set.
 *
 * @throws ConfigError with one line for each bad variable; a value is never repeated, since one of
 *   them is a secret
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { data: shard } = shardSchema.safeParse(set);
  const result = schema.safeParse(shard === undefined ? set : { ...set, SHARDS: undefined });
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `${issue.path.join('.')} cannot be used: ${issue.message}`,
    );
    throw new ConfigError(lines.join('\n'));
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, LOG_LEVEL, MENTIONS, NO_COLOR } = result.data;
  const { DISCORD_PUBLIC_KEY, PORT, METRICS_PORT, SHARDS } = result.data;
  return {
    discordToken: DISCORD_TOKEN,
    discordApiUrl: DISCORD_API_URL,
    discordPublicKey: DISCORD_PUBLIC_KEY,
    port: PORT,
    metricsPort: METRICS_PORT,
    shards: SHARDS,
    shard,
    logLevel: LOG_LEVEL,
    mentions: MENTIONS === 'on',
    noColor: NO_COLOR !== undefined,
  };
}

/** The environment of the process, with what `.env` in the working directory adds to it. */
export function loadConfig(): Config {
  try {
    process.loadEnvFile('.env'); // keeps what is already set
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw new ConfigError('.env cannot be read: make it a file that you may read');
  }
  return readConfig(process.env);
}
