/**
 * The little language of patterns: `who (played|plays) [the] {character}`. A word stands for itself,
 * `(a|b)` for either, `[a|b]` for either or nothing, and `{name}` is a slot: one word or more. What
 * many patterns share has a short name: `@is`, `@did`, `@what`, `@episodes`.
 */
import type { Clause } from './normalize.ts';

export interface Pattern {
  source: string;
  regex: RegExp;
  slots: readonly string[];
  /** The words that it is made of, for correcting misspelt ones. */
  words: readonly string[];
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
  const parts = spelt.match(/\([^()]+\)|\[[^[\]]+\]|\{\w+\}|[a-z0-9]+/g) ?? [];
  if (parts.join('').replace(/ /g, '') !== spelt.replace(/ /g, '')) {
    throw new Error(`the pattern "${source}" holds a sign that patterns do not know`);
  }
  const regex = parts.map((part) => {
    if (part.startsWith('{')) {
      const name = part.slice(1, -1);
      slots.push(name);
      return ` (?<${name}>\\S.*?)`;
    }
    const choices = part.replace(/[()[\]]/g, '').split('|');
    words.push(...choices.flatMap((choice) => choice.split(' ')));
    const either = `(?: (?:${choices.join('|')}))`;
    return part.startsWith('[') ? `${either}?` : either;
  });
  return { source, slots, words, regex: new RegExp(`^${regex.join('')}$`, 'd') };
}

/** Holds a clause against a pattern; undefined where it does not fit. */
export function matchPattern(clause: Clause, pattern: Pattern): Fit | undefined {
  const match = pattern.regex.exec(clause.text);
  if (match === null) return undefined;
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
