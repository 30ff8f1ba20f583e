import { GatewayDispatchEvents } from 'discord.js';
import type { Delivering } from './endpoint.ts';
import type { Gateway } from './gateway.ts';
import { type InteractionBook, type InteractionEntry, resultOf } from './interaction-entry.ts';
import type { JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import type { BotIdentity } from './payloads.ts';
import { placePayload } from './places.ts';
import type { InteractionResult } from './types.ts';

/** What sending an interaction needs to know of the stand-in. */
export interface InvokeOptions {
  readonly bot: BotIdentity;
  readonly book: InteractionBook;
  readonly gateway: Gateway;
  readonly delivering: Delivering;
  readonly deadlineMs: number;
  /** Aborted when the stand-in is closed. */
  readonly closing: AbortSignal;
}

/**
 * Sends an interaction to the bot, and waits for its first answer until the deadline.
 * `parts` is what the payload has besides who and where, `what` its name in error messages.
 */
export function invoke(
  options: InvokeOptions,
  entry: InteractionEntry,
  parts: JsonObject,
  what: string,
): Promise<InteractionResult> {
  const { bot, book, gateway, delivering } = options;
  const payload = {
    id: entry.id,
    application_id: bot.applicationId,
    type: entry.type,
    token: entry.token,
    version: 1,
    entitlements: [],
    attachment_size_limit: LIMITS.attachmentBytes,
    ...placePayload(entry.place),
    ...parts,
  };
  book.entries.set(entry.token, entry);
  if (delivering.deliver !== undefined) {
    const delivered = delivering.deliver(entry, payload, what);
    return Promise.all([untilAnswered(options, entry, what), delivered]).then(([result]) => result);
  }
  const event = GatewayDispatchEvents.InteractionCreate;
  const sessions = gateway.dispatchTo(entry.place.guildId, event, payload);
  if (sessions === 0) throw new Error(`No bot has a gateway session ${what} could be sent to.`);
  return untilAnswered(options, entry, what);
}

function untilAnswered(
  { deadlineMs, closing }: InvokeOptions,
  entry: InteractionEntry,
  what: string,
): Promise<InteractionResult> {
  return new Promise((resolve, reject) => {
    const expire = (why: string) => {
      entry.state = 'expired';
      stopWaiting();
      reject(new Error(why + describeRefusals(entry)));
    };
    const onDeadline = () => expire(`The bot did not answer ${what} within ${deadlineMs} ms.`);
    const onClose = () => expire(`The stand-in was closed before the bot answered ${what}.`);
    const timer = setTimeout(onDeadline, deadlineMs);
    closing.addEventListener('abort', onClose);
    const stopWaiting = () => {
      clearTimeout(timer);
      closing.removeEventListener('abort', onClose);
    };
    entry.onAnswer = () => {
      stopWaiting();
      resolve(resultOf(entry));
    };
  });
}

function describeRefusals({ refusals }: InteractionEntry): string {
  if (refusals.length === 0) return '';
  return ` Refused answers: ${refusals.map((refusal) => JSON.stringify(refusal.body)).join('; ')}`;
}
