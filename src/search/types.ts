/** A stretch of text by which a document can be found. */
export interface Field {
  text: string;
  /** Names forgive more typing errors than running text does, and sound-alikes too. */
  kind: 'name' | 'text';
  /** How much a word found here counts, from 0 to 1. */
  weight: number;
  /** For a name: how well whoever bears it is known, where that is not the document's own fame. */
  fame?: number;
}

/** Something that can be found, with the text it is found by. */
export interface SearchDocument<T> {
  item: T;
  fields: readonly Field[];
  /** How often members are likely to mean this one; only tells apart what matches equally well. */
  fame: number;
}

/** How a word that was typed was taken for a word that is known. */
export type Rule = 'exact' | 'plural' | 'prefix' | 'edit' | 'sound';

/** A word of the vocabulary that a typed token may have meant. */
export interface Expansion {
  word: string;
  rule: Rule;
  /** 1 for the word itself, less the further away it is. */
  similarity: number;
}

/** A word that a token may have meant, with where it stands. */
export interface Reading extends Expansion {
  /** The number of the word. */
  id: number;
  /** The stretch of the postings that is its list. */
  start: number;
  end: number;
  /** What the word adds to a document, before the weight of the field. */
  value: number;
}

/** A word that was typed, what it may have meant and how much it counts. */
export interface Token {
  text: string;
  /** Relative to a name, which counts 1. */
  weight: number;
  isFunctionWord: boolean;
  /** Nearest first; empty where no known word is near. */
  readings: readonly Reading[];
}

/** Why a hit was found: the token that was typed and the word it was taken for. */
export interface Match extends Expansion {
  token: string;
}

/** A document that answers the query. */
export interface Hit<T> {
  item: T;
  /** Orders hits of one query; means nothing across queries. The sum of `parts`. */
  score: number;
  parts: { words: number; wholeName: number; adjacency: number; fame: number };
  /** The share of what the query says, by weight, that this document has: 0 to 1. */
  coverage: number;
  matches: readonly Match[];
}
