import type { InteractionBook, InteractionEntry } from './interaction-entry.ts';
import { storeMessage } from './interaction-entry.ts';
import { asObject } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { editedFields, editedMessage, isLoading, newMessage, writtenFields } from './messages.ts';
import type { BotIdentity } from './payloads.ts';
import type { Reply } from './replies.ts';
import { invalidWebhookToken, noContent, ok, unknownMessage, unknownWebhook } from './replies.ts';
import type { RestRequest } from './rest.ts';
import { refusalOfMessage } from './validate-messages.ts';

/** The webhook every interaction opens for what follows the bot's first answer. */
export interface InteractionWebhook {
  followUp(request: RestRequest, applicationId: string, token: string): Reply;
  /** `which` is a message id or @original, as in the two below. */
  get(request: RestRequest, applicationId: string, token: string, which: string): Reply;
  edit(request: RestRequest, applicationId: string, token: string, which: string): Reply;
  remove(request: RestRequest, applicationId: string, token: string, which: string): Reply;
}

/** The webhook routes over the interactions in a book. */
export function interactionWebhook(book: InteractionBook, bot: BotIdentity): InteractionWebhook {
  /** Calls back with the interaction of a token, if its webhook is there already. */
  function withEntry(
    applicationId: string,
    token: string,
    act: (entry: InteractionEntry) => Reply,
  ): Reply {
    if (applicationId !== bot.applicationId) return unknownWebhook();
    const entry = book.entries.get(token);
    if (entry === undefined) return invalidWebhookToken();
    return entry.state === 'answered' ? act(entry) : unknownWebhook();
  }

  function withMessage(
    applicationId: string,
    token: string,
    which: string,
    act: (stored: StoredMessage, entry: InteractionEntry) => Reply,
  ): Reply {
    return withEntry(applicationId, token, (entry) => {
      const stored = findMessage(entry, which);
      return stored === undefined || stored.deleted ? unknownMessage() : act(stored, entry);
    });
  }

  return {
    followUp(request, applicationId, token) {
      return withEntry(applicationId, token, (entry) => {
        // While the bot is still "thinking", a follow-up takes the place of that.
        const { original } = entry;
        if (original && isLoading(original.message)) return editMessage(entry, original, request);
        const fields = writtenFields(asObject(request.body), request.files);
        const refusal = refusalOfMessage({ ...asObject(request.body), ...fields }, []);
        if (refusal !== undefined) return refusal;
        const message = newMessage(entry, bot.user, fields);
        entry.followUps.push(storeMessage(book, entry, message));
        return ok(message);
      });
    },
    get(_request, applicationId, token, which) {
      return withMessage(applicationId, token, which, ({ message }) => ok(message));
    },
    edit(request, applicationId, token, which) {
      return withMessage(applicationId, token, which, (stored, entry) =>
        editMessage(entry, stored, request),
      );
    },
    remove(_request, applicationId, token, which) {
      return withMessage(applicationId, token, which, (stored) => {
        stored.deleted = true;
        return noContent();
      });
    },
  };
}

function findMessage(entry: InteractionEntry, which: string): StoredMessage | undefined {
  if (which === '@original') return entry.original;
  return [entry.original, ...entry.followUps].find((stored) => stored?.message.id === which);
}

function editMessage(entry: InteractionEntry, stored: StoredMessage, request: RestRequest): Reply {
  const data = asObject(request.body);
  const fields = editedFields(stored.message, data, request.files);
  const refusal = refusalOfMessage({ ...data, ...fields }, []);
  if (refusal !== undefined) return refusal;
  stored.message = editedMessage(stored.message, fields);
  entry.edits.push(stored.message);
  return ok(stored.message);
}
