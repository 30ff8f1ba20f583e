/**
 * Search over a set of documents: the query's words are corrected against the vocabulary of the
 * documents (that is what fuse.js is good at), looked up in posting lists, and ranked.
 */
import { fold } from '../text/fold.ts';
import { isAnswer, isNear } from './decide.ts';
import { explainSearch } from './explain.ts';
import { createPostings } from './postings.ts';
import { parseQuery, type QueryOptions } from './query.ts';
import { rank } from './rank.ts';
import { createTally } from './shortlist.ts';
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
  const tally = createTally(documents.length);

  const run = (query: string, options?: QueryOptions) => {
    const tokens = parseQuery(query, vocabulary, options);
    const hits = rank(postings, tokens, tally);
    const answers = hits.filter((hit) => isAnswer(hit, tokens, vocabulary.isName));
    return { tokens, hits, answers };
  };

  return {
    search(query, { once = false } = {}) {
      const { answers } = run(query);
      return answers.length > 0 || once ? answers : run(query, { lenient: true }).answers;
    },
    nearest(query, limit) {
      const { tokens, hits } = run(query, { lenient: true });
      const near = hits.filter((hit) => isNear(hit, tokens, vocabulary.isName));
      return near.slice(0, limit).map((hit) => hit.item);
    },
    suggest(typed, limit) {
      if (fold(typed) === '') return postings.documents.slice(0, limit).map(({ item }) => item);
      const { answers } = run(typed, { open: true });
      return answers.slice(0, limit).map((hit) => hit.item);
    },
    explain(query, describe) {
      const tell = ({ tokens, hits }: ReturnType<typeof run>) =>
        explainSearch(tokens, hits, vocabulary.isName, describe);
      const first = run(query);
      if (first.answers.length > 0) return tell(first);
      const second = run(query, { lenient: true });
      return [
        ...tell(first),
        'nothing found; once more, taking known words for slips:',
        ...tell(second),
      ];
    },
  };
}
