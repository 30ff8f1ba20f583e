/** Which words belong to which question: a word of another one changes what is asked. */

import { words as wordsOf } from '../../text/fold.ts';
import { stemText } from '../../text/stem.ts';
import { SHORT_FORMS } from '../slang.ts';
import { placeOf, toHashes } from './hashes.ts';
import type { Lesson } from './lesson.ts';
import { classesOf } from './lexicon.ts';
import { NONE, type Phrasing } from './phrasing.ts';

export interface Vocabulary {
  /** Whether any phrasing has a word, and whether several have it. */
  has(word: string): boolean;
  isSeen(word: string): boolean;
  /** Whether several things are asked for with a word: somebody's name is in few questions. */
  isUsed(word: string): boolean;
  /** Whether a word is used in asking for something, or says nothing of what is asked. */
  belongsTo(intent: string, word: string): boolean;
}

/** A word that as many intents use says nothing of which of them is meant. */
const COMMON = 5;
/** Intents that use what is a word of the language rather than a name. */
const SEVERAL = 3;
/** A word of fewer examples is not learned, so that unseen words are. */
const LEAST_SEEN = 2;
const BITS = 32;
const ALL = 2 ** BITS - 1;

type Words = Pick<Lesson, 'words' | 'seen' | 'stems' | 'users'>;

/** @param labels at most 64, each of which is a bit */
export function learnWords(phrasings: readonly Phrasing[], labels: readonly string[]): Words {
  if (labels.length > 2 * BITS) throw new Error('more intents than bits: widen vocabulary.ts');
  const counts = new Map<string, number>();
  const intentsOf = new Map<string, Set<string>>();
  for (const { question, intent } of phrasings) {
    const typed = new Set(wordsOf(question));
    const words = [...typed].flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(' '));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (intent === NONE) continue;
    for (const key of words.flatMap(keysOf)) {
      intentsOf.set(key, (intentsOf.get(key) ?? new Set()).add(intent));
    }
  }
  const stems = toHashes(intentsOf.keys());
  const users = new Uint32Array(2 * stems.length);
  for (const [key, intents] of intentsOf) {
    const own = users.subarray(2 * placeOf(stems, key), 2 * placeOf(stems, key) + 2);
    if (intents.size >= COMMON) own.fill(ALL);
    for (const intent of intents) {
      const bit = labels.indexOf(intent);
      const half = Math.floor(bit / BITS);
      own[half] = ((own[half] ?? 0) | (1 << (bit % BITS))) >>> 0;
    }
  }
  const seen = [...counts].flatMap(([word, number]) => (number >= LEAST_SEEN ? word : []));
  return { words: toHashes(counts.keys()), seen: toHashes(seen), stems, users };
}

/** What was learned, ready to be asked. */
export function createVocabulary({
  labels,
  words,
  seen,
  stems,
  users,
}: Words & Pick<Lesson, 'labels'>): Vocabulary {
  return {
    has: (word) => placeOf(words, word) >= 0,
    isSeen: (word) => placeOf(seen, word) >= 0,
    isUsed(word) {
      const place = placeOf(stems, stemText(word));
      return place >= 0 && countBits(users.subarray(2 * place, 2 * place + 2)) >= SEVERAL;
    },
    belongsTo(intent, word) {
      const bit = labels.indexOf(intent);
      return keysOf(word).some((key) => {
        const place = placeOf(stems, key);
        const half = users[2 * place + Math.floor(bit / BITS)] ?? 0;
        return place >= 0 && (half & (1 << (bit % BITS))) !== 0;
      });
    },
  };
}

function countBits(halves: Uint32Array): number {
  let count = 0;
  for (const half of halves) for (let rest = half; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** What stands for a word: its stem, and the classes that it belongs to. */
function keysOf(word: string): string[] {
  return [stemText(word), ...classesOf(word).map((name) => `<${name}>`)];
}
