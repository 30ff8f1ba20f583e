import { fold, words } from '../text/fold.ts';
import type { PostingList } from './posting-list.ts';
import type { Field, SearchDocument } from './types.ts';

/** A document reduced to what ranking needs. Words are numbers, to keep half a million of them small. */
export interface IndexedDocument<T> {
  item: T;
  fame: number;
  /** The words of each field in order, without the joined forms. */
  fields: readonly Uint32Array[];
  /** The words of each name field: a query that has all of one means this document. */
  names: readonly Uint32Array[];
}

/** What is known of a word. */
export interface WordFacts {
  /** Its number. */
  id: number;
  /** Whether it stands in a name field of any document. */
  isName: boolean;
  /** The greatest fame of a document that has it in a name field. */
  fame: number;
}

/** An inverted index. Documents are numbered by fame, so the beginning of a list is its best part. */
export interface Postings<T> {
  documents: readonly IndexedDocument<T>[];
  lists: ReadonlyMap<string, PostingList>;
  words: ReadonlyMap<string, WordFacts>;
}

/** Inverts the documents into one posting list a word. */
export function createPostings<T>(documents: readonly SearchDocument<T>[]): Postings<T> {
  const facts = new Map<string, WordFacts>();
  const growing = new Map<string, { documents: number[]; weights: number[] }>();
  const numberOf = (word: string) => {
    const known = facts.get(word);
    if (known) return known.id;
    const id = facts.size;
    facts.set(word, { id, isName: false, fame: 0 });
    return id;
  };

  // The aliases of a character stand in every line they speak: each is taken apart once.
  const readField = remember(
    ({ text }: Field) => words(text),
    ({ text }) => text,
  );
  const readIndexed = remember(indexedWords, ({ kind, text }) => kind + text);

  const byFame = [...documents].sort((a, b) => b.fame - a.fame);
  const indexed = byFame.map(({ item, fame, fields }, number): IndexedDocument<T> => {
    const best = new Map<string, number>();
    for (const field of fields) {
      for (const word of readIndexed(field)) {
        best.set(word, Math.max(best.get(word) ?? 0, field.weight));
        numberOf(word);
        if (field.kind === 'name') noteName(facts, word, field.fame ?? fame);
      }
    }
    for (const [word, weight] of best) {
      const list = growing.get(word) ?? { documents: [], weights: [] };
      list.documents.push(number);
      list.weights.push(weight);
      growing.set(word, list);
    }
    const numbered = fields.map((field) => Uint32Array.from(readField(field), numberOf));
    return {
      item,
      fame,
      fields: numbered,
      names: numbered.filter((own, i) => fields[i]?.kind === 'name' && own.length > 0),
    };
  });

  const lists = new Map<string, PostingList>();
  for (const [word, list] of growing) {
    lists.set(word, {
      documents: Uint32Array.from(list.documents),
      weights: Float32Array.from(list.weights),
    });
  }
  return { documents: indexed, lists, words: facts };
}

function noteName(facts: Map<string, WordFacts>, word: string, fame: number): void {
  const known = facts.get(word);
  if (known === undefined) return;
  known.isName = true;
  known.fame = Math.max(known.fame, fame);
}

/**
 * The words of a field and what they are when written as one: each hyphenated pair ("pah-wraith",
 * "pahwraith"), and a name of two words ("vicfontaine").
 */
function indexedWords(field: Field): string[] {
  const own = words(field.text);
  const pairs = field.text.match(/[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)+/gu) ?? [];
  const joined = pairs.map((pair) => fold(pair).replaceAll(' ', ''));
  if (field.kind === 'name' && own.length === 2) joined.push(own.join(''));
  return [...own, ...joined];
}

/** Keeps the results of a function, by the key of what it was given. */
function remember<A, R>(compute: (input: A) => R, keyOf: (input: A) => string): (input: A) => R {
  const known = new Map<string, R>();
  return (input) => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(input);
    known.set(key, result);
    return result;
  };
}
