import type { APIMessage } from 'discord.js';

/** A person using the bot. */
export interface StandInUser {
  id: string;
  username?: string;
  globalName?: string;
}

/** A guild the bot is a member of. */
export interface StandInGuild {
  id: string;
  name?: string;
  /** Down: named in READY, but never described. */
  unavailable?: boolean;
}

/** Where an interaction takes place: 0 in a guild, 1 in the bot's own DM, 2 in another DM. */
export type InteractionContext = 0 | 1 | 2;

/** Who uses the bot, and where. Everything left out gets a sensible default. */
export interface Invocation {
  user?: StandInUser;
  /** The first guild of the stand-in, unless the context says otherwise. */
  guildId?: string;
  channelId?: string;
  context?: InteractionContext;
  /** By install type: '0' (guild) with a guild id, or '0' in the bot's DM; '1' with a user id. */
  authorizingIntegrationOwners?: Record<string, string>;
  /** The language of the user's Discord. */
  locale?: string;
}

/** What a user can put into an option of a slash command. */
export type OptionValue = string | number | boolean;

/** A slash command as a user sends it. */
export interface SlashInput extends Invocation {
  /** The command's name; with a subcommand, its path: 'deck list'. */
  name: string;
  options?: Record<string, OptionValue>;
  commandId?: string;
}

/** A user typing into an option with autocomplete. */
export interface AutocompleteInput extends Invocation {
  name: string;
  /** The option being typed into. */
  focused: string;
  /** What has been typed so far. */
  value: string;
  /** The other options filled in up to now. */
  options?: Record<string, OptionValue>;
  commandId?: string;
}

/** A message that somebody writes in a channel. */
export interface SayInput extends Invocation {
  /** A mention of the bot is `<@its id>`. */
  content: string;
  /** The message that it replies to. */
  replyTo?: APIMessage;
  /** Whether the reply pings whom it replies to; it does unless this is false. */
  replyPings?: boolean;
  /** Whether a bot writes it … */
  bot?: boolean;
  /** … or a webhook. */
  webhook?: boolean;
}

/** A user choosing an entry of the Apps menu of a message. */
export interface MessageCommandInput extends Invocation {
  name: string;
  /** The message, or the text of one that somebody else wrote. */
  message: APIMessage | string;
}

/** A user pressing a button, or choosing from a select menu. */
export interface PressInput {
  /** The message with the component, or the result of the interaction that brought it. */
  message: InteractionResult | APIMessage;
  customId: string;
  /** Whoever invoked the message, unless it is somebody else. */
  user?: StandInUser;
  /** For a select menu: what has been chosen. */
  values?: string[];
}

/**
 * What a bot did with an interaction. Message and follow-ups show their present state, so a
 * later edit or a press on a button is seen here as a user would see it in the channel.
 */
export interface InteractionResult {
  readonly interactionId: string;
  /** The first answer, exactly as the bot sent it. */
  readonly callback: { readonly type: number; readonly data: unknown };
  /** The message answered with or, of a component, the message it is on; undefined if none. */
  readonly message: APIMessage | undefined;
  /** Whether that message is shown to the invoking user only. */
  readonly ephemeral: boolean;
  /** From the interaction being sent until the first answer. */
  readonly elapsedMs: number;
  /** Each edit made through the interaction's webhook: the message after it, in order. */
  readonly edits: readonly APIMessage[];
  /** The further messages sent, without the ones deleted since. */
  readonly followUps: readonly APIMessage[];
}

/** A request the bot made, as the stand-in got it. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the /api/v10 in front and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON sent, also if it came along with files; undefined if there was none. */
  readonly body: unknown;
  /** With the value of Authorization taken out. */
  readonly headers: Readonly<Record<string, string>>;
  /** What it was answered with; undefined while it is not, or if the answer was cut off. */
  status: number | undefined;
}
