/** Registers the commands with Discord, and tells whether that is needed. */
import { type REST, Routes } from 'discord.js';
import type { Command } from '../command.ts';
import { type CommandBody, sameCommands, toCommandBodies } from './commands.ts';

export interface DeployOptions {
  commands: readonly Command[];
  /** Only this server, at once; without it everywhere. */
  guild?: string | undefined;
  /** Removes the commands of the scope instead. */
  clear: boolean;
}

/** What was done, in sentences for the operator. */
export interface DeployReport {
  done: string;
  warnings: string[];
}

interface Registered {
  name: string;
}

/** Servers that are looked through for leftovers of their own; more would only cost time. */
const MOST_GUILDS = 50;

/** The body of the bulk request that `deploy` sends. */
export function deployBody({ commands, clear }: DeployOptions): CommandBody[] {
  return clear ? [] : toCommandBodies(commands);
}

/** Brings one scope up to date by one bulk request, or by none where nothing has changed. */
export async function deploy(rest: REST, options: DeployOptions): Promise<DeployReport> {
  const { guild, clear } = options;
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  const wanted = deployBody(options);
  const where = describeScope(guild);
  const isCurrent = sameCommands(wanted, await fetchCommands(rest, application.id, guild));
  if (!isCurrent) await rest.put(scopeRoute(application.id, guild), { body: wanted });
  const state = clear
    ? `no commands are registered ${where}`
    : `${wanted.length} commands are registered ${where}`;
  return {
    done: isCurrent ? `Nothing to change: ${state}.` : `Done: ${state}.`,
    warnings: clear ? [] : await findDoubles(rest, application.id, wanted, guild),
  };
}

/** Whether the commands registered everywhere, or in some server, are these. */
export async function deploymentIsCurrent(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  return sameCommands(toCommandBodies(commands), await fetchCommands(rest, applicationId));
}

/** Commands registered both everywhere and in a server show twice there. */
async function findDoubles(
  rest: REST,
  applicationId: string,
  wanted: readonly Registered[],
  guild: string | undefined,
): Promise<string[]> {
  const names = new Set(wanted.map((command) => command.name));
  const others = guild === undefined ? await fetchGuildIds(rest) : [undefined];
  const warnings: string[] = [];
  for (const other of others) {
    const doubles = (await fetchCommands(rest, applicationId, other)).filter(({ name }) =>
      names.has(name),
    );
    if (doubles.length === 0) continue;
    const flag = other === undefined ? '' : ` --guild ${other}`;
    warnings.push(
      `${doubles.map(({ name }) => `/${name}`).join(', ')} will show twice, being registered ` +
        `${describeScope(other)} too. To remove them there: npm run deploy -- --clear${flag}`,
    );
  }
  return warnings;
}

async function fetchCommands(rest: REST, applicationId: string, guild?: string) {
  return (await rest.get(scopeRoute(applicationId, guild))) as Registered[];
}

async function fetchGuildIds(rest: REST): Promise<string[]> {
  const guilds = (await rest.get(Routes.userGuilds())) as { id: string }[];
  return guilds.slice(0, MOST_GUILDS).map(({ id }) => id);
}

function scopeRoute(applicationId: string, guild: string | undefined) {
  return guild === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guild);
}

function describeScope(guild: string | undefined): string {
  return guild === undefined ? 'everywhere' : `in server ${guild}`;
}
