import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { messageCommandData, strangeMessage } from './channel-messages.ts';
import { commandData } from './command-data.ts';
import type { CommandStore } from './commands.ts';
import { newEntry } from './interaction-entry.ts';
import { type InvokeOptions, invoke } from './invoke.ts';
import type { JsonObject } from './json.ts';
import { controlsOf, isEphemeral, type StoredMessage } from './messages.ts';
import { placeFor, placeOf } from './places.ts';
import { newSnowflake } from './snowflake.ts';
import type {
  AutocompleteInput,
  InteractionResult,
  MessageCommandInput,
  PressInput,
  SlashInput,
  StandInGuild,
} from './types.ts';

/** What users can do with the bot. Each resolves once the bot has answered. */
export interface Users {
  /** Sends a slash command. */
  slash(input: SlashInput): Promise<InteractionResult>;
  /** Chooses an entry of the Apps menu of a message. */
  messageCommand(input: MessageCommandInput): Promise<InteractionResult>;
  /** Types into an option with autocomplete. */
  autocomplete(input: AutocompleteInput): Promise<InteractionResult>;
  /** Presses a button of a message, or chooses from its select menu. */
  press(input: PressInput): Promise<InteractionResult>;
}

interface UsersOptions extends InvokeOptions {
  readonly guilds: readonly StandInGuild[];
  readonly commands: CommandStore;
}

/** The users of a bot. */
export function createUsers(options: UsersOptions): Users {
  const { book, commands, guilds } = options;

  function command(
    type: InteractionType,
    input: SlashInput & { focused?: string },
  ): Promise<InteractionResult> {
    const place = placeOf(input, guilds);
    const path = input.name.split(' ');
    const [commandName = ''] = path;
    const registered = commands.find(ApplicationCommandType.ChatInput, commandName, place.guildId);
    const typed = {
      path,
      id: input.commandId ?? registered?.id ?? newSnowflake(),
      options: input.options ?? {},
      ...(input.focused !== undefined && { focused: input.focused }),
    };
    const data = commandData(typed, registered);
    const entry = newEntry({ type, place, commandName, source: undefined });
    return invoke(options, entry, { data }, `/${input.name}`);
  }

  function menu(input: MessageCommandInput): Promise<InteractionResult> {
    const place = placeOf(input, guilds);
    const { name: commandName, message } = input;
    const registered = commands.find(ApplicationCommandType.Message, commandName, place.guildId);
    if (registered === undefined) throw new Error(`No entry "${commandName}" is registered.`);
    const target = typeof message === 'string' ? strangeMessage(place.channelId, message) : message;
    const type = InteractionType.ApplicationCommand;
    const entry = newEntry({ type, place, commandName, source: undefined });
    const data = messageCommandData(registered, target);
    return invoke(options, entry, { data }, `"${commandName}"`);
  }

  function press({ message, customId, user, values }: PressInput): Promise<InteractionResult> {
    const source = findSource(book, message);
    const place = placeFor(source.place, user);
    if (isEphemeral(source.message) && place.user.id !== source.place.user.id) {
      throw new Error(`The message is ephemeral: user ${place.user.id} cannot see it.`);
    }
    const component = pressable(source, customId);
    const data = {
      custom_id: customId,
      component_type: component['type'],
      id: component['id'],
      ...(component['type'] !== ComponentType.Button && { values: values ?? [] }),
    };
    const type = InteractionType.MessageComponent;
    const entry = newEntry({ type, place, commandName: undefined, source });
    const parts = { data, message: source.message };
    return invoke(options, entry, parts, `the component "${customId}"`);
  }

  return {
    slash: (input) => attempt(() => command(InteractionType.ApplicationCommand, input)),
    messageCommand: (input) => attempt(() => menu(input)),
    autocomplete: ({ focused, value, options: others, ...input }) => {
      const typed = { ...input, focused, options: { ...others, [focused]: value } };
      return attempt(() => command(InteractionType.ApplicationCommandAutocomplete, typed));
    },
    press: (input) => attempt(() => press(input)),
  };
}

/** Lets a mistake in the input reject, as everything else that goes wrong does. */
function attempt(act: () => Promise<InteractionResult>): Promise<InteractionResult> {
  const result = Promise.resolve().then(act);
  // A test that waits for something else first must not fail on an "unhandled rejection".
  result.catch(() => undefined);
  return result;
}

function findSource(book: InvokeOptions['book'], input: PressInput['message']): StoredMessage {
  const message = 'interactionId' in input ? input.message : input;
  const source = message && book.messages.get(message.id);
  if (source === undefined || source.deleted) {
    throw new Error('There is no such message (any more) to press anything on.');
  }
  return source;
}

function pressable({ message }: StoredMessage, customId: string): JsonObject {
  const controls = controlsOf(message.components);
  const found = controls.find((control) => control['custom_id'] === customId);
  if (found === undefined) {
    const known = controls.map((control) => `"${String(control['custom_id'])}"`).join(', ');
    throw new Error(`The message has no component "${customId}"; it has: ${known || 'none'}.`);
  }
  if (found['disabled'] === true) throw new Error(`The component "${customId}" is disabled.`);
  return found;
}
