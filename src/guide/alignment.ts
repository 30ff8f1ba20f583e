/** How much of one row of words another has in the same order. */
import { editDistance } from '../text/edit-distance.ts';
import { stemText } from '../text/stem.ts';

/** What a word counts for a line, by its letters: grammar is shared by chance. */
const WORTH = [0, 0.25, 0.3, 0.4, 0.7, 1, 1, 1, 1];
/** Long words are rare. */
const LONG = 1.3;
/** What each word takes away that is on one side only. */
const GAP = 0.3;
/** Shorter words have no forms. */
const LEAST_STEMMED = 4;

/** What words are worth that are all there. */
export function worthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (WORTH[word.length] ?? LONG), 0);
}

export interface Stretch {
  worth: number;
  matched: number;
}

/** The stretch of a question that a speech has too, a few words aside: what it is worth. */
export function alignStretch(asked: readonly string[], spoken: readonly string[]): Stretch {
  const width = spoken.length + 1;
  let [worth, matched] = [new Float64Array(width), new Uint8Array(width)];
  let best: Stretch = { worth: 0, matched: 0 };
  for (const word of asked) {
    const value = WORTH[word.length] ?? LONG;
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

/** The longest common subsequence, a slip of the finger aside. */
export function common(a: readonly string[], b: readonly string[]): number {
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

/** Whether two words are one, a form ("hates") or a slip of the finger aside. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || a.length < LEAST_STEMMED || b.length < LEAST_STEMMED) return false;
  if (a.length > LEAST_STEMMED && b.length > LEAST_STEMMED && editDistance(a, b, 1) <= 1)
    return true;
  return stemText(a) === stemText(b);
}
