/** Seasons in a question: "s3", "season three", "the 3rd season". */
import type { Mention, Typed } from './mentions.ts';

/** The season that a place in it names. */
export function seasonsOf(words: readonly Typed[], from: number, to: number): Mention[] {
  for (let i = from; i < to; i++) {
    const season = readSeason(words, i);
    if (season) return [season];
  }
  return [];
}

export const NUMBERS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((word, i) => [word, i + 1]),
);
export const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** What people call a season; with an apostrophe folded away, "season's" is "seasons". */
const SEASON = /^(?:seasons?|szns?|series|years?|yr)$/;

export function readSeason(words: readonly Typed[], from: number): Mention | undefined {
  const [word = '', next = ''] = [words[from]?.text, words[from + 1]?.text];
  const short = /^s0?([1-7])$/.exec(word)?.[1];
  if (short) return { from, to: from + 1, season: Number(short), quality: 1 };
  if (SEASON.test(word)) {
    const season = /^[1-7]$/.test(next) ? Number(next) : NUMBERS.get(next);
    return season ? { from, to: from + 2, season, quality: 1 } : undefined;
  }
  if (!SEASON.test(next)) return undefined;
  if (/^(?:last|final)$/.test(word)) return { from, to: from + 2, season: 7, quality: 1 };
  const digit = /^(\d)(?:st|nd|rd|th)$/.exec(word)?.[1];
  const place = ORDINALS.indexOf(word) + 1;
  const season = digit ? Number(digit) : place;
  return season > 0 ? { from, to: from + 2, season, quality: 1 } : undefined;
}
