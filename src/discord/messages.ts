/** Answers messages that mention the bot, and direct messages: each by one reply that pings nobody. */

import { type Client, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type ComponentType,
  type GatewayMessageCreateDispatchData,
  MessageType,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { ArgValue, Call } from '../card.ts';
import type { Dispatcher } from '../dispatch.ts';
import { followMessage } from '../follow-up.ts';
import { renderMessage } from '../interactions/render.ts';

/** Neither is privileged: what mentions the bot, or is sent to it, carries its text without more. */
export const MESSAGE_INTENTS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

interface Listening {
  dispatcher: Dispatcher;
  log: Logger;
  /** Where answers are kept until they are delivered. */
  underWay: Set<Promise<void>>;
}

/** Reads messages as the gateway sends them, so that none has to be cached. */
export function listenToMessages(client: Client, { dispatcher, log, underWay }: Listening): void {
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const self = client.user?.id;
    const call = self && readQuestion(message, self, dispatcher);
    if (!call) return;
    const answer = reply(client, { message, call, dispatcher, log }).finally(() =>
      underWay.delete(answer),
    );
    underWay.add(answer);
  });
}

/**
 * The call that a message makes; undefined for one that is not meant for the bot. Bots are never
 * answered, so that two of them cannot talk to each other for ever.
 *
 * @param self the bot's own id
 */
export function readQuestion(
  message: GatewayMessageCreateDispatchData,
  self: string,
  { commands }: Pick<Dispatcher, 'commands'>,
): Call | undefined {
  const { author, type, guild_id, content, mentions, referenced_message: earlier } = message;
  const command = commands.find(({ plainText }) => plainText !== undefined);
  if (command?.plainText === undefined) return undefined;
  const { option, about } = command.plainText;
  if (author.bot || author.id === self || message.webhook_id) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  if (guild_id !== undefined && !mentions.some(({ id }) => id === self)) return undefined;
  const typed = content.replaceAll(new RegExp(`<@!?${self}>`, 'g'), ' ').trim();
  const args: Record<string, ArgValue> = { [option]: typed || 'help' };
  if (earlier?.author.id === self) args[about] = readEarlier(earlier);
  return { command: command.name, args };
}

/** What an own message was about, from its buttons and its text. */
function readEarlier({ components = [] }: APIMessage): string {
  const found = components.map(readComponent);
  return followMessage(
    found.map(({ text }) => text).join('\n'),
    found.flatMap(({ ids }) => ids),
  );
}

type Component = APIMessageTopLevelComponent | { type: ComponentType };

function readComponent(component: Component): { text: string; ids: string[] } {
  const text = 'content' in component ? component.content : '';
  const own = 'custom_id' in component && component.custom_id ? [String(component.custom_id)] : [];
  const inner: { text: string; ids: string[] }[] =
    'components' in component ? component.components.map(readComponent) : [];
  return {
    text: [text, ...inner.map((part) => part.text)].join('\n'),
    ids: [...own, ...inner.flatMap((part) => part.ids)],
  };
}

interface Reply {
  message: GatewayMessageCreateDispatchData;
  call: Call;
  dispatcher: Dispatcher;
  log: Logger;
}

/** Answers one message. Never rejects: what goes wrong on the way is logged. */
async function reply(client: Client, { message, call, dispatcher, log }: Reply): Promise<void> {
  try {
    // A channel shows everything to everybody: there is no private answer to a message.
    const body = renderMessage({ ...dispatcher.dispatch(call), private: false });
    await client.rest.post(Routes.channelMessages(message.channel_id), {
      body: {
        ...body,
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        allowed_mentions: { parse: [], replied_user: false },
        // A message that the gateway delivers twice is answered once.
        nonce: message.id,
        enforce_nonce: true,
      },
    });
    log.debug({ kind: 'message', command: call.command }, 'answered');
  } catch (error) {
    log.error({ err: error, command: call.command }, 'an answer could not be delivered');
  }
}
