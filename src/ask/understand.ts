/** Understanding a question: the best of its readings that has an answer. */
import type { Guide } from '../guide/index.ts';
import { once } from '../once.ts';
import { askAgain } from './ask-again.ts';
import { answerBest, UNANSWERED } from './choose.ts';
import { type Earlier, NOTHING_EARLIER } from './context.ts';
import { isGreeting, withoutCourtesies } from './courtesies.ts';
import { type CueReader, createCueReader } from './cues.ts';
import type { Answer, Asked, Intent, Refusal } from './intent.ts';
import { createLearnedReader, type Learned, type LearnedReader } from './learned.ts';
import { type Lesson, readLesson } from './learning/lesson.ts';
import { createLinker } from './link.ts';
import { type Correct, readClauses } from './normalize.ts';
import { pointTo } from './point-to.ts';
import { findReadings, type Reading } from './readings.ts';
import { resolveReply } from './replies.ts';
import { ORDERS } from './slang.ts';
import { createCorrector } from './spelling.ts';
import type { Spotted } from './spot.ts';
import { unstretch } from './stretched.ts';
import { isAnswered, understandBoth, understandEach } from './understand-both.ts';

/** How close another reading has to come to be offered. */
const AMBIGUOUS = 0.02;

/** A question and what it is held against. */
export interface Typed {
  guide: Guide;
  intents: readonly Intent[];
  question: string;
}

/** What was made of a question, before it becomes a card. */
export interface Understood {
  reading: Reading | undefined;
  answer: Answer | Refusal | undefined;
  /** What a second question in the same message asks; `unknown` where it has no answer. */
  second?: Answer | 'unknown';
  /** Answers of readings that are just as likely. */
  others: Answer[];
  needsEarlier: boolean;
  /** Names in it, to be offered where there is no answer. */
  spotted: readonly Spotted[];
}

/** What is made of the dataset once, for all questions. */
interface Reader {
  correct: Correct;
  cues: CueReader;
  learned: LearnedReader;
}

const readers = new WeakMap<Guide, Reader>();

function readerFor(guide: Guide, intents: readonly Intent[]): Reader {
  return readers.get(guide) ?? teach(guide, intents, readLesson());
}

/** Has questions to a guide read by a lesson; without it they are by the one that was built. */
export function teach(guide: Guide, intents: readonly Intent[], lesson: Lesson): Reader {
  const correct = createCorrector(guide, intents);
  const reader = {
    correct,
    cues: createCueReader(guide, intents),
    learned: createLearnedReader(guide, intents, correct, lesson),
  };
  readers.set(guide, reader);
  return reader;
}

/** Builds what questions need, with pauses; the first question would build it all at once. */
export function* prepareQuestions(guide: Guide, intents: readonly Intent[]): Generator<void> {
  readerFor(guide, intents);
  yield;
  for (const recall of Object.values(guide.recall)) {
    recall('');
    yield;
  }
  // What else is built when it is first needed, such as what misspelt names resemble.
  for (const { examples } of intents) {
    for (const question of Object.keys(examples)) {
      understandAlone({ guide, intents, question }, NOTHING_EARLIER);
      yield;
    }
  }
}

const NOTHING: Understood = {
  reading: undefined,
  answer: undefined,
  others: [],
  needsEarlier: false,
  spotted: [],
};

/** Reads a question, or two in one message, and answers from the dataset. */
export function understand(asked: Typed, before: Earlier): Understood {
  if (isGreeting(asked.question)) return NOTHING;
  const said = withoutCourtesies(unstretch(asked.guide, asked.question));
  const { question, earlier, refused } = resolveReply(asked.guide, said, before);
  if (refused !== undefined) return { ...NOTHING, answer: { refused } };
  const typed = { ...asked, question };
  const again = askAgain(asked.guide, typed.question, earlier);
  const repeated =
    again === undefined ? undefined : understandAlone({ ...typed, question: again }, earlier);
  if (repeated && isAnswered(repeated)) return repeated;
  const both = understandBoth(typed, earlier, understandAlone);
  if (both) return both;
  const alone = understandAlone(typed, earlier);
  const { learned } = readerFor(asked.guide, asked.intents);
  return (
    understandEach(typed, earlier, { understand: understandAlone, ...learned }, alone) ?? alone
  );
}

function understandAlone({ guide, intents, question }: Typed, earlier: Earlier): Understood {
  const { correct, cues, learned } = readerFor(guide, intents);
  const clauses = readClauses(question, correct);
  if (clauses.some(({ text }) => ORDERS.test(text))) return NOTHING;
  const pointed = once(() => pointTo(guide, clauses, earlier, createLinker(guide, earlier)));
  // Most questions name what they ask for and point at nothing.
  const linker = createLinker(guide, {
    ...earlier,
    get stories() {
      return pointed().stories;
    },
    get named() {
      return pointed().named;
    },
  });
  const { readings: fitting, needsEarlier } = findReadings(clauses, intents, linker);
  const [whole] = clauses;
  const spotted = whole ? cues.spot(whole) : [];
  const patterns = [...fitting, ...(whole ? cues.read(whole, linker) : [])].sort(
    (a, b) => b.score - a.score,
  );
  const asked = { guide, question, isOfSomebody: earlier.named.length > 0 };
  let guessed: Learned | undefined;
  const { found, refused } = answerBest(asked, patterns, () => {
    guessed ??= learned.read(question, linker);
    return guessed;
  });
  if (found) {
    const others = answerRivals(asked, found.reading, patterns);
    return { ...found, others, needsEarlier, spotted };
  }
  const isOpen = guessed?.needsEarlier === true && guessed.none <= UNANSWERED;
  const lacksEarlier = needsEarlier || isOpen;
  return { ...NOTHING, ...refused, needsEarlier: lacksEarlier, spotted };
}

/** What leads just as well elsewhere, to be offered beside the answer. */
function answerRivals(asked: Asked, best: Reading, readings: readonly Reading[]): Answer[] {
  return readings
    .filter((other) => other !== best && Math.abs(other.score - best.score) <= AMBIGUOUS)
    .flatMap((rival): Answer[] => {
      const its = rival.intent.answer(asked, rival.slots);
      return its && 'lead' in its ? [its] : [];
    });
}
