/** Reads an interaction as Discord describes it on the wire. */
import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { decodeCall } from '../call-id.ts';
import type { Command } from '../command.ts';
import { callFromMenu } from './menu.ts';
import type { Incoming } from './respond.ts';

/** What arrives at an interactions endpoint: a call of a user, or Discord asking if anyone is there. */
export type Payload = Incoming | { kind: 'ping' };

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});
const commandData = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.array(option).default([]),
  /** Of an entry in a message's Apps menu: that message. */
  target_id: z.string().optional(),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string() })).optional() })
    .optional(),
});
const user = z.object({ id: z.string() });

/** Of everything an interaction says, what an answer depends on. */
const schema = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.Ping) }),
  z.object({ type: z.literal(InteractionType.ApplicationCommand), data: commandData }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: commandData }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ component_type: z.literal(ComponentType.Button), custom_id: z.string() }),
    /** Whoever pressed it: in a server a member, elsewhere a user. */
    member: z.object({ user }).optional(),
    user: user.optional(),
    message: z.object({
      flags: z.number().default(0),
      interaction_metadata: z.object({ user }).optional(),
    }),
  }),
]);

/**
 * Reads an `APIInteraction`, parsed from JSON; undefined for anything else, and for a kind that this
 * bot does not offer.
 */
export function readPayload(payload: unknown, commands: readonly Command[]): Payload | undefined {
  const { success, data: interaction } = schema.safeParse(payload);
  if (!success) return undefined;
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'ping' };
    case InteractionType.ApplicationCommand: {
      const { type, name, options, target_id: target = '', resolved } = interaction.data;
      if (type === ApplicationCommandType.Message) {
        const call = callFromMenu(commands, name, resolved?.messages?.[target]?.content ?? '');
        return call && { kind: 'command', call };
      }
      const given = options.flatMap((one) =>
        one.value === undefined ? [] : [[one.name, one.value] as const],
      );
      return { kind: 'command', call: { command: name, args: Object.fromEntries(given) } };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name: command, options } = interaction.data;
      const focused = options.find((one) => one.focused);
      if (focused === undefined) return undefined;
      const { name, value = '' } = focused;
      return { kind: 'autocomplete', command, option: name, typed: String(value) };
    }
    case InteractionType.MessageComponent: {
      const { data, message, member } = interaction;
      const presser = member?.user ?? interaction.user;
      const asker = message.interaction_metadata?.user;
      const isEphemeral = (message.flags & MessageFlags.Ephemeral) !== 0;
      return {
        kind: 'button',
        call: decodeCall(data.custom_id),
        ownsMessage: isEphemeral || (asker !== undefined && asker.id === presser?.id),
      };
    }
  }
}
