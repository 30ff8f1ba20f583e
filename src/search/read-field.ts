import { fold, words } from '../text/fold.ts';
import type { Field } from './types.ts';

/** A field as numbers of words. */
export interface FieldWords {
  /** The words in order. */
  own: Uint32Array;
  /** Every word by which the field is found: its own and what some of them are when joined. */
  indexed: Uint32Array;
}

/** Reads fields, numbering words by `numberOf`. */
export function createFieldReader(numberOf: (word: string) => number) {
  const allot = createAllotter();
  const toNumbers = (own: readonly string[]): Uint32Array => {
    const numbers = allot(own.length);
    own.forEach((word, i) => {
      numbers[i] = numberOf(word);
    });
    return numbers;
  };
  const read = (field: Field): FieldWords => {
    const own = words(field.text);
    const joined = joinedWords(field, own);
    const numbers = toNumbers(own);
    if (joined.length === 0) return { own: numbers, indexed: numbers };
    return { own: numbers, indexed: toNumbers([...own, ...joined]) };
  };
  // The names of a character stand in every line they speak: each is read, and kept, once. Running
  // text hardly ever comes twice.
  const names = new Map<string, FieldWords>();
  return (field: Field): FieldWords => {
    if (field.kind !== 'name') return read(field);
    const before = names.get(field.text);
    if (before !== undefined) return before;
    const result = read(field);
    names.set(field.text, result);
    return result;
  };
}

/** How many numbers are set aside at a time. */
const AT_ONCE = 16_384;

/**
 * Hands out short arrays that lie behind each other in a long one: a buffer for each of ten thousand
 * fields would take more memory than what is in it.
 */
function createAllotter(): (length: number) => Uint32Array {
  let free = new Uint32Array(0);
  return (length) => {
    if (free.length < length) free = new Uint32Array(Math.max(AT_ONCE, length));
    const allotted = free.subarray(0, length);
    free = free.subarray(length);
    return allotted;
  };
}

const HYPHENATED = /[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)+/gu;

/**
 * What words of a field are when written as one: each hyphenated pair ("pah-wraith", "pahwraith"),
 * and a name of two words ("vicfontaine").
 */
function joinedWords({ text, kind }: Field, own: readonly string[]): string[] {
  const pairs = text.includes('-') ? (text.match(HYPHENATED) ?? []) : [];
  const joined = pairs.map((pair) => fold(pair).replaceAll(' ', ''));
  if (kind === 'name' && own.length === 2) joined.push(own.join(''));
  return joined;
}
