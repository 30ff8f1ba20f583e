/** Corrects misspelt question words: "dirceted" → "directed". Names are left to the search. */
import type { Guide } from '../guide/index.ts';
import { rememberLast } from '../remember.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Intent } from './intent.ts';
import type { Correct } from './normalize.ts';
import { nameWords, textWords } from './text-words.ts';

/** Letters from which one slip is forgiven, and from which two are. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
/** Corrections that are kept. */
const MOST_KEPT = 500;

/** A corrector for the words of the patterns, which leaves alone every word of the dataset. */
export function createCorrector(guide: Guide, intents: readonly Intent[]): Correct {
  const wanted = new Set(
    intents.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.words)),
  );
  const texts = textWords(guide).all;
  const names = nameWords(guide);
  const targets = [...wanted].filter((word) => word.length > 2);
  // A word is met again in each clause and sentence that it is part of.
  const correct = rememberLast(MOST_KEPT, (word) => nearest(word, targets) ?? word);
  return (word) => {
    if (word.length < 3 || wanted.has(word) || /\d/.test(word)) return word;
    if (texts.has(word) || names.has(word)) return word;
    return correct(word);
  };
}

function nearest(word: string, targets: readonly string[]): string | undefined {
  const limit = word.length < TWO_SLIPS ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const target of targets) {
    if (Math.abs(target.length - word.length) > limit) continue;
    // Of three letters only the order may be wrong: "hwo", but not "hoe".
    if (word.length < ONE_SLIP && !sameLetters(word, target)) continue;
    const distance = editDistance(word, target, limit);
    const cost = distance + (word[0] === target[0] ? 0 : 0.5);
    if (distance <= limit && cost < least) [best, least] = [target, cost];
  }
  return best;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
