import { InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import { form, inside, requireOneOf } from './form-errors.ts';
import type { InteractionBook, InteractionEntry } from './interaction-entry.ts';
import { markAnswered, storeMessage } from './interaction-entry.ts';
import { asNumber, asObject, isObject, type JsonObject } from './json.ts';
import {
  editedFields,
  editedMessage,
  isEphemeral,
  isLoading,
  newMessage,
  type StoredMessage,
  writtenFields,
} from './messages.ts';
import type { BotIdentity } from './payloads.ts';
import type { Reply } from './replies.ts';
import { alreadyAcknowledged, invalidForm, noContent, ok, unknownInteraction } from './replies.ts';
import type { RestRequest } from './rest.ts';
import { refusalOfChoices, refusalOfMessage, refusalOfModal } from './validate-messages.ts';

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
} = InteractionResponseType;

const TO_COMMAND = [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal];
const ALLOWED_ANSWERS: Record<InteractionType, readonly InteractionResponseType[]> = {
  [InteractionType.Ping]: [InteractionResponseType.Pong],
  [InteractionType.ApplicationCommand]: TO_COMMAND,
  [InteractionType.MessageComponent]: [...TO_COMMAND, DeferredMessageUpdate, UpdateMessage],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: TO_COMMAND,
};

/** The message a callback is about: as written by the bot, and with what it leaves out. */
interface Answer {
  readonly type: InteractionResponseType;
  readonly data: JsonObject;
  readonly fields: JsonObject;
}

/** POST /interactions/:id/:token/callback: the bot's first answer to an interaction. */
export function takeCallback(
  book: InteractionBook,
  bot: BotIdentity,
  request: RestRequest,
  id: string,
  token: string,
): Reply {
  const entry = book.entries.get(token);
  if (entry === undefined || entry.id !== id) return unknownInteraction();
  if (entry.state === 'expired') return unknownInteraction();
  if (entry.state === 'answered') return alreadyAcknowledged();

  const body = asObject(request.body);
  const root = form();
  const type = body['type'];
  if (!requireOneOf(inside(root, 'type'), type, ALLOWED_ANSWERS[entry.type])) {
    return refused(entry, invalidForm(root.problems));
  }
  const answer = { type, data: asObject(body['data']), fields: fieldsOf(entry, type, request) };
  const refusal = refusalOf(answer);
  if (refusal !== undefined) return refused(entry, refusal);

  entry.original = carryOut(book, bot, entry, answer);
  markAnswered(entry, type, body['data']);
  return request.query.get('with_response') === 'true' ? ok(callbackResponse(entry)) : noContent();
}

function refused(entry: InteractionEntry, refusal: Reply): Reply {
  entry.refusals.push(refusal);
  return refusal;
}

function fieldsOf(
  entry: InteractionEntry,
  type: InteractionResponseType,
  { body, files }: RestRequest,
): JsonObject {
  const data = asObject(asObject(body)['data']);
  if (type === UpdateMessage && entry.source)
    return editedFields(entry.source.message, data, files);
  return writtenFields(data, files);
}

function refusalOf({ type, data, fields }: Answer): Reply | undefined {
  switch (type) {
    case ChannelMessageWithSource:
    case UpdateMessage:
      return refusalOfMessage({ ...data, ...fields }, ['data']);
    case ApplicationCommandAutocompleteResult:
      return refusalOfChoices(data);
    case Modal:
      return refusalOfModal(data);
    default:
      return undefined;
  }
}

/** Does what the answer says; returns what is the interaction's @original from then on. */
function carryOut(
  book: InteractionBook,
  bot: BotIdentity,
  entry: InteractionEntry,
  { type, fields }: Answer,
): StoredMessage | undefined {
  const { source } = entry;
  switch (type) {
    case ChannelMessageWithSource:
      return storeMessage(book, entry, newMessage(entry, bot.user, fields));
    case DeferredChannelMessageWithSource: {
      // Of a deferred answer only its being ephemeral counts; the rest is up to the edit.
      const ephemeral = asNumber(fields['flags']) & MessageFlags.Ephemeral;
      const loading = { ...writtenFields({}, []), flags: ephemeral | MessageFlags.Loading };
      return storeMessage(book, entry, newMessage(entry, bot.user, loading));
    }
    case UpdateMessage:
      if (source !== undefined) source.message = editedMessage(source.message, fields);
      return source;
    case DeferredMessageUpdate:
      return source;
    default:
      return undefined;
  }
}

function callbackResponse({ id, type, place, original, callback }: InteractionEntry): JsonObject {
  const message = original?.message;
  return {
    interaction: {
      id,
      type,
      channel_id: place.channelId,
      ...(place.guildId !== undefined && { guild_id: place.guildId }),
      ...(isObject(message) && {
        response_message_id: message.id,
        response_message_loading: isLoading(message),
        response_message_ephemeral: isEphemeral(message),
      }),
    },
    resource: { type: callback?.type, ...(message !== undefined && { message }) },
  };
}
