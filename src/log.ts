import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** What may never reach a log: the bot's token, and the tokens of interactions in request paths. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/?"\s\\]+/g;

/** Where log lines go: one complete line a call. */
export interface LogStream {
  write(line: string): unknown;
  isTTY?: boolean;
}

/** Logs to standard error: readable on a terminal, JSON otherwise. Secrets are cut out of every line. */
export async function createLog(
  { logLevel, discordToken, noColor }: Config,
  stream: LogStream = process.stderr,
): Promise<Logger> {
  const redacting = {
    write: (line: string) => stream.write(redact(line, discordToken)),
  };
  if (!stream.isTTY) return pino({ level: logLevel }, redacting);
  // Only a terminal needs it, so only a terminal waits for it to load.
  const { default: pretty } = await import('pino-pretty');
  const { Writable } = await import('node:stream');
  const destination = new Writable({
    write(chunk, _encoding, done) {
      redacting.write(String(chunk));
      done();
    },
  });
  return pino(
    { level: logLevel },
    pretty({ destination, colorize: !noColor, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }),
  );
}

/** Cuts secrets out of a line, wherever they stand: in a field, a message or a stack trace. */
export function redact(line: string, token: string | undefined): string {
  const withoutToken = token ? line.replaceAll(token, '[token]') : line;
  return withoutToken.replace(INTERACTION_TOKEN, '$1[token]');
}
