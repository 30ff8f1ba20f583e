/**
 * The little language of patterns: `who (played|plays) [the] {character}`. A word stands for itself,
 * `(a|b)` for either, `[a|b]` for either or nothing, and `{name}` is a slot: one word or more. What
 * many patterns share has a short name: `@is`, `@did`, `@what`, `@episodes`.
 */
import type { Clause } from './normalize.ts';

export interface Pattern {
  source: string;
  /** Several where slots stand side by side, so that each place to part them is tried. */
  regexes: readonly RegExp[];
  slots: readonly string[];
  /** The words that it is made of, for correcting misspelt ones. */
  words: readonly string[];
  /** Of each of these a clause has to hold one: looked for first, since most clauses do not. */
  required: readonly (readonly Phrase[])[];
}

/** A word or several of patterns, by its number: many patterns have the same ones. */
type Phrase = number;

const numbers = new Map<string, Phrase>();
/** Words of the longest phrase. */
let longest = 0;

function numberOf(phrase: string): Phrase {
  const known = numbers.get(phrase) ?? numbers.size;
  numbers.set(phrase, known);
  longest = Math.max(longest, phrase.split(' ').length);
  return known;
}

/** The phrases that a clause holds; looked for once, though hundreds of patterns ask. */
export function phrasesIn({ words }: Clause): ReadonlySet<Phrase> {
  const held = new Set<Phrase>();
  for (let from = 0; from < words.length; from++) {
    let text = '';
    const to = Math.min(words.length, from + longest);
    for (let i = from; i < to; i++) {
      text += i === from ? words[i]?.text : ` ${words[i]?.text}`;
      const phrase = numbers.get(text);
      if (phrase !== undefined) held.add(phrase);
    }
  }
  return held;
}

/** Where a clause fits a pattern. */
export interface Fit {
  /** What was typed in each slot, as it was typed. */
  slots: Readonly<Record<string, string>>;
  /** How many words of the clause each slot takes. */
  lengths: Readonly<Record<string, number>>;
  /** How many words of the clause the pattern names itself. */
  literal: number;
}

const SHARED: Readonly<Record<string, string>> = {
  is: 'is|was|are|were|be|been|being',
  did: 'did|does|do|has|have|had|is|was|were|are|would|will|can|could',
  what: 'what|which|what is|what was|which is|which was|what are|what were|which are|which were',
  episodes: 'episode|episodes|one|ones|story|stories',
  show: 'show me|give me|tell me|list|name|quote me|hit me with|got|have|post|send|i want|i need|let me see|let me hear|do you have|you got|show|find|find me|throw me',
};

