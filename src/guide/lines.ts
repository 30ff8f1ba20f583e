/** Recognizing a line of dialogue in what somebody typed. */
import type { Character, Quote } from '../dataset/model.ts';
import { spokenWords } from '../text/contractions.ts';
import { alignStretch, common, worthOf } from './alignment.ts';
import type { Guide } from './index.ts';

/** Quotations looked at closely. */
export const CANDIDATES = 8;
/** Of what was typed, this share has to be spoken in that order. */
const LEAST_SHARE = 0.65;
/** Fewer words are said by chance, unless they are the whole line. */
const LEAST_WORDS = 3;

/** What words have to be worth that are but a part of a line: "make it so" stands in many. */
const LEAST_TYPED = 1.6;

/** Shorter words are mostly grammar. */
const LONGEST_GRAMMAR = 4;
/** What a line counts whose telling words are all there. */
const RETOLD = 0.7;

/** A quotation and how much of what was typed is spoken in it: 0 to 1. */
export interface Recognized {
  quote: Quote;
  share: number;
}

/** What stands in quotation marks, which tell a line from what is said about it. */
export function quotedIn(typed: string): string[] {
  return [...typed.matchAll(/["“„]([^"“”„]+)["”]|(?<=^|\s)['‘]([^'‘’]*\s.+?)['’](?=[\s?.,!;]|$)/g)]
    .map(([, double, single]) => double ?? single ?? '')
    .filter((one) => spokenWords(one).length >= LEAST_WORDS);
}

/** The quotations in which a line is spoken, surest first; empty where none is. */
export function recognizeLine(guide: Guide, typed: string): Recognized[] {
  for (const line of [...quotedIn(typed), typed]) {
    const found = recognize(guide, line);
    if (found.length > 0) return found;
  }
  return [];
}

function recognize(guide: Guide, typed: string): Recognized[] {
  const asked = spokenWords(typed).slice(0, 80);
  if (asked.length === 0) return [];
  const worth = worthOf(asked);
  return guide.quotes
    .search(typed, { once: true })
    .slice(0, CANDIDATES)
    .map(({ item }) => ({ quote: item, share: shareSpoken(asked, speechesOf(item)) }))
    .filter(({ quote, share }) => {
      const isTelling = asked.length >= LEAST_WORDS && worth >= LEAST_TYPED;
      return share >= LEAST_SHARE && (isTelling || isWhole(asked, quote));
    })
    .sort((a, b) => b.share - a.share || shortest(a.quote) - shortest(b.quote));
}

/** Who of an exchange says the words that were typed, or all who do where they are several. */
export function speakersOf({ lines }: Quote, typed: string): Character[] {
  const [line = typed] = quotedIn(typed);
  const asked = spokenWords(line);
  const found = lines.map(({ text }) => alignStretch(asked, spokenWords(text)));
  const most = Math.max(...found.map(({ worth }) => worth));
  const isAll = found.some(
    ({ worth, matched }) => worth === most && matched >= asked.length * COVERED,
  );
  const least = Math.max(most * (isAll ? 1 : SAID_TOO), LEAST_SAID);
  const own = lines.filter((_, i) => (found[i]?.worth ?? 0) >= least);
  return [...new Set((own.length > 0 ? own : lines).map(({ speaker }) => speaker))];
}

/** One speech that has as much of what was typed has all of it. */
const COVERED = 0.75;
/** What a second speech has to be worth, beside the first, to have been quoted too. */
const SAID_TOO = 0.7;
const LEAST_SAID = 0.3;

/** Words of the question that one speech has in the same order, as a share of all. */
function shareSpoken(asked: readonly string[], speeches: readonly string[][]): number {
  const telling = asked.filter((word) => word.length > LONGEST_GRAMMAR);
  return Math.max(
    ...speeches.map((own) => {
      const share = common(asked, own) / asked.length;
      // "he was an engineer, not a soldier": a line retold keeps the words that tell.
      const isRetold = telling.length >= LEAST_WORDS && common(telling, own) === telling.length;
      return isRetold ? Math.max(share, RETOLD) : share;
    }),
  );
}

/** What stands alone is better known by the same words than a part of a speech. */
function shortest({ lines }: Quote): number {
  return Math.min(...lines.map(({ text }) => text.length));
}

/** The words of each speech of a quotation, and of all of them in a row. */
function speechesOf({ lines }: Quote): string[][] {
  const speeches = lines.map(({ text }) => spokenWords(text));
  return speeches.length > 1 ? [...speeches, speeches.flat()] : speeches;
}

function isWhole(asked: readonly string[], { lines }: Quote): boolean {
  return lines.some(({ text }) => {
    const spoken = spokenWords(text);
    if (common(asked, spoken) < asked.length) return false;
    const isMost = asked.length >= spoken.length / 2;
    return isMost || sentencesOf(text).some((sentence) => sentence.join() === asked.join());
  });
}

/** The words of each sentence that is more than a cry. */
export function sentencesOf(text: string): string[][] {
  const sentences = text.split(/[.!?]+/).map(spokenWords);
  return sentences.filter(({ length }) => length >= LEAST_WORDS);
}
