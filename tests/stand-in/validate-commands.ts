import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type Field, form, inside, refuse, requireLength, requireText } from './form-errors.ts';
import { asArray, asObject, characters, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { invalidForm, type Reply } from './replies.ts';
import { checkChoices } from './validate-messages.ts';

/** What Discord would refuse the commands of a bulk overwrite with. */
export function refusalOfCommands(commands: readonly unknown[]): Reply | undefined {
  const root = form();
  requireLength(root, commands.length, 0, LIMITS.commandsPerScope);
  const names = new Set<string>();
  for (const [index, entry] of commands.entries()) {
    const command = asObject(entry);
    const field = inside(root, index);
    const key = `${commandType(command)} ${String(command['name'])}`;
    if (names.has(key)) {
      const message = 'Application command names must be unique';
      refuse(field, 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    names.add(key);
    checkCommand(field, command);
  }
  return root.problems.length > 0 ? invalidForm(root.problems) : undefined;
}

/** The type of a registered command; one that names none is a slash command. */
export function commandType(command: JsonObject): number {
  return typeof command['type'] === 'number' ? command['type'] : ApplicationCommandType.ChatInput;
}

function checkCommand(field: Field, command: JsonObject): void {
  if (commandType(command) !== ApplicationCommandType.ChatInput) {
    requireText(inside(field, 'name'), command['name'], 1, LIMITS.commandName);
    return;
  }
  checkNameAndDescription(field, command);
  checkOptions(inside(field, 'options'), command['options']);
  if (textLength(command) > LIMITS.commandTextTotal) {
    const message = `Command exceeds maximum size (${LIMITS.commandTextTotal})`;
    refuse(field, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
}

function checkNameAndDescription(field: Field, entry: JsonObject): void {
  checkName(inside(field, 'name'), entry['name']);
  const description = inside(field, 'description');
  requireText(description, entry['description'], 1, LIMITS.commandDescription);
  for (const [locale, name] of Object.entries(asObject(entry['name_localizations']))) {
    checkName(inside(field, 'name_localizations', locale), name);
  }
  for (const [locale, text] of Object.entries(asObject(entry['description_localizations']))) {
    const at = inside(field, 'description_localizations', locale);
    requireText(at, text, 1, LIMITS.commandDescription);
  }
}

function checkName(field: Field, name: unknown): void {
  const known = field.problems.length;
  requireText(field, name, 1, LIMITS.commandName);
  if (field.problems.length > known || typeof name !== 'string') return;
  if (!LIMITS.commandNamePattern.test(name) || name !== name.toLowerCase()) {
    const message = 'Command name is invalid';
    refuse(field, 'APPLICATION_COMMAND_INVALID_NAME', message);
  }
}

function checkOptions(field: Field, options: unknown): void {
  requireLength(field, asArray(options).length, 0, LIMITS.commandOptions);
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, entry] of asArray(options).entries()) {
    const option = asObject(entry);
    const at = inside(field, index);
    checkOption(at, option);
    if (names.has(option['name'])) {
      const message = 'Option name already exists in the options list';
      refuse(at, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    names.add(option['name']);
    if (option['required'] === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      refuse(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (option['required'] !== true && !isSubcommand(option)) optionalSeen = true;
  }
}

function checkOption(field: Field, option: JsonObject): void {
  checkNameAndDescription(field, option);
  const type = option['type'];
  if (typeof type !== 'number' || !(type in ApplicationCommandOptionType)) {
    refuse(inside(field, 'type'), 'BASE_TYPE_CHOICES', 'Value must be an option type.');
  }
  checkOptions(inside(field, 'options'), option['options']);
  checkChoices(inside(field, 'choices'), option['choices'], LIMITS.commandChoices);
  if (option['autocomplete'] === true && asArray(option['choices']).length > 0) {
    const message = 'Autocomplete cannot be set on an option with choices';
    refuse(field, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES', message);
  }
}

function isSubcommand(option: JsonObject): boolean {
  return (
    option['type'] === ApplicationCommandOptionType.Subcommand ||
    option['type'] === ApplicationCommandOptionType.SubcommandGroup
  );
}

function textLength(entry: JsonObject): number {
  const own = [entry['name'], entry['description'], entry['value']]
    .filter((text) => typeof text === 'string')
    .reduce((sum, text) => sum + characters(text), 0);
  const nested = [...asArray(entry['options']), ...asArray(entry['choices'])];
  return nested.reduce<number>((sum, child) => sum + textLength(asObject(child)), own);
}
