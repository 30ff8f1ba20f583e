import { type Interaction, MessageFlags } from 'discord.js';
import { decodeCall } from '../call-id.ts';
import type { ArgValue } from '../card.ts';
import type { Command } from '../command.ts';
import { callFromMenu } from '../interactions/menu.ts';
import type { Incoming } from '../interactions/respond.ts';

/**
 * Reads an interaction of discord.js. Commands and components that this bot does not offer (any
 * more) become calls too, so that whoever uses them is told so; undefined for any other kind.
 */
export function readInteraction(
  interaction: Interaction,
  commands: readonly Command[],
): Incoming | undefined {
  if (interaction.isChatInputCommand()) {
    const args: Record<string, ArgValue> = {};
    for (const { name, value } of interaction.options.data) {
      if (value !== undefined) args[name] = value;
    }
    return { kind: 'command', call: { command: interaction.commandName, args } };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName, targetMessage } = interaction;
    const call = callFromMenu(commands, commandName, targetMessage.content);
    return call && { kind: 'command', call };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return {
      kind: 'autocomplete',
      command: interaction.commandName,
      option: name,
      typed: value,
    };
  }
  if (interaction.isCommand()) {
    return { kind: 'command', call: { command: interaction.commandName, args: {} } };
  }
  if (interaction.isMessageComponent()) {
    const { message, user, customId } = interaction;
    const isEphemeral = message.flags.has(MessageFlags.Ephemeral);
    const asker = message.interactionMetadata?.user.id;
    return {
      kind: 'button',
      call: decodeCall(customId),
      ownsMessage: isEphemeral || asker === user.id,
    };
  }
  return undefined;
}
