import {
  type APIMessage,
  ApplicationCommandType,
  GatewayDispatchEvents,
  GatewayIntentBits,
  MessageFlags,
  MessageType,
} from 'discord.js';
import type { Gateway } from './gateway.ts';
import type { InteractionBook } from './interaction-entry.ts';
import { asArray, asNumber, asObject, type JsonObject } from './json.ts';
import { writtenFields } from './messages.ts';
import { type BotIdentity, memberPayload, userPayload } from './payloads.ts';
import { DEFAULT_USER, type Place, placeOf } from './places.ts';
import { invalidForm, ok, type Reply, unknownMessage } from './replies.ts';
import type { RestRequest } from './rest.ts';
import { newSnowflake } from './snowflake.ts';
import type { SayInput, StandInGuild } from './types.ts';
import { refusalOfMessage } from './validate-messages.ts';

/** Flags that a message in a channel may carry when it is sent. */
const SENDABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

export interface ChannelOptions {
  readonly bot: BotIdentity;
  readonly guilds: readonly StandInGuild[];
  readonly book: InteractionBook;
  readonly gateway: Gateway;
}

/** What people write in a channel, as the bot gets it. */
export function sayIn({ bot, guilds, book, gateway }: ChannelOptions, input: SayInput): APIMessage {
  const place = placeOf(input, guilds);
  const mentioned = input.content.includes(`<@${bot.applicationId}>`);
  const earlier = input.replyTo && book.messages.get(input.replyTo.id)?.message;
  const pinged = mentioned || (earlier?.author.id === bot.user.id && input.replyPings !== false);
  const isDirect = place.guildId === undefined;
  // Without the privileged intent, text comes only with messages that concern the bot.
  const content = pinged || isDirect ? input.content : '';
  const message = {
    ...blankMessage(place.channelId, { ...place.user, ...(input.bot && { bot: true }) }),
    type: earlier ? MessageType.Reply : MessageType.Default,
    content,
    mentions: pinged ? [{ ...bot.user, member: memberPayload(bot.user) }] : [],
    ...(input.webhook && { webhook_id: newSnowflake() }),
    ...(earlier && {
      message_reference: { type: 0, message_id: earlier.id, channel_id: place.channelId },
      referenced_message: earlier,
    }),
  } as unknown as APIMessage;
  book.messages.set(message.id, { message, deleted: false, place });
  deliver(gateway, place, message);
  return message;
}

/** Sends the event; sessions that did not ask for the intent do not get it. */
export function deliver(gateway: Gateway, place: Place, message: APIMessage): number {
  const { guildId } = place;
  const intent =
    guildId === undefined ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  const member = guildId === undefined ? {} : { member: memberPayload(place.user) };
  const data = { ...message, ...(guildId !== undefined && { guild_id: guildId }), ...member };
  return gateway.dispatchTo(guildId, GatewayDispatchEvents.MessageCreate, data, intent);
}

/** POST /channels/:id/messages */
export function postMessage(
  { bot, guilds, book }: Omit<ChannelOptions, 'gateway'>,
  request: RestRequest,
  channelId: string,
): Reply {
  const body = asObject(request.body);
  const nonce = body['nonce'];
  const same =
    body['enforce_nonce'] === true &&
    [...book.messages.values()].find(({ message }) => message.nonce === nonce);
  if (same) return ok(same.message);

  const fields = writtenFields(body, request.files);
  const refusal = refusalOfMessage({ ...body, ...fields }, []);
  if (refusal !== undefined) return refusal;
  if ((asNumber(body['flags']) & ~SENDABLE_FLAGS) !== 0) {
    const message = 'Only some message flags can be set.';
    return invalidForm([{ path: ['flags'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  const reference = asObject(body['message_reference']);
  const earlier = book.messages.get(String(reference['message_id']));
  if (reference['message_id'] !== undefined && earlier === undefined) {
    if (reference['fail_if_not_exists'] !== false) return unknownMessage();
  }
  const place = earlier?.place ?? placeOf({ user: DEFAULT_USER, channelId }, guilds);
  const message = {
    ...blankMessage(channelId, bot.user),
    type: earlier ? MessageType.Reply : MessageType.Default,
    ...fields,
    ...(nonce !== undefined && { nonce }),
    mentions: pingedBy(body, earlier?.message),
    ...(earlier && { message_reference: reference, referenced_message: earlier.message }),
  } as unknown as APIMessage;
  book.messages.set(message.id, { message, deleted: false, place });
  return ok(message);
}

/** A reply pings its author unless it says otherwise. */
function pingedBy(body: JsonObject, earlier: APIMessage | undefined): unknown[] {
  const allowed = body['allowed_mentions'];
  if (earlier === undefined) return [];
  const replied = allowed === undefined ? true : asObject(allowed)['replied_user'] === true;
  return replied
    ? [earlier.author]
    : asArray(asObject(allowed)['users'])
        .map(String)
        .map((id) => userPayload({ id }));
}

function blankMessage(channelId: string, author: JsonObject | object): JsonObject {
  return {
    id: newSnowflake(),
    channel_id: channelId,
    author,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mention_roles: [],
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
  };
}

/** The data of a message command, used on a message. */
export function messageCommandData(
  command: { id: string; name: string },
  message: APIMessage,
): JsonObject {
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
}

/** A message of somebody, as a message command is used on one that the bot has never seen. */
export function strangeMessage(channelId: string, content: string): APIMessage {
  return {
    ...blankMessage(channelId, userPayload(DEFAULT_USER)),
    type: MessageType.Default,
    mentions: [],
    content,
  } as unknown as APIMessage;
}
