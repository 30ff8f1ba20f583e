/** What every answer is made of. Plain data: a card knows neither Discord nor the terminal. */

/** Who asks, as far as an answer may depend on it. Nothing here outlives the call. */
export interface Viewer {
  front: 'discord' | 'console';
}

export type ArgValue = string | number | boolean;

/** What somebody asked for. A slash command, a pressed button and a typed line all become one. */
export interface Call {
  command: string;
  args: Readonly<Record<string, ArgValue>>;
}

/** A call that is offered as the next step. */
export interface Action {
  label: string;
  call: Call;
}

export interface DialogueLine {
  speaker: string;
  text: string;
  direction?: string;
}

/** A piece of a card's body. All text is plain: each front escapes what it has to. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'dialogue'; lines: readonly DialogueLine[] }
  | { kind: 'facts'; facts: readonly { name: string; value: string }[] }
  | { kind: 'list'; heading?: string; items: readonly { lead?: string; text: string }[] }
  | { kind: 'aside'; text: string };

/** Where an answer comes from: the story or stories, and who says so. */
export interface Citation {
  stories: readonly { code: string; title: string }[];
  /** Whether these are several; otherwise two are the first and the last of a stretch. */
  apart?: boolean;
  sources: readonly { name: string; url?: string; licence?: string }[];
}

/**
 * - `found`: the question is answered
 * - `missed`: nothing in the dataset answers it
 * - `invalid`: the call cannot be used (unknown command, missing or wrong option)
 * - `failed`: something broke; the reader is told so in one fixed sentence
 */
export type Outcome = 'found' | 'missed' | 'invalid' | 'failed';

export interface Card {
  outcome: Outcome;
  title: string;
  blocks: readonly Block[];
  citation?: Citation;
  actions: readonly Action[];
  /** Ids of the records shown, most important first. */
  records: readonly string[];
  /** Whether only the asker should see it. */
  private: boolean;
  /**
   * The latest point of the series (1 to 176) that the card gives away; undefined where it gives
   * away nothing.
   */
  position?: number;
}

/** A card for a question that was answered. */
export function foundCard(card: Pick<Card, 'title' | 'blocks' | 'records'> & Partial<Card>): Card {
  return { outcome: 'found', actions: [], private: false, ...card };
}

/** A card that answers nothing, seen by the asker alone. */
export function emptyCard(
  outcome: Exclude<Outcome, 'found'>,
  title: string,
  text: string,
  actions: readonly Action[] = [],
): Card {
  const blocks: Block[] = text === '' ? [] : [{ kind: 'text', text }];
  return { outcome, title, blocks, actions, records: [], private: true };
}
