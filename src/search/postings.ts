import type { Lists, Stretch } from './posting-list.ts';
import { createFieldReader, type FieldWords } from './read-field.ts';
import type { SearchDocument } from './types.ts';

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
  words: ReadonlyMap<string, WordFacts>;
  lists: Lists;
  /** Which of the lists is a word's. */
  stretchOf(word: WordFacts): Stretch;
}

/** Inverts the documents into one posting list a word. */
export function createPostings<T>(documents: readonly SearchDocument<T>[]): Postings<T> {
  const words = new Map<string, WordFacts>();
  const facts: WordFacts[] = [];
  const readField = createFieldReader((word) => {
    const known = words.get(word);
    if (known) return known.id;
    const added = { id: facts.length, isName: false, fame: 0 };
    words.set(word, added);
    facts.push(added);
    return added.id;
  });

  const byFame = [...documents].sort((a, b) => b.fame - a.fame);
  const read = byFame.map(({ fields }) => fields.map(readField));
  byFame.forEach(({ fields, fame }, number) => {
    fields.forEach((field, i) => {
      if (field.kind === 'name') noteNames(facts, read[number]?.[i], field.fame ?? fame);
    });
  });
  const indexed = byFame.map(({ item, fame, fields }, number): IndexedDocument<T> => {
    const own = (read[number] ?? []).map((field) => field.own);
    const names = own.filter((field, i) => fields[i]?.kind === 'name' && field.length > 0);
    return { item, fame, fields: own, names };
  });
  const { starts, lists } = gatherLists(byFame, read, facts.length);
  const stretchOf = ({ id }: WordFacts) => ({ start: starts[id] ?? 0, end: starts[id + 1] ?? 0 });
  return { documents: indexed, words, lists, stretchOf };
}

function noteNames(facts: readonly WordFacts[], field: FieldWords | undefined, fame: number): void {
  field?.indexed.forEach((word) => {
    const known = facts[word];
    if (known === undefined) return;
    known.isName = true;
    known.fame = Math.max(known.fame, fame);
  });
}

/** The lists, and where that of each word starts; behind the last, where it ends. */
interface Gathered {
  starts: Uint32Array;
  lists: Lists;
}

/**
 * Gathers the lists: a vocabulary is large and most lists are short. What has to be known beforehand,
 * their lengths, is counted first.
 */
function gatherLists<T>(
  documents: readonly SearchDocument<T>[],
  read: readonly (readonly FieldWords[])[],
  vocabulary: number,
): Gathered {
  const starts = countBefore(read, vocabulary);
  const next = starts.slice();
  const numbers = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(numbers.length);
  const last = new Int32Array(vocabulary).fill(-1);
  read.forEach((fields, number) => {
    fields.forEach(({ indexed }, i) => {
      const weight = documents[number]?.fields[i]?.weight ?? 0;
      // Plain loops: iterators are slow until they are compiled, and a start waits for this.
      for (let j = 0; j < indexed.length; j++) {
        const word = indexed[j] ?? 0;
        if (last[word] !== number) next[word] = (next[word] ?? 0) + 1;
        last[word] = number;
        const place = (next[word] ?? 0) - 1;
        numbers[place] = number;
        // A word counts by the best field of the document that it stands in.
        weights[place] = Math.max(weights[place] ?? 0, weight);
      }
    });
  });
  return { starts, lists: { documents: numbers, weights } };
}

/** For each word, and behind the last, how many postings all words before it have. */
function countBefore(
  read: readonly (readonly FieldWords[])[],
  vocabulary: number,
): Uint32Array<ArrayBuffer> {
  const before = new Uint32Array(vocabulary + 1);
  const last = new Int32Array(vocabulary).fill(-1);
  read.forEach((fields, number) => {
    for (const { indexed } of fields) {
      for (let j = 0; j < indexed.length; j++) {
        const word = indexed[j] ?? 0;
        if (last[word] !== number) before[word + 1] = (before[word + 1] ?? 0) + 1;
        last[word] = number;
      }
    }
  });
  for (let word = 0; word < vocabulary; word++) {
    before[word + 1] = (before[word + 1] ?? 0) + (before[word] ?? 0);
  }
  return before;
}
