/** Learns how questions are put from listed phrasings. */
import type { Guide } from '../../guide/index.ts';
import type { Intent } from '../intent.ts';
import { createLabelBook } from '../labels.ts';
import type { Linker } from '../link.ts';
import { type Mask, maskQuestion } from '../masks.ts';
import { findMentions, readWords } from '../mentions.ts';
import { fillSlots } from '../slots.ts';
import { textWords } from '../text-words.ts';
import { trainClassifier } from './classifier.ts';
import { featuresOf } from './features.ts';
import type { Lesson } from './lesson.ts';
import { classesOf } from './lexicon.ts';
import type { Phrasing } from './phrasing.ts';
import { createVocabulary, learnWords } from './vocabulary.ts';

/** Takes about a second for three thousand phrasings. */
export function learn(
  guide: Guide,
  intents: readonly Intent[],
  phrasings: readonly Phrasing[],
): Lesson {
  const texts = textWords(guide);
  // Names in the phrasings are spelt as they are, so that no slip has to be told from a word.
  const book = createLabelBook(guide, () => true, texts);
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  const labels = [...new Set(phrasings.map(({ intent }) => intent))].sort();
  const words = learnWords(phrasings, labels);
  const vocabulary = createVocabulary({ ...words, labels });
  const isKnown = (word: string) =>
    vocabulary.has(word) || classesOf(word).length > 0 || texts.all.has(word);
  const samples = phrasings.flatMap(({ question, intent }) => {
    const typed = readWords(question);
    const mentions = findMentions(guide, book, question, typed, { isExact: true });
    const masks = maskQuestion(typed, mentions, (word) => word);
    const mask = plainest(byName.get(intent), question, masks);
    return mask
      ? [{ features: featuresOf(mask.tokens, vocabulary.isSeen, isKnown), label: intent }]
      : [];
  });
  return { ...words, ...trainClassifier(samples, labels) };
}

/** Of the ways to take the names of an example, the one that gives the intent what it needs. */
function plainest(
  intent: Intent | undefined,
  question: string,
  masks: readonly Mask[],
): Mask | undefined {
  const leftOf = ({ taken }: Mask) => {
    const filled = intent && fillSlots(intent, taken, question, ANYTHING);
    return filled && filled !== 'missing' ? filled.left.length : taken.length;
  };
  return intent ? [...masks].sort((a, b) => leftOf(a) - leftOf(b))[0] : masks[0];
}

/** An earlier answer that fills whatever an example leaves open. */
const ANYTHING: Linker = {
  link: () => undefined,
  bearerIn: () => undefined,
  describe: () => undefined,
  carried: () => ({ value: undefined, quality: 1 }),
};
