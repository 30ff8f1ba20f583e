import { type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord.js';
import type { InteractionEntry } from './interaction-entry.ts';
import { asArray, asNumber, asObject, isObject, type JsonObject } from './json.ts';
import type { Place } from './places.ts';
import { newSnowflake } from './snowflake.ts';

/** A message in a channel. Everything that shows it shares this one, and so sees its edits. */
export interface StoredMessage {
  message: APIMessage;
  deleted: boolean;
  /** Where the interaction that brought it took place, and whose it was. */
  readonly place: Place;
}

/** A file that came along with a request. */
export interface UploadedFile {
  name: string;
  size: number;
  contentType: string;
}

/** The flags a bot may change after the fact. */
const EDITABLE_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/** The fields of a message that a bot writes, with what Discord takes for the missing ones. */
export function writtenFields(data: JsonObject, files: readonly UploadedFile[]): JsonObject {
  return {
    content: data['content'] ?? '',
    embeds: asArray(data['embeds']),
    components: asArray(data['components']),
    attachments: files.map(attachment),
    flags: asNumber(data['flags']),
  };
}

/** The same fields of a message about to be edited: what an edit leaves out, stays. */
export function editedFields(
  message: APIMessage,
  data: JsonObject,
  files: readonly UploadedFile[],
): JsonObject {
  const present = asObject(message);
  const written: JsonObject = writtenFields(data, files);
  // An edit names the attachments that stay by their ids; one that names none keeps them all.
  const named = asArray(data['attachments'] ?? message.attachments).map(
    (one) => asObject(one)['id'],
  );
  const kept = message.attachments.filter(({ id }) => named.includes(id));
  const flags = asNumber(data['flags']) & EDITABLE_FLAGS;
  const field = (name: string) => (data[name] === undefined ? present[name] : written[name]);
  return {
    content: field('content'),
    embeds: field('embeds'),
    components: field('components'),
    attachments: [...kept, ...asArray(written['attachments'])],
    flags: (asNumber(message.flags) & ~MessageFlags.Loading) | flags,
  };
}

/** A message of the bot in answer to an interaction. */
export function newMessage(
  entry: InteractionEntry,
  author: APIUser,
  fields: JsonObject,
): APIMessage {
  const message = {
    id: newSnowflake(),
    channel_id: entry.place.channelId,
    type: entry.commandName === undefined ? MessageType.Default : MessageType.ChatInputCommand,
    author,
    application_id: author.id,
    webhook_id: author.id,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    interaction_metadata: interactionMetadata(entry),
    ...structuredClone(fields),
  };
  // The fields come from the bot as JSON, and have been validated by now.
  return message as unknown as APIMessage;
}

/** A message after an edit; the one before it is left as it was. */
export function editedMessage(message: APIMessage, fields: JsonObject): APIMessage {
  return {
    ...message,
    ...structuredClone(fields),
    edited_timestamp: new Date().toISOString(),
  };
}

/** Whether a message is shown to the user of its interaction only. */
export function isEphemeral(message: APIMessage | undefined): boolean {
  return (asNumber(message?.flags) & MessageFlags.Ephemeral) !== 0;
}

/** Whether a message still shows that the bot is thinking. */
export function isLoading(message: APIMessage): boolean {
  return (asNumber(message.flags) & MessageFlags.Loading) !== 0;
}

/** The components of a message that have a custom id, however deep they are nested. */
export function controlsOf(component: unknown): JsonObject[] {
  if (Array.isArray(component)) return component.flatMap(controlsOf);
  if (!isObject(component)) return [];
  const own = component['custom_id'] === undefined ? [] : [component];
  return [...own, ...controlsOf(component['components']), ...controlsOf(component['accessory'])];
}

function interactionMetadata({ id, type, place, source }: InteractionEntry): JsonObject {
  return {
    id,
    type,
    user: place.user,
    authorizing_integration_owners: place.owners,
    ...(source !== undefined && { interacted_message_id: source.message.id }),
  };
}

function attachment({ name, size, contentType }: UploadedFile): JsonObject {
  const id = newSnowflake();
  const url = `https://cdn.discordapp.com/ephemeral-attachments/${id}/${name}`;
  return { id, filename: name, size, content_type: contentType, url, proxy_url: url };
}
