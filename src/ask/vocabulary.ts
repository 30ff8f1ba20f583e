/** Which words belong to which question: a word of another one changes what is asked. */

import { words as wordsOf } from '../text/fold.ts';
import { stemText } from '../text/stem.ts';
import { classesOf } from './lexicon.ts';
import type { Phrasing } from './phrasings/index.ts';
import { SHORT_FORMS } from './slang.ts';

export interface Vocabulary {
  /** Whether a word is used in asking for something, or says nothing of what is asked. */
  has(intent: string, word: string): boolean;
}

/** A word that as many intents use says nothing of which of them is meant. */
const COMMON = 5;

export function createVocabulary(phrasings: readonly Phrasing[]): Vocabulary {
  const users = new Map<string, Set<string>>();
  const use = (key: string, intent: string) => {
    const known = users.get(key);
    if (known) known.add(intent);
    else users.set(key, new Set([intent]));
  };
  for (const { question, intent } of phrasings) {
    if (intent === 'none') continue;
    for (const typed of wordsOf(question)) {
      for (const word of (SHORT_FORMS.get(typed) ?? typed).split(' ')) {
        for (const key of keysOf(word)) use(key, intent);
      }
    }
  }
  return {
    has: (intent, word) =>
      keysOf(word).some((key) => {
        const own = users.get(key);
        return own !== undefined && (own.has(intent) || own.size >= COMMON);
      }),
  };
}

/** What stands for a word: its stem, and the classes that it belongs to. */
function keysOf(word: string): string[] {
  return [stemText(word), ...classesOf(word).map((name) => `<${name}>`)];
}
