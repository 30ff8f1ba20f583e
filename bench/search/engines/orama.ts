import { create, insertMultiple, type Results, search } from '@orama/orama';
import { type Engine, LIMIT, type PlainRecord, plainText, toPlain } from './engine.ts';

/** All words must match (threshold 0), with one error each: laxer settings find less and are slow. */
export const orama: Engine = {
  name: 'Orama',
  setup: 'tolerance 1, all words, names ×2',
  build(records) {
    const database = create({ schema: { id: 'string', names: 'string', text: 'string' } as const });
    insertMultiple(database, toPlain(records), 1000);
    return (query) => {
      // Without plug-ins it answers at once, though its type allows for a promise.
      const { hits } = search(database, {
        term: plainText(query),
        properties: ['names', 'text'],
        boost: { names: 2 },
        tolerance: 1,
        threshold: 0,
        limit: LIMIT,
      }) as Results<PlainRecord>;
      return hits.map(({ document }) => document.id);
    };
  },
};
