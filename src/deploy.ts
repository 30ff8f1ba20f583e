/** The second composition root: registers the commands. `npm run deploy -- [--guild ID] [--clear] [--dry-run]` */
import { parseArgs } from 'node:util';
import { DiscordAPIError, REST } from 'discord.js';
import { commands } from '../commands/index.ts';
import { ConfigError, loadConfig } from './config.ts';
import { findCommandFaults } from './discord/check-commands.ts';
import { deploy, deployBody } from './discord/deploy.ts';
import { redact } from './log.ts';

const USAGE = 'npm run deploy -- [--guild ID] [--clear] [--dry-run]';

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if (typeof flags === 'string') return fail(flags);
  const body = deployBody({ commands, ...flags });
  const faults = findCommandFaults(body);
  if (faults.length > 0) return fail(`Discord would refuse the commands:\n${faults.join('\n')}`);
  if (flags.dryRun) {
    process.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
    return 0;
  }
  const { discordToken, discordApiUrl } = loadConfig();
  if (discordToken === undefined) {
    return fail('DISCORD_TOKEN is not set: put the token of your bot into .env (see .env.example)');
  }
  const rest = new REST(discordApiUrl ? { api: discordApiUrl } : {}).setToken(discordToken);
  try {
    const { done, warnings } = await deploy(rest, { commands, ...flags });
    process.stdout.write(`${done}\n`);
    for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`);
    return 0;
  } catch (error) {
    return fail(explain(error, flags.guild, discordToken));
  }
}

function readFlags(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        guild: { type: 'string' },
        clear: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const { guild, clear, 'dry-run': dryRun } = values;
    if (guild !== undefined && !/^\d{17,20}$/.test(guild)) {
      return '--guild takes the id of a server: 17 to 20 digits (right-click the server, Copy Server ID)';
    }
    return { guild, clear, dryRun };
  } catch {
    return `Usage: ${USAGE}`;
  }
}

/** What a refusal by Discord means for whoever runs this. */
function explain(error: unknown, guild: string | undefined, token: string): string {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) {
      return 'Discord refused DISCORD_TOKEN: copy a fresh token from the Bot page of the Developer Portal';
    }
    if (error.status === 403 && guild) {
      return `Discord does not let the bot register commands in server ${guild}: invite it there first`;
    }
    return redact(`Discord refused the registration (${error.code}): ${error.message}`, token);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return redact(`Discord could not be reached: ${reason}`, token);
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.exitCode = fail(error.message);
}
