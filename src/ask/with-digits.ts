/** Numbers in words, as digits: "nineteen ninety four" → "1994", "twenty eighth" → "28". */
import { VALUES } from './codes.ts';

const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['ninety', 90],
]);
const TENTHS = new Map([['thirtieth', 30]]);
/** "twenty eighth", "ninety four". */
const COMPOUND = new RegExp(`\\b(${[...TENS.keys()].join('|')})(?: ([a-z]+))?\\b`, 'g');
const CENTURY = /\b(?:19|nineteen) (9\d)\b/g;

/** Folded text with the numbers in it as digits; an ordinal loses its ending. */
export function withDigits(text: string): string {
  return text
    .replace(COMPOUND, (_, ten: string, one: string | undefined) => {
      const tens = TENS.get(ten) ?? 0;
      const ones = Number(VALUES.get(one ?? ''));
      if (ones < 10) return String(tens + ones);
      return one === undefined ? String(tens) : `${tens} ${one}`;
    })
    .split(' ')
    .map((word) => VALUES.get(word) ?? TENTHS.get(word) ?? word)
    .join(' ')
    .replace(CENTURY, '19$1');
}
