/** Numbers of things that are counted, as people spell them. */
import { CARDINALS } from './codes.ts';

const ONES = ['zero', ...CARDINALS];
const TENS = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [
    word,
    (i + 2) * 10,
  ]),
);
const OTHERS = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['two dozen', 24],
  ['a hundred', 100],
  ['one hundred', 100],
]);
// "In one of these" asks for no number, and "was she once in it" neither.
const SINGLE = '(?<=\\b(?:than|then|only|just|exactly|least|most) )(?:one|once)';

/** What spells a number, longest first, for a regular expression. */
export const SPELT_NUMBER = [
  ...[...OTHERS.keys()].filter((word) => word !== 'once'),
  SINGLE,
  `(?:${[...TENS.keys()].join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?`,
  ...ONES.filter((word) => word !== 'one').reverse(),
].join('|');

/** The number that is written, in figures or in words. */
export function readCount(written: string): number {
  if (/\d/.test(written)) return Number(written);
  const word = written.toLowerCase();
  const known = OTHERS.get(word) ?? ONES.indexOf(word);
  if (known >= 0) return known;
  const [tens = '', ones = ''] = word.split(/[ -]/);
  return (TENS.get(tens) ?? 0) + Math.max(0, ONES.indexOf(ones));
}
