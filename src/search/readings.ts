import type { PostingList } from './posting-list.ts';
import type { Postings } from './postings.ts';
import type { Expansion, Token } from './types.ts';

/** A word that a token may have meant, with where it stands. */
export interface Reading {
  expansion: Expansion;
  /** The number of the word. */
  word: number;
  list: PostingList;
  /** What the word adds to a document, before the weight of the field. */
  value: number;
}

/** A token with all that it may have meant, nearest first. */
export interface ReadToken {
  token: Token;
  readings: readonly Reading[];
}

/** Looks up the words that tokens may have meant. */
export function readTokens<T>(postings: Postings<T>, tokens: readonly Token[]): ReadToken[] {
  return tokens.map((token) => {
    const readings = token.expansions.flatMap((expansion): Reading[] => {
      const facts = postings.words.get(expansion.word);
      if (facts === undefined) return [];
      const value = token.weight * expansion.similarity ** 2;
      return [{ expansion, word: facts.id, list: postings.listOf(facts), value }];
    });
    return { token, readings };
  });
}
