import { asArray, asObject, isObject, type JsonObject } from './json.ts';
import { invalidForm, ok, type Reply } from './replies.ts';
import { newSnowflake } from './snowflake.ts';
import { commandType, refusalOfCommands } from './validate-commands.ts';

/** A command a bot has registered, with the fields Discord adds to it. */
export interface RegisteredCommand extends JsonObject {
  id: string;
  name: string;
  type: number;
}

/** The commands registered with the stand-in: the global ones, and those of each guild. */
export interface CommandStore {
  list(guildId?: string): readonly RegisteredCommand[];
  /** Replaces all commands of a scope, as PUT does. */
  replace(body: unknown, guildId?: string): Reply;
  /** The command a user of a guild gets by a name: the guild's own before the global one. */
  find(type: number, name: string, guildId?: string): RegisteredCommand | undefined;
}

/** A store nothing has been registered with yet. */
export function createCommandStore(applicationId: string): CommandStore {
  const scopes = new Map<string, readonly RegisteredCommand[]>();
  const list = (guildId = 'global') => scopes.get(guildId) ?? [];

  const find: CommandStore['find'] = (type, name, guildId) => {
    const candidates = guildId === undefined ? list() : [...list(guildId), ...list()];
    return candidates.find((command) => command.type === type && command.name === name);
  };

  const register = (entry: JsonObject, guildId?: string): RegisteredCommand => {
    const type = commandType(entry);
    const name = String(entry['name']);
    const known = list(guildId).find((old) => old.type === type && old.name === name);
    return {
      default_member_permissions: null,
      nsfw: false,
      integration_types: [0],
      contexts: null,
      description: '',
      ...entry,
      // A command keeps its id for as long as its name stays.
      id: known?.id ?? newSnowflake(),
      application_id: applicationId,
      version: newSnowflake(),
      ...(guildId !== undefined && { guild_id: guildId }),
      type,
      name,
    };
  };

  return {
    list,
    find,
    replace(body, guildId) {
      if (!Array.isArray(body) || !body.every(isObject)) {
        const message = 'Only iterables may be used in a ListType';
        return invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
      }
      const refusal = refusalOfCommands(body);
      if (refusal !== undefined) return refusal;
      const commands = asArray(body).map((entry) => register(asObject(entry), guildId));
      scopes.set(guildId ?? 'global', commands);
      return ok(commands);
    },
  };
}
