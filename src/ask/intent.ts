/** The contract of an intent: how a question is put, what it is about, and what answers it. */
import type { Action, Call } from '../card.ts';
import type { Character, Person, Quote, Trivia } from '../dataset/model.ts';
import type { Reading } from '../guide/episode-codes.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { once } from '../once.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Chances } from './story-chance.ts';

/** What each kind of slot is linked to. */
export interface SlotValues {
  character: Character;
  person: Person;
  /** Either of the two. */
  named: Named;
  /** One or several of them: "Brunt and Zek". */
  group: readonly Named[];
  episode: Reading;
  /** 1 to 7. */
  season: number;
  /** Only ever taken from the answer replied to. */
  quote: Quote;
  /** Free text: what something is about … */
  topic: string;
  /** … or what somebody said. */
  line: string;
}

export type SlotKind = keyof SlotValues;
/** What is found by words rather than by names. */
export const FREE_TEXT: ReadonlySet<SlotKind> = new Set(['topic', 'line']);
export type Slots = Readonly<Record<string, SlotKind>>;
type ValuesOf<S extends Slots> = { [K in keyof S]: SlotValues[S[K]] };

/** An answer: a sentence, and the command whose card shows more. */
export interface Answer {
  lead: string;
  call: Call;
  /** Ids of the records that the sentence is about, most important first. */
  records: readonly string[];
  /** What it comes to behind "but", where the sentence says No and more than that. */
  denied?: string;
  /** Notes or lines that fit about as well as the one that the command shows. */
  also?: readonly (Trivia | Quote)[];
  /** Next steps, before those of the command's own card. */
  actions?: readonly Action[];
}

/** An honest "don't know", with what is near. */
export interface Refusal {
  refused: string;
  near?: readonly Action[];
}

/** What an intent may use besides its slots. */
export interface Asked {
  guide: Guide;
  /** What was typed. */
  question: string;
  /** Whether the reading is so unlikely that only what it finds can show that it was meant. */
  isDoubtful?: boolean;
  /** Whether it replies to an answer about somebody. */
  isOfSomebody?: boolean;
  /** What was learned of it; undefined where a pattern fits so well that nothing has to be. */
  chances?: Chances;
}

/** A template, or what makes it of a question and its slots where it can be asked again. */
export type Again =
  | string
  | ((question: string, slots: Readonly<Record<string, unknown>>) => string | undefined);

interface IntentDefinition<N extends Slots, O extends Slots> {
  name: string;
  /** See pattern.ts for the language. */
  patterns: readonly string[];
  /** Slots that have to be filled; one that a pattern lacks is taken from the answer replied to. */
  needs?: N;
  /** Slots that only some patterns have. */
  may?: O;
  /**
   * Words that give the question away however it is put, if every name in it fills a slot and no
   * other word is left over.
   */
  cues?: RegExp;
  /** The question with "…" where "and Damar?", said in reply, may put another name. */
  again?: Again;
  /** Questions that it answers, each with words that the sentence must contain: its tests. */
  examples: Readonly<Record<string, string>>;
  /** Undefined where this reading makes no sense after all, and the next best may be tried. */
  answer: (asked: Asked, slots: ValuesOf<N> & Partial<ValuesOf<O>>) => Answer | Refusal | undefined;
}

/** An intent as the engine sees it. */
export interface Intent {
  name: string;
  patterns: readonly Pattern[];
  needs: Slots;
  may: Slots;
  cues: RegExp | undefined;
  again: Again | undefined;
  examples: Readonly<Record<string, string>>;
  answer: (asked: Asked, slots: Readonly<Record<string, unknown>>) => Answer | Refusal | undefined;
}

// biome-ignore lint/complexity/noBannedTypes: an intent without slots has none.
type None = {};

/** Declares an intent. What `answer` is given follows from the slots. */
export function defineIntent<const N extends Slots = None, const O extends Slots = None>(
  definition: IntentDefinition<N, O>,
): Intent {
  const { name, patterns, needs, may, cues, again, examples, answer } = definition;
  // Compiled when the first question comes: no start waits for it.
  const compiled = once(() => patterns.map(compilePattern));
  return {
    name,
    get patterns() {
      return compiled();
    },
    needs: needs ?? {},
    may: may ?? {},
    cues,
    again,
    examples,
    // The engine links every slot as declared, so the cast tells the compiler what it did.
    answer: (asked, slots) => answer(asked, slots as ValuesOf<N> & Partial<ValuesOf<O>>),
  };
}
