/** Names that nobody here bears, which make a question one about something else. */
import type { Guide } from '../guide/index.ts';
import { words } from '../text/fold.ts';
import { classesOf } from './learning/lexicon.ts';
import { isNamesake, type Question, type WordTests } from './namesakes.ts';
import { textWords } from './text-words.ts';

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

/** Whether a question names somebody by rank, or a series, that the dataset lacks. */
export function namesStranger(guide: Guide, question: Question, tests: WordTests): boolean {
  const { typed, mentions } = question;
  const isMentioned = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const isSomebodyNamed = mentions.some(({ character, person }) => character ?? person);

  if (mentions.some((one) => isNamesake(guide, one, question, tests))) return true;
  const all = typed.map(({ text }) => text).join(' ');
  if (SERIES_OF_TWO.test(all)) return true;
  return typed.some(({ text }, i) => {
    if (isMentioned(i)) return false;
    const before = typed[i - 1]?.text ?? '';
    if (SERIES.test(text)) return !isSomebodyNamed;
    if (NO_CODE.test(text) || (/^(?:season|szn)$/.test(before) && NO_SEASON.test(text)))
      return true;
    if (mentions.length === 0 && classesOf(text).includes('elsewhere')) return true;
    return RANK.test(before) && !tests.isWord(text) && text.length > 2;
  });
}

/** The same for a name that only notes on other series hold: "Captain Janeway". */
export function ranksStranger(guide: Guide, question: string): boolean {
  const { all, common } = textWords(guide);
  const typed = words(question);
  return typed.some(
    (word, i) =>
      RANK.test(typed[i - 1] ?? '') &&
      all.has(word) &&
      !common.has(word) &&
      guide.names.search(word, { once: true }).length === 0,
  );
}
