import * as fuzzysort from 'fuzzysort';
import { type Engine, LIMIT, plainText, toPlain } from './engine.ts';

/** A snapshot is its fastest form; one string and no threshold find most. */
export const fuzzysortEngine: Engine = {
  name: 'fuzzysort',
  setup: 'snapshot, no threshold',
  build(records) {
    const snapshot = fuzzysort.snapshot(toPlain(records), {
      key: ({ names, text }) => `${names} ${text}`,
    });
    return (query) =>
      fuzzysort
        .go(plainText(query), snapshot, { limit: LIMIT, threshold: 0 })
        .map(({ obj }) => obj.id);
  },
};
