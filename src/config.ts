/** The only reader of the environment. What can be set is described in .env.example. */
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S+$/, 'write the token alone, without blanks and without "Bot" before it')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'write a URL such as http://127.0.0.1:8080/api' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  MENTIONS: z.enum(['on', 'off'], 'write on or off').default('on'),
  NO_COLOR: z.string().optional(),
});

export interface Config {
  /** Absent: the bot opens in the terminal. */
  discordToken: string | undefined;
  discordApiUrl: string | undefined;
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
  const set = Object.entries(environment).filter(([, value]) => value?.trim());
  const result = schema.safeParse(Object.fromEntries(set));
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `${issue.path.join('.')} cannot be used: ${issue.message}`,
    );
    throw new ConfigError(lines.join('\n'));
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, LOG_LEVEL, MENTIONS, NO_COLOR } = result.data;
  return {
    discordToken: DISCORD_TOKEN,
    discordApiUrl: DISCORD_API_URL,
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
