import { randomBytes } from 'node:crypto';
import type { APIMessage, InteractionType } from 'discord.js';
import { isEphemeral, type StoredMessage } from './messages.ts';
import type { Place } from './places.ts';
import type { Reply } from './replies.ts';
import { newSnowflake } from './snowflake.ts';
import type { InteractionResult } from './types.ts';

/** An interaction that has been sent to the bot, and all that has come of it. */
export interface InteractionEntry {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly place: Place;
  /** Of a slash command, its name. */
  readonly commandName: string | undefined;
  /** Of a component, the message it is on. */
  readonly source: StoredMessage | undefined;
  readonly sentAt: number;
  state: 'waiting' | 'answered' | 'expired';
  callback: { type: number; data: unknown } | undefined;
  elapsedMs: number;
  /** What the webhook knows as @original. */
  original: StoredMessage | undefined;
  readonly edits: APIMessage[];
  readonly followUps: StoredMessage[];
  /** First answers that Discord would not take. */
  readonly refusals: Reply[];
  /** Called once the bot has answered. */
  onAnswer: () => void;
}

/** All interactions by token, and all messages by id. */
export interface InteractionBook {
  readonly entries: Map<string, InteractionEntry>;
  readonly messages: Map<string, StoredMessage>;
}

/** An interaction about to be sent. */
export function newEntry(
  parts: Pick<InteractionEntry, 'type' | 'place' | 'commandName' | 'source'>,
): InteractionEntry {
  return {
    ...parts,
    id: newSnowflake(),
    token: `aW50ZXJhY3Rpb246${randomBytes(96).toString('base64url')}`,
    sentAt: performance.now(),
    state: 'waiting',
    callback: undefined,
    elapsedMs: 0,
    original: undefined,
    edits: [],
    followUps: [],
    refusals: [],
    onAnswer: () => undefined,
  };
}

/** Files a new message under its id. */
export function storeMessage(
  book: InteractionBook,
  entry: InteractionEntry,
  message: APIMessage,
): StoredMessage {
  const stored: StoredMessage = { message, deleted: false, place: entry.place };
  book.messages.set(message.id, stored);
  return stored;
}

/** Notes the first answer to an interaction. */
export function markAnswered(entry: InteractionEntry, type: number, data: unknown): void {
  entry.state = 'answered';
  entry.callback = { type, data };
  entry.elapsedMs = performance.now() - entry.sentAt;
  entry.onAnswer();
}

/** What a test gets to see of an answered interaction. */
export function resultOf(entry: InteractionEntry): InteractionResult {
  const { id, callback, elapsedMs, edits, followUps } = entry;
  if (callback === undefined) throw new Error(`The interaction ${id} has no answer yet.`);
  return {
    interactionId: id,
    callback,
    elapsedMs,
    edits,
    get message() {
      return present(entry.original);
    },
    get ephemeral() {
      return isEphemeral(present(entry.original));
    },
    get followUps() {
      return followUps.flatMap((stored) => present(stored) ?? []);
    },
  };
}

function present(stored: StoredMessage | undefined): APIMessage | undefined {
  return stored === undefined || stored.deleted ? undefined : stored.message;
}
