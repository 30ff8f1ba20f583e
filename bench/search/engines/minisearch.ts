import MiniSearch from 'minisearch';
import { type Engine, LIMIT, plainText, toPlain } from './engine.ts';

/** Fuzzy and prefix matching together; it finds most at 0.3, and boosting names gains nothing. */
export const minisearch: Engine = {
  name: 'MiniSearch',
  setup: 'fuzzy 0.3, prefix',
  build(records) {
    const index = new MiniSearch({
      fields: ['names', 'text'],
      searchOptions: { fuzzy: 0.3, prefix: true },
    });
    index.addAll(toPlain(records));
    return (query) =>
      index
        .search(plainText(query))
        .slice(0, LIMIT)
        .map(({ id }) => String(id));
  },
};
