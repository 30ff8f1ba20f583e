/** Recognizing a line of dialogue in what somebody typed. */
import type { Character, Quote } from '../dataset/model.ts';
import { spokenWords } from '../text/contractions.ts';
import { stemText } from '../text/stem.ts';
import { alignStretch, common, worthOf } from './alignment.ts';
import type { Guide } from './index.ts';

/** Quotations looked at closely. */
const CANDIDATES = 8;
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
    .sort((a, b) => b.share - a.share);
}

/** What a stretch has to be worth to be a line: three telling words in a row, or more with grammar. */
const LEAST_WORTH = 2.6;
const LEAST_MATCHED = 3;
/** How much less a short line has to be worth that is there as a whole. */
const SHORT_LINE = 1.3;

export interface Within {
  quote: Quote;
  /** What the words that it shares with the message are worth. */
  worth: number;
}

/**
 * The quotation that a message holds somewhere, whatever stands around it.
 *
 * @param fits which may be meant
 * @param leastWorth what its stretch has to be worth at least
 */
export function findWithin(
  guide: Guide,
  typed: string,
  {
    fits,
    leastWorth = LEAST_WORTH,
  }: { fits?: (quote: Quote) => boolean; leastWorth?: number } = {},
): Within | undefined {
  const asked = spokenWords(typed).slice(0, 60);
  const stems = new Set(asked.map(stemText));
  const isShared = (word: string) => stems.has(stemText(word));
  const recalled = guide.recall.quotes(typed, fits).map(({ item }) => item);
  const hits = guide.quotes.search(typed, { once: true }).map(({ item }) => item);
  const near = fits ? hits.filter(fits) : hits;
  let best: Within | undefined;
  let most = leastWorth;
  for (const quote of new Set([...recalled, ...near.slice(0, CANDIDATES)])) {
    for (const speech of quote.lines.map(({ text }) => spokenWords(text))) {
      if (speech.filter(isShared).length < LEAST_MATCHED) continue;
      const { worth, matched } = alignStretch(asked, speech);
      // A short line that is there as a whole is a line as well.
      const isShort = matched >= LEAST_MATCHED && matched === speech.length;
      const least = isShort ? most - SHORT_LINE : most;
      if (matched < LEAST_MATCHED || worth < least) continue;
      most = Math.max(most, worth);
      best = { quote, worth };
    }
  }
  return best;
}

/** Who of an exchange says the words that were typed, or all who do where they are several. */
export function speakersOf({ lines }: Quote, typed: string): Character[] {
  const [line = typed] = quotedIn(typed);
  const asked = spokenWords(line);
  const worths = lines.map(({ text }) => alignStretch(asked, spokenWords(text)).worth);
  const most = Math.max(...worths);
  const own = lines.filter((_, i) => (worths[i] ?? 0) >= Math.max(most * SAID_TOO, LEAST_SAID));
  return [...new Set((own.length > 0 ? own : lines).map(({ speaker }) => speaker))];
}

/** What a second speech has to be worth, beside the first, to have been quoted too. */
const SAID_TOO = 0.6;
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

/** The words of each speech of a quotation, and of all of them in a row. */
function speechesOf({ lines }: Quote): string[][] {
  const speeches = lines.map(({ text }) => spokenWords(text));
  return speeches.length > 1 ? [...speeches, speeches.flat()] : speeches;
}

function isWhole(asked: readonly string[], { lines }: Quote): boolean {
  return lines.some(({ text }) => {
    const spoken = spokenWords(text);
    return asked.length >= spoken.length / 2 && common(asked, spoken) === asked.length;
  });
}
