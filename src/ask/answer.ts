/** Answers a question: the best reading, its sentence, and the card of the command that shows more. */
import { fitsCallId } from '../call-id.ts';
import { type Action, type Block, type Call, type Card, emptyCard, foundCard } from '../card.ts';
import { openEpisode, openWhoPlayed } from '../cards/actions.ts';
import { positionOf } from '../cards/citation.ts';
import { shorten } from '../cards/wording.ts';
import type { Context } from '../command.ts';
import type { Reading as EpisodeReading } from '../guide/episode-codes.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { askAgain, type Earlier, readEarlier } from './context.ts';
import { type CueReader, createCueReader } from './cues.ts';
import type { Answer, Intent, Refusal } from './intent.ts';
import { createLinker, type Linker } from './link.ts';
import { type Clause, type Correct, readClauses } from './normalize.ts';
import { findReadings, type Reading } from './readings.ts';
import { ORDERS } from './slang.ts';
import { createCorrector } from './spelling.ts';
import { suggestFor } from './suggest.ts';

/** How close another reading has to come to be offered. */
const AMBIGUOUS = 0.02;
/** Discord shows no more of a button's label. */
const LONGEST_LABEL = 80;
/** Ways to the records of a sentence; more would push the command's own steps off the message. */
const MOST_OPENED = 3;

export interface Question {
  guide: Guide;
  intents: readonly Intent[];
  question: string;
  /** Ids of the records of the answer that is replied to. */
  about: string;
  context: Context;
}

/** What was made of a question, before it becomes a card. */
export interface Understood {
  reading: Reading | undefined;
  answer: Answer | Refusal | undefined;
  /** Answers of readings that are just as likely. */
  others: Answer[];
  needsEarlier: boolean;
}

/** What is made of the dataset once, for all questions. */
interface Reader {
  correct: Correct;
  cues: CueReader;
}

const readers = new WeakMap<Guide, Reader>();

function readerFor(guide: Guide, intents: readonly Intent[]): Reader {
  const known = readers.get(guide);
  if (known) return known;
  const reader = {
    correct: createCorrector(guide, intents),
    cues: createCueReader(guide, intents),
  };
  readers.set(guide, reader);
  return reader;
}

const NOTHING: Understood = {
  reading: undefined,
  answer: undefined,
  others: [],
  needsEarlier: false,
};

/** Reads a question and answers it from the dataset. */
export function understand(
  { guide, intents, question }: Pick<Question, 'guide' | 'intents' | 'question'>,
  earlier: Earlier,
): Understood {
  const { correct, cues } = readerFor(guide, intents);
  const again = askAgain(question, earlier);
  const clauses = [
    ...(again ? readClauses(again, correct).slice(0, 1) : []),
    ...readClauses(question, correct),
  ];
  if (clauses.some(({ text }) => ORDERS.test(text))) return NOTHING;
  const linker = createLinker(guide, pointTo(clauses, earlier, createLinker(guide, earlier)));
  const { readings: fitting, needsEarlier } = findReadings(clauses, intents, linker);
  const [whole] = clauses;
  const readings = [...fitting, ...(whole ? cues.read(whole, linker) : [])].sort(
    (a, b) => b.score - a.score,
  );
  for (const reading of readings) {
    const answer = reading.intent.answer({ guide, question }, reading.slots);
    if (answer === undefined) continue;
    const rivals = readings.filter(
      (other) => other !== reading && Math.abs(other.score - reading.score) <= AMBIGUOUS,
    );
    const others = rivals.flatMap((rival): Answer[] => {
      const its = rival.intent.answer({ guide, question }, rival.slots);
      return its && 'lead' in its ? [its] : [];
    });
    return { reading, answer, others, needsEarlier };
  }
  return { reading: undefined, answer: undefined, others: [], needsEarlier };
}

/** How well a clause has to name something for a later one to point at it. */
const LEAST_POINTED = 0.7;

/** "The one with the tribbles, when did it air?": a message may hold what it points at itself. */
function pointTo(clauses: readonly Clause[], earlier: Earlier, linker: Linker): Earlier {
  if (clauses.length < 2 || earlier.stories.length + earlier.named.length > 0) return earlier;
  const [, ...parts] = clauses;
  const typed = parts.map(({ words, original }) =>
    original.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
  );
  const valuesOf = (kind: 'episode' | 'named') =>
    typed.flatMap((part): unknown[] => {
      const link = linker.link(kind, part);
      return link && link !== 'missing' && link.quality >= LEAST_POINTED ? [link.value] : [];
    });
  const stories = (valuesOf('episode') as EpisodeReading[]).map(({ story }) => story);
  return { ...earlier, stories, named: valuesOf('named') as Named[] };
}

