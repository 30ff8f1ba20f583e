import { createIndex } from '../../../src/search/index.ts';
import { type Engine, LIMIT } from './engine.ts';

/** The project's own search, as the guide uses it. */
export const morn: Engine = {
  name: 'Morn',
  setup: 'fuse.js over the vocabulary, posting lists',
  build(records) {
    const index = createIndex(records);
    return (query) => {
      const hits = index.search(query);
      return hits.slice(0, LIMIT).map((hit) => hit.item);
    };
  },
};
