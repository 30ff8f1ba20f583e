/** Names that nobody here bears, which make a question one about something else. */
import { classesOf } from './learning/lexicon.ts';
import type { Mention, Typed } from './mentions.ts';

const RANK =
  /^(?:admiral|captain|chancellor|commander|cmdr|constable|ensign|general|gul|kai|legate|lieutenant|lt|prylar|professor|senator|vedek|glinn|doctor|dr)$/;
/** Other series, whose records are not here. */
const SERIES =
  /^(?:tng|tos|voyager|voy|discovery|picard|prodigy|orville|babylon|snw|stargate|bsg|galactica|firefly)$/;
/** Seasons and episodes that were never made. */
const NO_CODE = /^(?:s\d+e\d+|\d+x\d+|s(?:[089]|\d{2,}))$/;
const NO_SEASON = /^(?:[089]|\d{2,}|eight|nine|ten)$/;
const SERIES_OF_TWO =
  /\b(?:lower decks|star wars|doctor who|next generation|strange new worlds|original series|game of thrones|harry potter|first contact|wrath of khan|best of both worlds|babylon 5)\b/;

/**
 * Whether a question names somebody by rank, or a series, that the dataset lacks.
 *
 * @param isWord whether a word is one of the language or of the dataset
 */
export function namesStranger(
  words: readonly Typed[],
  mentions: readonly Mention[],
  isWord: (word: string) => boolean,
): boolean {
  const isMentioned = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const isSomebodyNamed = mentions.some(({ character, person }) => character ?? person);
  const all = words.map(({ text }) => text).join(' ');
  if (SERIES_OF_TWO.test(all)) return true;
  return words.some(({ text }, i) => {
    if (isMentioned(i)) return false;
    const before = words[i - 1]?.text ?? '';
    if (SERIES.test(text)) return !isSomebodyNamed;
    if (NO_CODE.test(text) || (/^(?:season|szn)$/.test(before) && NO_SEASON.test(text)))
      return true;
    if (mentions.length === 0 && classesOf(text).includes('elsewhere')) return true;
    return RANK.test(before) && !isWord(text) && text.length > 2;
  });
}
