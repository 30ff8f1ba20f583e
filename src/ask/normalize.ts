/** What was typed in a chat, as words that patterns can be held against. */
import { fold } from '../text/fold.ts';
import { ENDINGS, FILLERS, OPENINGS, SHORT_FORMS } from './slang.ts';

/** A word as patterns see it, with the stretch of the original text that it stands for. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A question, or a clause of one, ready to be matched. */
export interface Clause {
  words: readonly Word[];
  /** The words, each with a blank before it: what patterns are held against. */
  text: string;
  /** What was typed; slots are cut from it, so that no correction can spoil a name. */
  original: string;
}

/** Corrects a misspelt question word; gives back whatever it does not take for one. */
export type Correct = (word: string) => string;

/** Words that are looked at; a question is over long before. */
const MOST_WORDS = 60;

/** Clauses of a message that are looked at, the last first: what is asked stands there. */
const MOST_CLAUSES = 3;

/** Mentions, channel links, custom emoji and addresses, which ask nothing. */
const MARKUP = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|https?:\/\/\S+/g;

/** The question as a whole, then each clause of it, the last first. */
export function readClauses(text: string, correct: Correct): Clause[] {
  const original = text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
  const whole = readClause(original, correct);
  const parts = original.split(/(?<=[.!?;:…\n]|, | - | – )\s*/).filter((part) => part.trim());
  const clauses = parts.length > 1 ? parts.map((part) => readClause(part, correct)).reverse() : [];
  return [whole, ...clauses.slice(0, MOST_CLAUSES)].filter(({ words }) => words.length > 0);
}

function readClause(original: string, correct: Correct): Clause {
  const words = [...original.matchAll(/\S+/g)].slice(0, MOST_WORDS).flatMap(toWords(correct));
  return strip({ words, text: join(words), original });
}

function toWords(correct: Correct) {
  return (match: RegExpExecArray): Word[] => {
    const [typed] = match;
    const parts = fold(typed).split(' ').filter(Boolean);
    return parts.flatMap((part): Word[] => {
      if (FILLERS.has(part)) return [];
      const spelt = SHORT_FORMS.get(part) ?? correct(part);
      const place = { start: match.index, end: match.index + typed.length };
      return spelt.split(' ').map((word) => ({ text: word, ...place }));
    });
  };
}

/** Takes off what stands around a question. The question itself, however short, stays. */
function strip(clause: Clause): Clause {
  let { words } = clause;
  for (let round = 0; round < 8; round++) {
    const text = join(words).slice(1);
    const opening = OPENINGS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
    const ending = ENDINGS.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean);
    if (opening) words = words.slice(opening.split(' ').length);
    else if (ending) words = words.slice(0, -ending.split(' ').length);
    else break;
  }
  return { ...clause, words, text: join(words) };
}

function join(words: readonly Word[]): string {
  return words.map(({ text }) => ` ${text}`).join('');
}
