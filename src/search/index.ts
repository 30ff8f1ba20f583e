/**
 * Search over a set of documents: the query's words are corrected against the vocabulary of the
 * documents (that is what fuse.js is good at), looked up in posting lists, and ranked.
 */
import { fold } from '../text/fold.ts';
import { isAnswer, isNear } from './decide.ts';
import { createPostings } from './postings.ts';
import { parseQuery } from './query.ts';
import { rank } from './rank.ts';
import type { Hit, SearchDocument } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

export type { Field, Hit, Match, SearchDocument } from './types.ts';

/** What can be asked of an index. No method throws, whatever the query holds. */
export interface SearchIndex<T> {
  /** The documents that answer the query, best first; empty where nothing does. */
  search(query: string): Hit<T>[];
  /** What was perhaps meant where nothing answers: at most `limit`, nearest first. */
  nearest(query: string, limit: number): T[];
  /** What a box holding `typed` may be completed to; the most famous where it is empty. */
  suggest(typed: string, limit: number): T[];
}

/** Builds the index once; it never changes afterwards. */
export function createIndex<T>(documents: readonly SearchDocument<T>[]): SearchIndex<T> {
  const postings = createPostings(documents);
  const vocabulary = createVocabulary(postings.words);
  const byFame = [...documents].sort((a, b) => b.fame - a.fame).map(({ item }) => item);

  const run = (query: string, open = false) => {
    const tokens = parseQuery(query, vocabulary, open);
    return { tokens, hits: rank(postings, fold(query), tokens) };
  };

  return {
    search(query) {
      const { tokens, hits } = run(query);
      return hits.filter((hit) => isAnswer(hit, tokens, vocabulary.isName));
    },
    nearest(query, limit) {
      const { tokens, hits } = run(query);
      const near = hits.filter((hit) => isNear(hit, tokens, vocabulary.isName));
      return near.slice(0, limit).map((hit) => hit.item);
    },
    suggest(typed, limit) {
      if (fold(typed) === '') return byFame.slice(0, limit);
      const { tokens, hits } = run(typed, true);
      const fitting = hits.filter((hit) => isAnswer(hit, tokens, vocabulary.isName));
      return fitting.slice(0, limit).map((hit) => hit.item);
    },
  };
}
