import { fold, words } from '../text/fold.ts';
import type { Field, SearchDocument } from './types.ts';

/** Where a word stands: a document, and the weight of the best field it stands in. */
export interface Posting {
  document: number;
  weight: number;
}

/** A document reduced to what ranking needs. */
export interface IndexedDocument<T> {
  item: T;
  fame: number;
  /** The words of each field in order, without the joined forms. */
  fields: readonly (readonly string[])[];
  /** The folded text of each name field: a query that is one of them means this document. */
  labels: ReadonlySet<string>;
}

export interface Postings<T> {
  documents: readonly IndexedDocument<T>[];
  lists: ReadonlyMap<string, readonly Posting[]>;
  /** Every word → whether it stands in a name field of any document. */
  words: ReadonlyMap<string, boolean>;
}

/** Inverts the documents into one posting list a word. */
export function createPostings<T>(documents: readonly SearchDocument<T>[]): Postings<T> {
  const lists = new Map<string, Posting[]>();
  const known = new Map<string, boolean>();

  documents.forEach((document, index) => {
    const best = new Map<string, number>();
    for (const field of document.fields) {
      for (const word of indexedWords(field)) {
        best.set(word, Math.max(best.get(word) ?? 0, field.weight));
        known.set(word, known.get(word) === true || field.kind === 'name');
      }
    }
    for (const [word, weight] of best) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [{ document: index, weight }]);
      else list.push({ document: index, weight });
    }
  });

  return {
    lists,
    words: known,
    documents: documents.map(({ item, fame, fields }) => ({
      item,
      fame,
      fields: fields.map((field) => words(field.text)),
      labels: new Set(
        fields.filter((field) => field.kind === 'name').map((field) => fold(field.text)),
      ),
    })),
  };
}

/** The words of a field, and each hyphenated pair as one word too ("pah-wraith", "pahwraith"). */
function indexedWords(field: Field): string[] {
  const joined = [...field.text.matchAll(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)+/gu)].map(([pair]) =>
    fold(pair).replaceAll(' ', ''),
  );
  return [...words(field.text), ...joined];
}
