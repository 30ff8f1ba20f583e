import { MAX_QUERY_LENGTH, words } from '../text/fold.ts';
import type { TokenReader } from './token-reader.ts';
import type { Token } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a query that are looked at; a quotation is recognised long before. */
const MOST_TOKENS = 24;

export interface QueryOptions {
  /** The last word may be unfinished, as in an autocomplete box. */
  open?: boolean;
  /** A known word may be a slip for another one: worth a second try where the first found nothing. */
  lenient?: boolean;
}

/** Splits a query into tokens, and reads each. */
export function parseQuery(
  query: string,
  vocabulary: Vocabulary,
  read: TokenReader,
  { open = false, lenient = false }: QueryOptions = {},
): Token[] {
  const typed = joinCompounds(words(query.slice(0, MAX_QUERY_LENGTH)), vocabulary);
  return typed.slice(0, MOST_TOKENS).flatMap((text, i, all) => {
    const options = { open: open && i === all.length - 1, lenient };
    const token = read({ text, ...options });
    const parts = token.readings.length === 0 ? splitCompound(text, vocabulary) : undefined;
    return parts ? parts.map((part) => read({ text: part, ...options })) : [token];
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

/** Shortest part that an unknown word is split into; shorter ones stand in words by chance. */
const SHORTEST_PART = 4;

/** "stembolts", which is near no known word, is two of them; undefined for what is none either way. */
function splitCompound(word: string, vocabulary: Vocabulary): string[] | undefined {
  for (let i = SHORTEST_PART; i <= word.length - SHORTEST_PART; i++) {
    const parts = [word.slice(0, i), word.slice(i)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return undefined;
}
