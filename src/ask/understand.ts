/** Understanding a question: the best of its readings that has an answer. */
import type { Reading as EpisodeReading } from '../guide/episode-codes.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { leadOf } from '../guide/recall.ts';
import { once } from '../once.ts';
import { askAgain } from './ask-again.ts';
import { answerBest, UNANSWERED } from './choose.ts';
import { type Earlier, readEarlier } from './context.ts';
import { withoutCourtesies } from './courtesies.ts';
import { type CueReader, createCueReader } from './cues.ts';
import type { Answer, Asked, Intent, Refusal, SlotKind } from './intent.ts';
import { createLearnedReader, type Learned, type LearnedReader } from './learned.ts';
import { type Lesson, readLesson } from './learning/lesson.ts';
import { createLinker, type Linker } from './link.ts';
import { type Clause, type Correct, readClauses } from './normalize.ts';
import { findReadings, type Reading } from './readings.ts';
import { ORDERS } from './slang.ts';
import { createCorrector } from './spelling.ts';
import type { Spotted } from './spot.ts';
import { unstretch } from './stretched.ts';
import { splitNames, splitQuestion } from './two-questions.ts';

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

const NOTHING_EARLIER: Earlier = { stories: [], named: [], quotes: [], again: undefined };

const NOTHING: Understood = {
  reading: undefined,
  answer: undefined,
  others: [],
  needsEarlier: false,
  spotted: [],
};

/** Reads a question, or two in one message, and answers from the dataset. */
export function understand(asked: Typed, earlier: Earlier): Understood {
  const question = withoutCourtesies(unstretch(asked.guide, asked.question));
  const typed = { ...asked, question };
  const again = askAgain(typed.question, earlier);
  const repeated =
    again === undefined ? undefined : understandAlone({ ...typed, question: again }, earlier);
  if (repeated && isAnswered(repeated)) return repeated;
  const halves = splitQuestion(typed.question);
  const both = halves && understandBoth(typed, halves, earlier);
  if (both) return both;
  const alone = understandAlone(typed, earlier);
  return isAnswered(alone) ? alone : (understandEach(typed, earlier) ?? alone);
}

function isAnswered({ answer }: Understood): boolean {
  return answer !== undefined && 'lead' in answer;
}

/** Two questions, either of which may point at what the other names. */
function understandBoth(
  typed: Typed,
  [first, second]: [string, string],
  earlier: Earlier,
): Understood | undefined {
  const read = (question: string, before: Earlier) =>
    understandAlone({ ...typed, question }, before);
  let one = read(first, earlier);
  const other = read(second, namedIn(typed.guide, one, earlier));
  if (!isAnswered(one) && isAnswered(other)) {
    one = read(first, namedIn(typed.guide, other, earlier));
    // What only the second half answers is not all that was asked.
    if (!isAnswered(one)) return { ...other, second: 'unknown' };
  }
  if (isAnswered(other)) return combine(one, other);
  return isAnswered(one) ? { ...one, second: 'unknown' } : undefined;
}

const FREE = new Set<SlotKind>(['topic', 'line']);

/** One question of two names, each of which it asks for. */
function understandEach(typed: Typed, earlier: Earlier): Understood | undefined {
  const parts = splitNames(typed.guide, typed.question);
  if (!parts) return undefined;
  const [one, other] = parts.map((question) => understandAlone({ ...typed, question }, earlier));
  const asked = one?.reading?.intent;
  // What a story or a line tells of two is not told of either.
  const isOfNames = asked && !Object.values(asked.needs).some((kind) => FREE.has(kind));
  if (!one || !other || !isOfNames || asked !== other.reading?.intent) return undefined;
  return isAnswered(one) && isAnswered(other) ? combine(one, other) : undefined;
}

function combine(one: Understood, { answer }: Understood): Understood {
  const isNew =
    answer &&
    'lead' in answer &&
    one.answer &&
    'lead' in one.answer &&
    answer.lead !== one.answer.lead;
  return isNew ? { ...one, second: answer, others: [] } : one;
}

/** What half of a message is about, for the other half to point at. */
function namedIn(guide: Guide, { answer, spotted }: Understood, earlier: Earlier): Earlier {
  if (answer && 'lead' in answer) return readEarlier(guide, answer.records.join(' '));
  const stories = spotted.flatMap(({ story }) => story ?? []);
  const named = spotted.flatMap(({ character, person }) => character ?? person ?? []);
  return stories.length + named.length > 0 ? { ...earlier, stories, named } : earlier;
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
  let guessed: Learned | undefined;
  const { found, refused } = answerBest({ guide, question }, patterns, () => {
    guessed ??= learned.read(question, linker);
    return guessed;
  });
  if (found) {
    const others = answerRivals({ guide, question }, found.reading, patterns);
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

/** How well a clause has to name something for a later one to point at it. */
const LEAST_POINTED = 0.7;
/** More words tell something rather than name it. */
const LONGEST_POINTED = 10;
/** How surely a story has to be told by them. */
const LEAST_LEAD = 1.5;

/** "The one with the tribbles, when did it air?": a message may hold what it points at itself. */
function pointTo(
  guide: Guide,
  clauses: readonly Clause[],
  earlier: Earlier,
  linker: Linker,
): Earlier {
  if (clauses.length < 2 || earlier.stories.length + earlier.named.length > 0) return earlier;
  const [, ...parts] = clauses;
  const typed = parts.map(({ words, original }) =>
    original.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
  );
  const valuesOf = (kind: 'episode' | 'named') =>
    typed.flatMap((part): unknown[] => {
      if (part.split(' ').length > LONGEST_POINTED) return kind === 'episode' ? toldIn(part) : [];
      const link = linker.link(kind, part);
      return link && link !== 'missing' && link.quality >= LEAST_POINTED ? [link.value] : [];
    });
  const toldIn = (part: string): EpisodeReading[] => {
    const recalled = guide.recall.stories(part);
    const [best] = recalled;
    return best && leadOf(recalled) >= LEAST_LEAD ? [{ story: best.item }] : [];
  };
  const stories = (valuesOf('episode') as EpisodeReading[]).map(({ story }) => story);
  return { ...earlier, stories, named: valuesOf('named') as Named[] };
}
