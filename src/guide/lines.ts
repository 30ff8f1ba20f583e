/** Recognizing a line of dialogue in what somebody typed. */
import type { Quote } from '../dataset/model.ts';
import { editDistance } from '../text/edit-distance.ts';
import { words } from '../text/fold.ts';
import type { Guide } from './index.ts';

/** Quotations looked at closely. */
const CANDIDATES = 8;
/** Of what was typed, this share has to be spoken in that order. */
const LEAST_SHARE = 0.65;
/** Fewer words are said by chance, unless they are the whole line. */
const LEAST_WORDS = 3;

/** Shorter words are mostly grammar. */
const LONGEST_GRAMMAR = 4;
/** What a line counts whose telling words are all there. */
const RETOLD = 0.7;

/** A quotation and how much of what was typed is spoken in it: 0 to 1. */
export interface Recognized {
  quote: Quote;
  share: number;
}

/** The quotations in which a line is spoken, surest first; empty where none is. */
export function recognizeLine(guide: Guide, typed: string): Recognized[] {
  // Quotation marks, where there are any, tell a line from what is said about it.
  const quoted = [...typed.matchAll(/["“„]([^"“”„]+)["”]/g)].map(([, line = '']) => line);
  for (const line of [...quoted.filter((one) => words(one).length >= LEAST_WORDS), typed]) {
    const found = recognize(guide, line);
    if (found.length > 0) return found;
  }
  return [];
}

function recognize(guide: Guide, typed: string): Recognized[] {
  const asked = words(typed).slice(0, 80);
  if (asked.length === 0) return [];
  return guide.quotes
    .search(typed, { once: true })
    .slice(0, CANDIDATES)
    .map(({ item }) => ({ quote: item, share: shareSpoken(asked, speechesOf(item)) }))
    .filter(({ quote, share }) => {
      const telling = asked.length >= LEAST_WORDS || isWhole(asked, quote);
      return telling && share >= LEAST_SHARE;
    })
    .sort((a, b) => b.share - a.share);
}

/** What a word counts for a line, by its letters: grammar is shared by chance. */
const WORTH = [0, 0.25, 0.3, 0.4, 0.7];
/** What each word takes away that is on one side only. */
const GAP = 0.3;
/** What a stretch has to be worth to be a line: three telling words in a row, or more with grammar. */
const LEAST_WORTH = 2.6;
const LEAST_MATCHED = 3;

/** The quotation that a message holds somewhere, whatever stands around it. */
export function findLineWithin(guide: Guide, typed: string): Quote | undefined {
  const asked = words(typed).slice(0, 60);
  const own = new Set(asked);
  const recalled = guide.recall.quotes(typed).map(({ item }) => item);
  const hits = guide.quotes.search(typed, { once: true }).map(({ item }) => item);
  let best: Quote | undefined;
  let most = LEAST_WORTH;
  for (const quote of new Set([...recalled, ...hits.slice(0, CANDIDATES)])) {
    for (const speech of quote.lines.map(({ text }) => words(text))) {
      if (speech.filter((word) => own.has(word)).length < LEAST_MATCHED) continue;
      const { worth, matched } = alignStretch(asked, speech);
      // A short line that is there as a whole is a line as well.
      const isWhole = matched >= LEAST_MATCHED && matched === speech.length;
      const least = isWhole ? most - SHORT_LINE : most;
      if (matched < LEAST_MATCHED || worth < least) continue;
      most = Math.max(most, worth);
      best = quote;
    }
  }
  return best;
}

const SHORT_LINE = 1.3;

/** The stretch of a question that a speech has too, a few words aside: what it is worth. */
function alignStretch(asked: readonly string[], spoken: readonly string[]) {
  const width = spoken.length + 1;
  let [worth, matched] = [new Float64Array(width), new Uint8Array(width)];
  let best = { worth: 0, matched: 0 };
  for (const word of asked) {
    const value = WORTH[word.length] ?? 1;
    const [row, count] = [new Float64Array(width), new Uint8Array(width)];
    for (let j = 1; j < width; j++) {
      const isAbove = (worth[j] ?? 0) >= (row[j - 1] ?? 0);
      row[j] = Math.max(0, (isAbove ? worth[j] : row[j - 1]) ?? 0, GAP) - GAP;
      count[j] = row[j] === 0 ? 0 : ((isAbove ? matched[j] : count[j - 1]) ?? 0);
      if (isSame(word, spoken[j - 1] ?? '') && (worth[j - 1] ?? 0) + value > (row[j] ?? 0)) {
        row[j] = (worth[j - 1] ?? 0) + value;
        count[j] = (matched[j - 1] ?? 0) + 1;
      }
      if ((row[j] ?? 0) > best.worth) best = { worth: row[j] ?? 0, matched: count[j] ?? 0 };
    }
    [worth, matched] = [row, count];
  }
  return best;
}

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
  const speeches = lines.map(({ text }) => words(text));
  return speeches.length > 1 ? [...speeches, speeches.flat()] : speeches;
}

function isWhole(asked: readonly string[], { lines }: Quote): boolean {
  return lines.some(({ text }) => {
    const spoken = words(text);
    return asked.length >= spoken.length / 2 && common(asked, spoken) === asked.length;
  });
}

/** The longest common subsequence, a slip of the finger aside. */
function common(a: readonly string[], b: readonly string[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) {
      const same = isSame(word, b[j - 1] ?? '');
      row.push(same ? (last[j - 1] ?? 0) + 1 : Math.max(last[j] ?? 0, row[j - 1] ?? 0));
    }
    last = row;
  }
  return last.at(-1) ?? 0;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length > 4 && b.length > 4 && a[0] === b[0] && editDistance(a, b, 1) <= 1;
}
