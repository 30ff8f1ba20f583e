import { MAX_QUERY_LENGTH, words } from '../text/fold.ts';
import { expandToken } from './expand.ts';
import type { Expansion } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFunctionWord, tokenWeight } from './word-weights.ts';

/** Words of a query that are looked at; a quotation is recognised long before. */
const MOST_TOKENS = 24;

/** A word that was typed, what it may have meant and how much it counts. */
export interface Token {
  text: string;
  weight: number;
  isFunctionWord: boolean;
  expansions: readonly Expansion[];
}

/**
 * Splits a query into tokens and expands each.
 *
 * @param open whether the last word may be unfinished, as in an autocomplete box
 */
export function parseQuery(query: string, vocabulary: Vocabulary, open = false): Token[] {
  const typed = joinCompounds(words(query.slice(0, MAX_QUERY_LENGTH)), vocabulary);
  const tokens = typed.slice(0, MOST_TOKENS);
  return tokens.map((text, i) => {
    const expansions = expandToken(text, vocabulary, open && i === tokens.length - 1);
    const meant = expansions[0]?.word;
    const isName = meant !== undefined && vocabulary.isName(meant);
    return {
      text,
      weight: tokenWeight(text, meant !== undefined, isName),
      isFunctionWord: isFunctionWord(text),
      expansions,
    };
  });
}

/** "jem hadar" and "o brien" are one word in the index; two that are known as two stay two. */
function joinCompounds(typed: readonly string[], vocabulary: Vocabulary): string[] {
  const joined: string[] = [];
  for (let i = 0; i < typed.length; i++) {
    const [word = '', next] = [typed[i], typed[i + 1]];
    const bothKnown = vocabulary.has(word) && next !== undefined && vocabulary.has(next);
    if (next !== undefined && !bothKnown && vocabulary.has(word + next)) {
      joined.push(word + next);
      i++;
    } else {
      joined.push(word);
    }
  }
  return joined;
}
