/** Answers a question: a sentence, and the card of the command that shows more. */
import { fitsCallId } from '../call-id.ts';
import { type Action, type Block, type Call, type Card, emptyCard, foundCard } from '../card.ts';
import { openEpisode, openWhoPlayed } from '../cards/actions.ts';
import { alsoList, citeAlso } from '../cards/also.ts';
import { positionOf } from '../cards/citation.ts';
import { shorten } from '../cards/wording.ts';
import type { Context } from '../command.ts';
import type { Guide } from '../guide/index.ts';
import { readEarlier } from './context.ts';
import type { Answer } from './intent.ts';
import type { Reading } from './readings.ts';
import { suggestFor } from './suggest.ts';
import { type Typed, type Understood, understand } from './understand.ts';

/** Discord shows no more of a button's label. */
const LONGEST_LABEL = 80;
/** Ways to the records of a sentence; more would push the command's own steps off the message. */
const MOST_OPENED = 3;

export interface Question extends Typed {
  /** What the answer that is replied to was about; see follow-up.ts. */
  about: string;
  context: Context;
}

/** The card that answers a question. */
export function answerQuestion(asked: Question): Card {
  const { guide, about, context } = asked;
  const { reading, answer, second, others, needsEarlier, spotted } = understand(
    asked,
    readEarlier(guide, about),
  );
  if (answer === undefined) {
    return needsEarlier && spotted.length === 0
      ? emptyCard(
          'missed',
          'Which one?',
          'Name the episode or the character, or reply to the answer you mean.',
        )
      : emptyCard('missed', 'Morn shrugs', UNKNOWN, suggestFor(spotted));
  }
  if ('refused' in answer) return emptyCard('missed', 'Morn shrugs', answer.refused, answer.near);
  const again = second ? undefined : againOf(reading, asked.question);
  return answerCard(guide, { answer, second, again }, others, context);
}

const UNKNOWN =
  'I do not know that. Ask me who played, said, wrote or did what in Deep Space Nine, and /help shows how.';

function answerCard(
  guide: Guide,
  {
    answer,
    second,
    again,
  }: { answer: Answer; second: Understood['second']; again: string | undefined },
  others: readonly Answer[],
  context: Context,
): Card {
  const shown = showMore(guide, answer.call, context);
  const also = second === 'unknown' ? undefined : second;
  const calls = [answer, also ?? []].flat().map(({ call }) => call);
  const described = calls.map((call) => describeCall(guide, call));
  const understood = [...new Set(described)].join(' and ');
  const lead: Block = { kind: 'text', text: [answer.lead, sayAlso(second)].join(' ').trim() };
  const said = shown.blocks.filter(
    (block) => block.kind !== 'text' || !isSaid(block.text, answer.lead),
  );
  const records = [...answer.records, ...(also?.records ?? [])];
  const stories = records.flatMap((id) => guide.lookups.stories.get(id) ?? []);
  const position = Math.max(positionOf(stories).position ?? 0, shown.position ?? 0);
  return foundCard({
    title: shown.title,
    blocks: [
      lead,
      ...said,
      ...(answer.also?.length ? [alsoList(guide, answer.also)] : []),
      { kind: 'aside', text: `Understood as ${again ? `“${again}”: ` : ''}${understood}` },
    ],
    ...(shown.citation && { citation: citeAlso(guide, shown.citation, answer.also ?? []) }),
    actions: [
      ...calls.map((call, i) => ({ label: shorten(described[i] ?? '', LONGEST_LABEL), call })),
      ...offerOthers(guide, answer, others),
      ...(answer.actions ?? []),
      ...openRecords(guide, answer),
      ...shown.actions,
    ].filter(({ call }) => fitsCallId(call)),
    records: [...new Set([...records, ...shown.records])],
    ...(position > 0 && { position }),
  });
}

/** What is said to the second of two questions. */
function sayAlso(second: Understood['second']): string {
  return second === 'unknown' ? UNKNOWN_HALF : (second?.lead ?? '');
}

const UNKNOWN_HALF = 'The other question I cannot answer.';

/** The question with "…" in the place of what it was about. */
function againOf(reading: Reading | undefined, question: string): string | undefined {
  const { intent, slots = {} } = reading ?? {};
  return typeof intent?.again === 'function' ? intent.again(question, slots) : intent?.again;
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
  const { characters, people } = guide.dataset;
  const own = Object.values(call.args);
  const actions = records
    .filter((id) => !own.includes(id))
    .flatMap((id): Action[] => {
      const story = guide.lookups.stories.get(id);
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

/** How much of a line stands for it. */
const LONGEST_NAME = 40;

function nameOf({ dataset, lookups }: Guide, value: string): string {
  const quote = lookups.quotes.get(value);
  if (quote) return shorten(quote.lines[0]?.text ?? value, LONGEST_NAME);
  const trivia = lookups.trivia.get(value);
  if (trivia) return shorten(trivia.title ?? trivia.text, LONGEST_NAME);
  const story = lookups.stories.get(value);
  if (story) return story.title;
  const character = dataset.characters.get(value);
  return (character?.bitPart ? value : character?.name) ?? dataset.people.get(value)?.name ?? value;
}
