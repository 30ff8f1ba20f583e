/** Reads a token of a query: the words it may have meant, what it says, and where those words stand. */
import { rememberLast } from '../remember.ts';
import type { Expander, ExpandOptions } from './expand.ts';
import type { Postings } from './postings.ts';
import type { Reading, Token } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFunctionWord, tokenWeight } from './word-weights.ts';

/** A token as it was typed, and how it is to be read. */
export interface TypedToken extends ExpandOptions {
  text: string;
}

export type TokenReader = (typed: TypedToken) => Token;

/**
 * Tokens that are kept: members ask about the same few hundred names, and everybody who types one
 * into an autocomplete box passes through the same beginnings. Two thousand take about two megabytes.
 */
const TOKENS_KEPT = 2048;

/** Makes the reader of one index. */
export function createTokenReader<T>(
  postings: Pick<Postings<T>, 'words' | 'stretchOf'>,
  vocabulary: Vocabulary,
  expand: Expander,
): TokenReader {
  const read = ({ text, ...options }: TypedToken): Token => {
    const expansions = expand(text, options);
    const meant = expansions[0]?.word;
    const known = meant !== undefined && {
      isName: vocabulary.isName(meant),
      frequency: vocabulary.frequency(meant),
    };
    const weight = tokenWeight(text, known || undefined);
    const readings: Reading[] = [];
    for (const { word, rule, similarity } of expansions) {
      const facts = postings.words.get(word);
      if (facts === undefined) continue;
      const { start, end } = postings.stretchOf(facts);
      const value = weight * similarity ** 2;
      readings.push({ word, rule, similarity, id: facts.id, start, end, value });
    }
    return { text, weight, isFunctionWord: isFunctionWord(text), readings };
  };
  return rememberLast(TOKENS_KEPT, read, ({ text, open, lenient }) => `${text} ${open} ${lenient}`);
}
