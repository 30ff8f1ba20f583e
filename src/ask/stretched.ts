/** Words that somebody drags out: "it's a faaaake". */
import type { Guide } from '../guide/index.ts';
import { fold } from '../text/fold.ts';
import { textWords } from './text-words.ts';

const STRETCHED = /(?<![\w'’])[a-z'’]*([a-z])\1{2,}[a-z'’]*/gi;
/** A number in Roman letters, or a sound. */
const ONE_LETTER = /^([a-z])\1*$/i;

/** A text whose words have no letter three times in a row: once or twice, as it makes a word. */
export function unstretch(guide: Guide, text: string): string {
  const shorten = (word: string, letters: string) => word.replace(/([a-z])\1{2,}/gi, letters);
  return text.replace(STRETCHED, (word) => {
    if (ONE_LETTER.test(word)) return word;
    const [once, twice] = [shorten(word, '$1'), shorten(word, '$1$1')];
    return textWords(guide).all.has(fold(twice)) ? twice : once;
  });
}
