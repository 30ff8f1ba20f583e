/** Links valid records to each other. Expects records that passed every check. */

import { slugify } from '../text/slug.ts';
import type { Character, Dataset, Person, Portrayal, Quote, Story, Trivia } from './model.ts';
import type { Records } from './read.ts';
import { characterIdOf, creditedPeople, resolveCharacterId } from './roster.ts';
import type { StoryRecord } from './schema.ts';

/** Builds the linked dataset; throws an Error only where a check has let something through. */
export function buildDataset(records: Records): Dataset {
  const characters = new Map<string, Character>(
    records.characters.map((record) => [record.id, { ...record, bitPart: false, portrayals: [] }]),
  );
  const people = buildPeople(records);
  const stories = records.stories
    .map(({ record }) => record)
    .sort((a, b) => firstPart(a) - firstPart(b))
    .map((record) => buildStory(record, records, characters, people));

  return {
    show: records.show,
    sources: new Map(records.sources.map((source) => [source.id, source])),
    stories,
    characters,
    people,
    quotes: stories.flatMap((story) => story.quotes),
    trivia: stories.flatMap((story) => story.trivia),
  };
}

function buildPeople(records: Records): Map<string, Person> {
  const people = new Map<string, Person>();
  const add = (name: string, details: { aliases: string[]; note?: string | undefined }) => {
    const id = slugify(name);
    if (people.has(id)) return;
    people.set(id, { id, name, ...details, portrayals: [], directed: [], wrote: [] });
  };
  for (const record of records.people) add(record.name, record);
  for (const name of creditedPeople(records)) add(name, { aliases: [] });
  return people;
}

function buildStory(
  record: StoryRecord,
  records: Records,
  characters: Map<string, Character>,
  people: Map<string, Person>,
): Story {
  const story: Story = {
    ...record,
    position: firstPart(record),
    code: record.parts.map((part) => `${record.season}x${pad(part.number)}`).join('–'),
    cast: [],
    trivia: [],
    quotes: [],
  };
  const person = (name: string) => demand(people.get(slugify(name)), name);
  const character = (reference: string) => {
    const id = resolveCharacterId(record, reference, characters);
    return demand(id === undefined ? undefined : characters.get(id), reference);
  };

  const portray = (portrayal: Portrayal) => {
    story.cast.push(portrayal);
    portrayal.character.portrayals.push(portrayal);
    portrayal.person.portrayals.push(portrayal);
  };
  for (const regular of records.show.regulars) {
    if (!regular.seasons.includes(record.season)) continue;
    portray({
      story,
      character: character(regular.character),
      person: person(regular.person),
      credit: ['regular'],
      confidence: 'confirmed',
      sources: records.show.sources,
      ...(regular.creditedAs && { creditedAs: regular.creditedAs }),
    });
  }
  for (const entry of record.cast) {
    const id = characterIdOf(record, entry);
    const played = characters.get(id) ?? createBitPart(id, entry.role ?? id, characters);
    portray({
      story,
      character: played,
      person: person(entry.person),
      credit: entry.credit,
      confidence: entry.confidence,
      sources: entry.sources,
      ...(entry.creditedAs && { creditedAs: entry.creditedAs }),
      ...(entry.parts && { parts: entry.parts }),
      ...(entry.note && { note: entry.note }),
    });
  }
  for (const name of record.crew.directors) person(name).directed.push(story);
  const { story: plot, teleplay, written } = record.crew;
  for (const name of new Set([...written, ...teleplay, ...plot])) person(name).wrote.push(story);

  story.quotes = record.quotes.map(
    (quote): Quote => ({
      ...quote,
      id: `${record.id}.${quote.id}`,
      story,
      lines: quote.lines.map((line) => ({ ...line, speaker: character(line.speaker) })),
      about: quote.about.map(character),
    }),
  );
  story.trivia = record.trivia.map(
    (trivia): Trivia => ({
      ...trivia,
      id: `${record.id}.${trivia.id}`,
      story,
      characters: trivia.characters.map(character),
      people: trivia.people.map(person),
    }),
  );
  return story;
}

function createBitPart(id: string, name: string, characters: Map<string, Character>): Character {
  const character: Character = {
    id,
    name,
    aliases: [],
    described: [],
    bitPart: true,
    portrayals: [],
  };
  characters.set(id, character);
  return character;
}

function firstPart(record: StoryRecord): number {
  return record.parts[0]?.overall ?? 0;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function demand<T>(value: T | undefined, reference: string): T {
  if (value === undefined) throw new Error(`a check let the reference "${reference}" through`);
  return value;
}
