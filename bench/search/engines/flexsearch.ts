import { Charset, Index } from 'flexsearch';
import { type Engine, LIMIT, plainText, toPlain } from './engine.ts';

/**
 * It forgives by a reduced spelling alone. The mildest reduction finds most; completing words, the
 * stronger reductions and an index for each field find less. `suggest` lets words be missing.
 */
export const flexsearch: Engine = {
  name: 'FlexSearch',
  setup: 'LatinBalance, suggest',
  build(records) {
    const plain = toPlain(records);
    const index = new Index({ tokenize: 'strict', encoder: Charset.LatinBalance });
    for (const [number, { names, text }] of plain.entries()) index.add(number, `${names} ${text}`);
    const ids = plain.map(({ id }) => id);
    return (query) => {
      const found = index.search(plainText(query), { limit: LIMIT, suggest: true });
      return found.map((number) => ids[Number(number)] ?? '');
    };
  },
};
