/** Why there is no connection, in one line for the operator. */
import { DiscordAPIError, GatewayCloseCodes } from 'discord.js';

/** Its message names what is wrong and the mend. */
export class GatewayError extends Error {}

const REFUSED_TOKEN =
  'Discord refused DISCORD_TOKEN: copy a fresh token from the Bot page of your application in the Developer Portal';

/** Close codes after which Discord takes no further connection, as far as there is a mend. */
const MENDS: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: REFUSED_TOKEN,
  [GatewayCloseCodes.ShardingRequired]:
    'Discord wants more than one connection for this many servers (4011): split the bot into shards',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord refused the Guilds intent for this application (4014): look at its Bot page in the Developer Portal, and at whether it is still allowed to run',
};

/** What it means that Discord closed a connection for good. */
export function explainClose(code: number): GatewayError {
  const name = GatewayCloseCodes[code] ?? 'an unknown code';
  return new GatewayError(
    MENDS[code] ?? `Discord closed the connection for good (${code}, ${name}): update the bot`,
  );
}

/** What it means that logging in failed; anything unknown is handed back as it is. */
export function explainLogin(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  const status = 'status' in error ? error.status : undefined;
  if (code === 'TokenInvalid' || status === 401) return new GatewayError(REFUSED_TOKEN);
  if (error instanceof DiscordAPIError) {
    return new GatewayError(`Discord refused the connection (${status}): ${error.message}`);
  }
  const isUnreachable =
    typeof status === 'number' || typeof code === 'string' || error.name === 'AbortError';
  if (!isUnreachable) return error;
  const reason = status ?? code ?? 'no answer in time';
  return new GatewayError(
    `Discord could not be reached (${reason}): look at your network and at https://discordstatus.com, then start again`,
  );
}
