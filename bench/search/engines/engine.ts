import { isFunctionWord } from '../../../src/search/word-weights.ts';
import { words } from '../../../src/text/fold.ts';
import type { BenchRecord } from '../records.ts';

/** Answers asked of an engine; no more than three are judged. */
export const LIMIT = 10;

/** Ids of the records that answer a query, best first. */
export type Search = (query: string) => string[];

export interface Engine {
  name: string;
  /** How it was set up, in a few words for the table. */
  setup: string;
  build(records: readonly BenchRecord[]): Search;
}

/** A record as the other engines are given it: folded, without words that say nothing. */
export interface PlainRecord {
  id: string;
  /** Who it is about, every name once. */
  names: string;
  text: string;
}

/** Prepares records as Morn does for itself, which every engine gains from. */
export function toPlain(records: readonly BenchRecord[]): PlainRecord[] {
  return records.map(({ item, fields }) => {
    const join = (kind: 'name' | 'text') => {
      const own = fields.filter((field) => field.kind === kind);
      return [...new Set(own.map(({ text }) => plainText(text)))].join(' ');
    };
    return { id: item, names: join('name'), text: join('text') };
  });
}

/** Folds a text and drops its function words, unless it has no others. */
export function plainText(text: string): string {
  const all = words(text);
  const telling = all.filter((word) => !isFunctionWord(word));
  return (telling.length > 0 ? telling : all).join(' ');
}