/** @throws an error that names the pattern where it is not well formed */
export function compilePattern(source: string): Pattern {
  const spelt = source
    .replace(/([[(|])@(\w+)/g, (_, before: string, name: string) => before + (SHARED[name] ?? ''))
    .replace(/@(\w+)/g, (_, name: string) => `(${SHARED[name] ?? ''})`);
  const slots: string[] = [];
  const words: string[] = [];
  const required: Phrase[][] = [];
  const parts = spelt.match(/\([^()]+\)|\[[^[\]]+\]|\{\w+\}|[a-z0-9]+/g) ?? [];
  if (parts.join('').replace(/ /g, '') !== spelt.replace(/ /g, '')) {
    throw new Error(`the pattern "${source}" holds a sign that patterns do not know`);
  }
  const regex = parts.map((part) => {
    if (part.startsWith('{')) {
      const name = part.slice(1, -1);
      slots.push(name);
      return `{${name}}`;
    }
    // The longest first: "what is" before "what", which would leave the "is" to a slot.
    const choices = part
      .replace(/[()[\]]/g, '')
      .split('|')
      .sort((a, b) => b.length - a.length);
    words.push(...choices.flatMap((choice) => choice.split(' ')));
    if (!part.startsWith('[')) required.push(choices.map(numberOf));
    const either = `(?: (?:${choices.join('|')}))`;
    return part.startsWith('[') ? `${either}?` : either;
  });
  // What has the fewest choices is there least often.
  required.sort((a, b) => a.length - b.length);
  return { source, slots, words, required, regexes: toRegexes(regex) };
}

/** Most words of a slot that another one follows at once. */
const LONGEST_LEADING_SLOT = 5;

function toRegexes(parts: readonly string[]): RegExp[] {
  const isSlot = (part: string | undefined) => part?.startsWith('{') === true;
  const isOptional = (part: string | undefined) => part?.endsWith('?') === true;
  const first = parts.findIndex((part, i) => {
    if (!isSlot(part)) return false;
    const next = parts.slice(i + 1).find((other) => !isOptional(other));
    return isSlot(next);
  });
  const lengths = first < 0 ? [0] : Array.from({ length: LONGEST_LEADING_SLOT }, (_, i) => i + 1);
  return lengths.map((length) => {
    const source = parts.map((part, i) => {
      if (!isSlot(part)) return part;
      const name = part.slice(1, -1);
      return i === first ? ` (?<${name}>\\S+(?: \\S+){${length - 1}})` : ` (?<${name}>\\S.*?)`;
    });
    return new RegExp(`^${source.join('')}$`, 'd');
  });
}

/** Patterns by a phrase of which each needs one. */
export interface PatternIndex<T> {
  /** Whatever a clause holds a needed phrase for, in the order in which it was listed. */
  near(held: ReadonlySet<Phrase>): T[];
}

export function indexPatterns<T>(all: readonly { pattern: Pattern; item: T }[]): PatternIndex<T> {
  const needing = new Map<Phrase, number[]>();
  const always: number[] = [];
  all.forEach(({ pattern }, i) => {
    // What has the fewest choices is there least often.
    const [rarest] = pattern.required;
    if (!rarest) always.push(i);
    for (const phrase of rarest ?? []) needing.set(phrase, [...(needing.get(phrase) ?? []), i]);
  });
  const marks = new Uint8Array(all.length);
  return {
    near(held) {
      marks.fill(0);
      for (const i of always) marks[i] = 1;
      for (const phrase of held) {
        for (const i of needing.get(phrase) ?? []) marks[i] = 1;
      }
      const near: T[] = [];
      for (let i = 0; i < all.length; i++) {
        const own = marks[i] === 1 ? all[i] : undefined;
        if (own) near.push(own.item);
      }
      return near;
    },
  };
}

/** One for all: most patterns do not fit. */
const NO_FITS: readonly Fit[] = [];

/**
 * Every way in which a clause fits a pattern; empty where it does not.
 *
 * @param held the phrases in the clause; see `phrasesIn`
 */
export function matchPattern(
  clause: Clause,
  pattern: Pattern,
  held: ReadonlySet<Phrase>,
): readonly Fit[] {
  for (const choices of pattern.required) {
    if (!choices.some((phrase) => held.has(phrase))) return NO_FITS;
  }
  return pattern.regexes.flatMap((regex) => {
    const match = regex.exec(clause.text);
    return match ? [readMatch(clause, pattern, match)] : [];
  });
}

function readMatch(clause: Clause, pattern: Pattern, match: RegExpExecArray): Fit {
  const slots: Record<string, string> = {};
  const lengths: Record<string, number> = {};
  let literal = clause.words.length;
  for (const name of pattern.slots) {
    const [from, to] = match.indices?.groups?.[name] ?? [0, 0];
    const first = countWords(clause.text.slice(0, from));
    const length = countWords(clause.text.slice(from, to)) || 1;
    const start = clause.words[first]?.start ?? 0;
    const end = clause.words[first + length - 1]?.end ?? clause.original.length;
    slots[name] = clause.original.slice(start, end);
    lengths[name] = length;
    literal -= length;
  }
  return { slots, lengths, literal };
}

function countWords(text: string): number {
  return text.split(' ').filter(Boolean).length;
}
