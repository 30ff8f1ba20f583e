import UFuzzy from '@leeoniya/ufuzzy';
import { type Engine, LIMIT, plainText, toPlain } from './engine.ts';

const OUT_OF_ORDER = 3;

/**
 * One error in a word. Trying the words in any order finds more, but takes n! attempts: beyond three
 * words it gains nothing and costs seconds.
 */
export const ufuzzy: Engine = {
  name: 'uFuzzy',
  setup: 'single error, three words in any order',
  build(records) {
    const plain = toPlain(records);
    const haystack = plain.map(({ names, text }) => `${names} ${text}`);
    const ids = plain.map(({ id }) => id);
    const index = new UFuzzy({ intraMode: 1 });
    return (query) => {
      const [found, info, order] = index.search(haystack, plainText(query), OUT_OF_ORDER);
      const best = order?.map((place) => info.idx[place] ?? -1) ?? found ?? [];
      return best.slice(0, LIMIT).map((number) => ids[number] ?? '');
    };
  },
};
