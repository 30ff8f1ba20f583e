/** Readings of questions that no pattern fits, by what was learned from the phrasings. */
import type { Guide } from '../guide/index.ts';
import { once } from '../once.ts';
import { tellingWords } from '../text/telling.ts';
import { settleNames } from './bearers.ts';
import { describedEpisode, replaceOwners } from './described.ts';
import { joinNames } from './full-names.ts';
import { FREE_TEXT, type Intent } from './intent.ts';
import { createLabelBook } from './labels.ts';
import { createClassifier, type Guess } from './learning/classifier.ts';
import { featuresOf, isMark } from './learning/features.ts';
import type { Lesson } from './learning/lesson.ts';
import { classesOf } from './learning/lexicon.ts';
import { NONE } from './learning/phrasing.ts';
import { createVocabulary } from './learning/vocabulary.ts';
import type { Linker } from './link.ts';
import { type Mask, maskQuestion } from './masks.ts';
import { findMentions, type Mention, readWords } from './mentions.ts';
import { askOfEach } from './named-series.ts';
import type { Correct } from './normalize.ts';
import type { Reading } from './readings.ts';
import { FILLERS, SHORT_FORMS } from './slang.ts';
import { type Filled, fillSlots } from './slots.ts';
import { namesStranger } from './strangers.ts';
import { nameWords, textWords } from './text-words.ts';

export interface Learned {
  /** Likeliest first; a score is a likelihood. */
  readings: Reading[];
  /** How likely it is that nothing answers the question: 0 to 1. */
  none: number;
  /** How likely each intent is, whether or not its slots are filled. */
  likelihoods: ReadonlyMap<string, number>;
  needsEarlier: boolean;
}

export interface LearnedReader {
  /** The question once for each of several names in a row, if it names any so. */
  ofEach(question: string): string[] | undefined;
  read(question: string, linker: Linker): Learned;
}

/** "denying", "interviewed". */
const INFLECTED = /(?<=...)(?:ing|ed)$/;
/** A name that more texts hold is known as a word beside other names. */
const FEW_TEXTS = 12;
/** A shorter word is a name as likely as a slip. */
const SHORTEST_SLIP = 6;
/** Words beside a description, without which the description is all that is asked. */
const LEAST_OTHERS = 2;
/** Likelihood from which an intent is tried. */
const LEAST_TRIED = 0.08;
/** What a name that no slot takes leaves of the likelihood. */
const LEFT_OVER = 0.85;
/** One odd word is a slip, several are another question. */
const ODD = 0.04;
/** How odd a word is before a title, of which it may make another one … */
const PART_OF_NAME = 3;
/** … one that only asks for something else, one that no example has, and one that nothing has. */
const ANOTHERS_WORD = 1.5;
const UNSEEN_WORD = 1;
const STRANGE_WORD = 1.7;
/** A name beside which nothing is asked about. */
const NOTHING_TAKEN = 0.5;
/** How much less likely a reply is to be chat. */
const CHAT_IN_REPLY = 0.15;
/** A sentence among others is less sure to be the question than a message of one. */
const SENTENCE = 0.9;
/** A name taken from the answer replied to. */
const CARRIED = 0.95;