/** The card that answers a question. */
export function answerQuestion(asked: Question): Card {
  const { guide, question, about, context } = asked;
  const { reading, answer, others, needsEarlier } = understand(asked, readEarlier(guide, about));
  if (answer === undefined) {
    return needsEarlier
      ? emptyCard(
          'missed',
          'Which one?',
          'Name the episode or the character, or reply to the answer you mean.',
        )
      : emptyCard('missed', 'Morn shrugs', UNKNOWN, suggestFor(guide, question));
  }
  if ('refused' in answer) return emptyCard('missed', 'Morn shrugs', answer.refused, answer.near);
  return answerCard(guide, { answer, again: reading?.intent.again }, others, context);
}

const UNKNOWN =
  'I do not know that. Ask me who played, said, wrote or did what in Deep Space Nine, and /help shows how.';

function answerCard(
  guide: Guide,
  { answer, again }: { answer: Answer; again: string | undefined },
  others: readonly Answer[],
  context: Context,
): Card {
  const shown = showMore(guide, answer.call, context);
  const understood = describeCall(guide, answer.call);
  const lead: Block = { kind: 'text', text: answer.lead };
  const said = shown.blocks.filter(
    (block) => block.kind !== 'text' || !isSaid(block.text, answer.lead),
  );
  const stories = answer.records.flatMap(
    (id) => guide.dataset.stories.find((story) => story.id === id) ?? [],
  );
  const position = Math.max(positionOf(stories).position ?? 0, shown.position ?? 0);
  return foundCard({
    title: shown.title,
    blocks: [
      lead,
      ...said,
      { kind: 'aside', text: `Understood as ${again ? `“${again}”: ` : ''}${understood}` },
    ],
    ...(shown.citation && { citation: shown.citation }),
    actions: [
      { label: shorten(understood, LONGEST_LABEL), call: answer.call },
      ...offerOthers(guide, answer, others),
      ...(answer.actions ?? []),
      ...openRecords(guide, answer),
      ...shown.actions,
    ].filter(({ call }) => fitsCallId(call)),
    records: [...new Set([...answer.records, ...shown.records])],
    ...(position > 0 && { position }),
  });
}

/** Whether a sentence of the command's card is said by the answer already. */
function isSaid(text: string, lead: string): boolean {
  return lead.startsWith(text.replace(/\.$/, ''));
}

function showMore(guide: Guide, call: Call, context: Context): Card {
  const command = context.commands.find(({ name }) => name === call.command);
  const card = command?.run(guide, call.args, context);
  if (card?.outcome === 'found') return card;
  return foundCard({ title: 'Deep Space Nine', blocks: [], records: [] });
}

/** Ways to the records that a sentence names, so that a reply to it knows them. */
function openRecords(guide: Guide, { records, call }: Answer): Action[] {
  const { characters, people, stories } = guide.dataset;
  const own = Object.values(call.args);
  const actions = records
    .filter((id) => !own.includes(id))
    .flatMap((id): Action[] => {
      const story = stories.find((one) => one.id === id);
      if (story) return [openEpisode(story, `${story.code} ${story.title}`)];
      const character = characters.get(id);
      if (character) return [openWhoPlayed({ kind: 'character', character }, character.name)];
      const person = people.get(id);
      return person ? [openWhoPlayed({ kind: 'person', person }, person.name)] : [];
    });
  return actions.slice(0, MOST_OPENED);
}

/** "Did you mean the episode?": what reads just as well and leads elsewhere. */
function offerOthers(guide: Guide, { call }: Answer, others: readonly Answer[]): Action[] {
  const seen = new Set([JSON.stringify(call)]);
  return others
    .filter((other) => {
      const key = JSON.stringify(other.call);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 2)
    .map((other) => ({
      label: shorten(`Or did you mean ${describeCall(guide, other.call)}?`, LONGEST_LABEL),
      call: other.call,
    }));
}

/** A call as a member would type it, with names instead of ids. */
export function describeCall(guide: Guide, { command, args }: Call): string {
  const options = Object.entries(args).map(([name, value], i) => {
    const text = nameOf(guide, String(value));
    const isFirst = i === 0 && LEADING.has(name);
    return isFirst ? text : `${name}:${text}`;
  });
  return [`/${command}`, ...options].join(' ');
}

/** The first options of commands, whose names need not be typed. */
const LEADING = new Set(['name', 'search', 'episode']);

function nameOf({ dataset }: Guide, value: string): string {
  const story = dataset.stories.find(({ id }) => id === value);
  if (story) return story.title;
  const character = dataset.characters.get(value);
  return (character?.bitPart ? value : character?.name) ?? dataset.people.get(value)?.name ?? value;
}
