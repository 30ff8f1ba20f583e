import { once } from '../once.ts';

/** Made when it is first needed: it takes longer than anything else that loading this file does. */
const signs = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** A sign longer than this (letters heaped with accents) may be cut apart. */
const LONGEST_SIGN = 32;

/**
 * Shortens text to at most `length` UTF-16 units, with an ellipsis: after a word where one ends in
 * the second half, else after a whole sign, never inside a surrogate pair or an emoji.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = Math.max(0, length - 1);
  const blank = text.lastIndexOf(' ', room);
  const end = blank > room / 2 ? blank : lastWholeSign(text, room);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The end of the last sign that lies before `index` as a whole. */
function lastWholeSign(text: string, index: number): number {
  const start = signs().segment(text).containing(index)?.index ?? index;
  if (index - start <= LONGEST_SIGN) return start;
  const splitsPair = /[\udc00-\udfff]/.test(text.charAt(index));
  return splitsPair ? index - 1 : index;
}