export function createLearnedReader(
  guide: Guide,
  intents: readonly Intent[],
  correct: Correct,
  lesson: Lesson,
): LearnedReader {
  const texts = textWords(guide);
  const classify = createClassifier(lesson);
  const asked = createVocabulary(lesson);
  const isKnown = (word: string) =>
    asked.has(word) || classesOf(word).length > 0 || texts.all.has(word);
  const isWord = (word: string) =>
    isKnown(word) ||
    isKnown(word.replace(/(?:s|re|ve|ll)$/, '')) ||
    isKnown(word.replace(/in$/, 'ing')) ||
    texts.common.has(word.replace(INFLECTED, '')) ||
    FILLERS.has(word) ||
    SHORT_FORMS.has(word) ||
    correct(word) !== word;
  const names = nameWords(guide);
  const isLanguage = (word: string) =>
    tellingWords(word).length === 0 ||
    texts.common.has(word) ||
    classesOf(word).length > 0 ||
    (asked.isUsed(word) && !names.has(word)) ||
    (texts.all.get(word) ?? 0) > FEW_TEXTS;
  const isOrdinary = (word: string) =>
    isLanguage(word) ||
    isLanguage(word.replace(/(?:s|re|ve|ll)$/, '')) ||
    FILLERS.has(word) ||
    SHORT_FORMS.has(word) ||
    (word.length >= SHORTEST_SLIP && correct(word) !== word);
  const book = createLabelBook(guide, isWord, texts);
  const byName = new Map(intents.map((intent) => [intent.name, intent]));
  /** What words that say nothing to an intent leave of its likelihood. */
  const unexplained = ({ tokens }: Mask, intent: Intent) => {
    let odd = 0;
    tokens.forEach((token, i) => {
      if (isMark(token) || /^\d+$/.test(token) || asked.belongsTo(intent.name, token)) return;
      const isPart = tokens[i + 1] === 'EPISODE' && !asked.isSeen(token);
      if (isPart) odd += PART_OF_NAME;
      else if (asked.has(token) || classesOf(token).length > 0) odd += ANOTHERS_WORD;
      else odd += isKnown(token) ? UNSEEN_WORD : STRANGE_WORD;
    });
    return Math.exp(-ODD * odd ** 2);
  };
  const features = (mask: Mask) => featuresOf(mask.tokens, asked.isSeen, isKnown);
  const masksOf = (question: string) => {
    const words = readWords(question);
    const found = findMentions(guide, book, question, words);
    const mentions = joinNames(guide, found, words, question, isOrdinary);
    const typed = { typed: words, original: question, mentions };
    if (namesStranger(guide, typed, { isWord, isOrdinary })) return [];
    const spell: Correct = (word) => (isKnown(word) ? word : correct(word));
    const settled = settleNames(guide, replaceOwners(guide, mentions, words), words);
    const named = maskQuestion(words, settled, spell);
    const described = describedEpisode(guide, question, words);
    const others = described ? words.length - (described.to - described.from) : 0;
    if (!described || others < LEAST_OTHERS) return named;
    const outside = mentions.filter(({ from, to }) => to <= described.from || from >= described.to);
    return [...named, ...maskQuestion(words, [...outside, described].sort(byPlace), spell)];
  };

  return {
    ofEach(question) {
      const words = readWords(question.replace(/[&+]/g, 'n'));
      return askOfEach(question, words, findMentions(guide, book, question, words));
    },
    read(question, linker) {
      const readings: Reading[] = [];
      let none = 1;
      const likelihoods = new Map<string, number>();
      let needsEarlier = false;
      const isReply = once(() =>
        (['episode', 'named'] as const).some((kind) => linker.carried(kind) !== 'missing'),
      );
      const whole = masksOf(question);
      const parts = whole.length > 0 ? sentencesOf(question).flatMap(masksOf) : [];
      const guessed = new Map<string, readonly Guess[]>();
      const tried = new Map<string, Reading>();
      for (const mask of [...whole, ...parts]) {
        const isPart = !whole.includes(mask);
        const key = mask.tokens.join(' ');
        const guesses = guessed.get(key) ?? classify(features(mask));
        guessed.set(key, guesses);
        const isOpen = mask.taken.length === 0 && isReply();
        for (const { label, likelihood } of isOpen ? asReply(guesses) : guesses) {
          likelihoods.set(label, Math.max(likelihood, likelihoods.get(label) ?? 0));
          if (label === NONE) none = Math.min(none, likelihood);
          const intent = byName.get(label);
          if (!intent || likelihood < (isFound(intent) ? 0 : LEAST_TRIED)) continue;
          if (isPart && isFound(intent)) continue;
          const filled = fillSlots(intent, mask.taken, question, linker);
          if (filled === 'missing') needsEarlier = true;
          if (filled === undefined || filled === 'missing') continue;
          // What is found by its words proves itself.
          const fit = isFound(intent)
            ? 1
            : (filled.isDescribed ? 1 : unexplained(mask, intent)) * mask.trust * leftOver(filled);
          const score =
            likelihood * fit * (filled.isCarried ? CARRIED : 1) * (isPart ? SENTENCE : 1);
          // However the names are taken, what is found by its words is found by the same words.
          const key = isFound(intent) && keyOf(intent, filled);
          const before = key ? tried.get(key) : undefined;
          if (before) {
            before.score = Math.max(before.score, score);
            continue;
          }
          const reading = { intent, slots: filled.slots, score };
          if (key) tried.set(key, reading);
          readings.push(reading);
        }
      }
      readings.sort((a, b) => b.score - a.score);
      return { readings, none, likelihoods, needsEarlier };
    },
  };
}

/** What a reading comes to that takes but free text; undefined where it takes a name as well. */
function keyOf({ name }: Intent, { slots }: Filled): string | undefined {
  const values = Object.values(slots);
  return values.every((value) => typeof value === 'string')
    ? `${name} ${values.join(' ')}`
    : undefined;
}

/** Whoever replies to an answer and names nothing hardly chats: it is about what was answered. */
function asReply(guesses: readonly Guess[]): Guess[] {
  const none = guesses.find(({ label }) => label === NONE)?.likelihood ?? 0;
  const rest = 1 - none + none * CHAT_IN_REPLY;
  return guesses.map(({ label, likelihood }) => ({
    label,
    likelihood: (label === NONE ? likelihood * CHAT_IN_REPLY : likelihood) / rest,
  }));
}

/** The sentences of a message that has several, each of which may be the question. */
function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?;…])\s+/).filter((part) => /\S\s+\S/.test(part));
  return parts.length > 1 ? parts : [];
}

/** What names that no slot takes leave of the likelihood. */
function leftOver({ slots, left }: Filled): number {
  return (Object.keys(slots).length > 0 ? LEFT_OVER : NOTHING_TAKEN) ** left.length;
}

/** Whether its answer is found by what the words tell, so that they need not ask for it. */
function isFound({ needs }: Intent): boolean {
  return Object.values(needs).some((kind) => FREE_TEXT.has(kind));
}

function byPlace(a: Mention, b: Mention): number {
  return a.from - b.from;
}
