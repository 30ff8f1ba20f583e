import { ApplicationCommandType, ApplicationCommandOptionType as OptionType } from 'discord.js';
import type { RegisteredCommand } from './commands.ts';
import { asArray, asObject, type JsonObject } from './json.ts';
import { userPayload } from './payloads.ts';
import type { OptionValue } from './types.ts';

/** What a user has typed into the command line of Discord. */
export interface TypedCommand {
  /** The command's name and, behind it, those of the group and the subcommand. */
  path: readonly string[];
  id: string;
  options: Readonly<Record<string, OptionValue>>;
  /** The option being completed, for autocomplete. */
  focused?: string;
}

type ValueType = OptionType.String | OptionType.Integer | OptionType.Number | OptionType.Boolean;

/**
 * The data of a command interaction. A registered command is held to its definition, since
 * Discord's client would not let a user send anything else; of an unregistered one the option
 * types follow the values.
 */
export function commandData(
  typed: TypedCommand,
  command: RegisteredCommand | undefined,
): JsonObject {
  const [name, ...subcommands] = typed.path;
  const definitions = command && subcommands.reduce(optionsBelow, asArray(command['options']));
  const values = Object.entries(typed.options).map(([option, value]) =>
    optionData(option, value, typed, definitions),
  );
  if (typed.focused === undefined && definitions !== undefined) requireAll(definitions, typed);

  const options = subcommands.reduceRight<JsonObject[]>((inner, step, index) => {
    const isLast = index === subcommands.length - 1;
    const type = isLast ? OptionType.Subcommand : OptionType.SubcommandGroup;
    return [{ name: step, type, options: inner }];
  }, values);

  const users = values.filter(({ type }) => type === OptionType.User);
  return {
    id: typed.id,
    name,
    type: ApplicationCommandType.ChatInput,
    options,
    ...(command?.['guild_id'] !== undefined && { guild_id: command['guild_id'] }),
    ...(users.length > 0 && { resolved: { users: resolvedUsers(users) } }),
  };
}

function optionsBelow(definitions: readonly unknown[], step: string): readonly unknown[] {
  const definition = definitions.map(asObject).find(({ name }) => name === step);
  if (definition === undefined) throw new Error(`The bot has registered no subcommand "${step}".`);
  return asArray(definition['options']);
}

function optionData(
  name: string,
  value: OptionValue,
  typed: TypedCommand,
  definitions: readonly unknown[] | undefined,
): JsonObject {
  const focused = typed.focused === name;
  if (definitions === undefined) {
    return { name, type: typeOf(value), value, ...(focused && { focused }) };
  }
  const command = `/${typed.path.join(' ')}`;
  const definition = definitions.map(asObject).find((option) => option['name'] === name);
  if (definition === undefined) throw new Error(`${command} has no option "${name}".`);
  if (focused) {
    if (definition['autocomplete'] !== true) {
      throw new Error(`The option "${name}" of ${command} has no autocomplete.`);
    }
    return { name, type: definition['type'], value: String(value), focused };
  }
  const choices = asArray(definition['choices']).map((choice) => asObject(choice)['value']);
  if (choices.length > 0 && !choices.includes(value)) {
    throw new Error(`The option "${name}" of ${command} has no choice with value "${value}".`);
  }
  return { name, type: definition['type'], value };
}

function typeOf(value: OptionValue): ValueType {
  if (typeof value === 'string') return OptionType.String;
  if (typeof value === 'boolean') return OptionType.Boolean;
  return Number.isInteger(value) ? OptionType.Integer : OptionType.Number;
}

function requireAll(definitions: readonly unknown[], typed: TypedCommand): void {
  for (const { name, required } of definitions.map(asObject)) {
    if (required !== true || String(name) in typed.options) continue;
    throw new Error(`/${typed.path.join(' ')} requires the option "${String(name)}".`);
  }
}

function resolvedUsers(options: readonly JsonObject[]): JsonObject {
  const ids = options.map(({ value }) => String(value));
  return Object.fromEntries(ids.map((id) => [id, userPayload({ id })]));
}
