import Fuse from 'fuse.js';
import { type Engine, LIMIT, plainText, toPlain } from './engine.ts';

/**
 * Token search finds far more than the defaults, which look at about the first sixty characters of a
 * field; matching any token finds more than matching all, and a threshold of 0.3 most.
 */
export const fuse: Engine = {
  name: 'fuse.js',
  setup: 'over records, token search, any, 0.3',
  build(records) {
    const index = new Fuse(toPlain(records), {
      keys: [
        { name: 'names', weight: 2 },
        { name: 'text', weight: 1 },
      ],
      useTokenSearch: true,
      tokenMatch: 'any',
      threshold: 0.3,
      ignoreLocation: true,
    });
    return (query) => index.search(plainText(query), { limit: LIMIT }).map(({ item }) => item.id);
  },
};
