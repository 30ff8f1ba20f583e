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

/** Words before and after a line that may only speak of it. */
const MOST_BEFORE = 5;
const MOST_AFTER = 3;
/** Fewer words within others are said by chance. */
const LEAST_WITHIN = 4;
/** Of those, words of more than three letters. */
const LEAST_TELLING = 2;
/** Within others a line has to be nearly word for word. */
const LEAST_SHARE_WITHIN = 0.85;

/** The quotation that a message holds somewhere, whatever stands around it. */
export function findLineWithin(guide: Guide, typed: string): Quote | undefined {
  const all = words(typed).slice(0, 40);
  if (all.filter((word) => word.length > 3).length < LEAST_TELLING) return undefined;
  let best: { quote: Quote; length: number } | undefined;
  const hits = guide.quotes.search(typed, { once: true }).map(({ item }) => item);
  for (const quote of [...hits, ...guide.quotes.nearest(typed, CANDIDATES)].slice(0, CANDIDATES)) {
    const speeches = speechesOf(quote);
    // What the message as a whole does not share, no part of it does.
    const shared = Math.max(...speeches.map((own) => common(all, own)));
    const longest = Math.floor(shared / LEAST_SHARE_WITHIN);
    if (longest < LEAST_WITHIN) continue;
    for (let before = 0; before <= MOST_BEFORE; before++) {
      for (let after = 0; after <= MOST_AFTER; after++) {
        const part = all.slice(before, all.length - after);
        if (part.length < LEAST_WITHIN || part.length > longest) continue;
        if (part.length <= (best?.length ?? 0)) continue;
        const share = shareSpoken(part, speeches);
        if (share >= LEAST_SHARE_WITHIN) best = { quote, length: part.length };
      }
    }
  }
  return best?.quote;
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
