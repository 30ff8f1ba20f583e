/**
 * Search over a set of documents: the query's words are corrected against the vocabulary of the
 * documents (that is what fuse.js is good at), looked up in posting lists, and ranked.
 */
import { fold } from '../text/fold.ts';
import { leastCoverage, leastNearCoverage } from './decide.ts';
import { createExpander } from './expand.ts';
import { explainSearch } from './explain.ts';
import { createPostings } from './postings.ts';
import { parseQuery, type QueryOptions } from './query.ts';
import { rank } from './rank.ts';
import { createTally } from './shortlist.ts';
import { createTokenReader } from './token-reader.ts';
import type { Hit, SearchDocument } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

export type { Field, Hit, Match, SearchDocument } from './types.ts';

/** What can be asked of an index. No method throws, whatever the query holds. */
export interface SearchIndex<T> {
  /**
   * The documents that answer the query, best first; empty where nothing does. Where nothing answers,
   * known words are taken for slips and all is looked up once more, unless `once` is set.
   */
  search(query: string, options?: { once?: boolean }): Hit<T>[];
  /** What was perhaps meant where nothing answers: at most `limit`, nearest first. */
  nearest(query: string, limit: number): T[];
  /** What a box holding `typed` may be completed to; the most famous where it is empty. */
  suggest(typed: string, limit: number): T[];
  /** Why `search` answers as it does, in lines of text. */
  explain(query: string, describe: (item: T) => string): string[];
}

/** Builds the index once; it never changes afterwards. */
export function createIndex<T>(documents: readonly SearchDocument<T>[]): SearchIndex<T> {
  const postings = createPostings(documents);
  const vocabulary = createVocabulary(postings);
  const read = createTokenReader(postings, vocabulary, createExpander(vocabulary));
  const tally = createTally(documents.length);

  const parse = (query: string, options?: QueryOptions) =>
    parseQuery(query, vocabulary, read, options);
  const answer = (query: string, options?: QueryOptions) => {
    const tokens = parse(query, options);
    return rank(postings, tokens, tally, leastCoverage(tokens, vocabulary.isName));
  };

  return {
    search(query, { once = false } = {}) {
      const answers = answer(query);
      return answers.length > 0 || once ? answers : answer(query, { lenient: true });
    },
    nearest(query, limit) {
      const tokens = parse(query, { lenient: true });
      const near = rank(postings, tokens, tally, leastNearCoverage(tokens, vocabulary.isName));
      return near.slice(0, limit).map((hit) => hit.item);
    },
    suggest(typed, limit) {
      if (fold(typed) === '') return postings.documents.slice(0, limit).map(({ item }) => item);
      const answers = answer(typed, { open: true });
      return answers.slice(0, limit).map((hit) => hit.item);
    },
    explain(query, describe) {
      const tell = (options?: QueryOptions) => {
        const tokens = parse(query, options);
        // Those that are too little for an answer are told as well.
        const hits = rank(postings, tokens, tally, 0);
        return explainSearch(tokens, hits, vocabulary.isName, describe);
      };
      if (answer(query).length > 0) return tell();
      return [
        ...tell(),
        'nothing found; once more, taking known words for slips:',
        ...tell({ lenient: true }),
      ];
    },
  };
}
