/** The commands as Discord wants them registered. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command, Option } from '../command.ts';

export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The body of the bulk registration: they work in servers, in direct messages and as user installs. */
export function toCommandBodies(commands: readonly Command[]): CommandBody[] {
  return [...commands.map(toSlashBody), ...commands.flatMap(toMenuBody)];
}

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

function toMenuBody({ menu }: Command): CommandBody[] {
  return menu ? [{ type: ApplicationCommandType.Message, name: menu.name, ...EVERYWHERE }] : [];
}

function toSlashBody({ name, description, options }: Command): CommandBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...EVERYWHERE,
    // Discord wants required options before the others.
    options: Object.entries(options)
      .sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
      .map(([optionName, option]) => toOptionBody(optionName, option)),
  };
}

function toOptionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = { name, description: option.description, required: option.required ?? false };
  switch (option.type) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(option.min !== undefined && { min_value: option.min }),
        ...(option.max !== undefined && { max_value: option.max }),
      };
    case 'string':
      return option.choices
        ? {
            ...base,
            type: ApplicationCommandOptionType.String,
            choices: option.choices.map((choice) => ({ name: choice, value: choice })),
          }
        : {
            ...base,
            type: ApplicationCommandOptionType.String,
            ...(option.suggest && { autocomplete: true }),
          };
  }
}

/** Whether Discord already has these commands. Compares what is sent and ignores what it adds. */
export function sameCommands(ours: readonly CommandBody[], theirs: readonly unknown[]): boolean {
  return (
    JSON.stringify(ours.map(comparable).sort(byName)) ===
    JSON.stringify(theirs.map((command) => comparable(command as CommandBody)).sort(byName))
  );
}

/** Discord leaves out what is at its default, and orders lists of numbers as it likes. */
function comparable(command: CommandBody) {
  return {
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
    description: ('description' in command && command.description) || '',
    contexts: [...(command.contexts ?? [])].sort(),
    integration_types: [...(command.integration_types ?? [])].sort(),
    options: (('options' in command && command.options) || []).map((option) => ({
      type: option.type,
      name: option.name,
      description: option.description,
      required: option.required ?? false,
      autocomplete: ('autocomplete' in option && option.autocomplete) || false,
      choices: ('choices' in option ? (option.choices ?? []) : []).map(({ name, value }) => ({
        name,
        value,
      })),
      min: ('min_value' in option && option.min_value) || null,
      max: ('max_value' in option && option.max_value) || null,
    })),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
