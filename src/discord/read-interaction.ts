import { type Interaction, MessageFlags } from 'discord.js';
import { decodeCall } from '../call-id.ts';
import type { ArgValue } from '../card.ts';
import type { Command } from '../command.ts';
import type { Incoming } from './respond.ts';

/** Reads an interaction of discord.js; undefined for a kind that this bot does not offer. */
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
    const command = commands.find(({ menu }) => menu?.name === interaction.commandName);
    if (command?.menu === undefined) return undefined;
    const args = { [command.menu.option]: interaction.targetMessage.content };
    return { kind: 'command', call: { command: command.name, args } };
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
  if (interaction.isButton()) {
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
