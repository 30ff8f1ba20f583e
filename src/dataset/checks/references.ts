import type { Fault } from '../fault.ts';
import type { Records, StoryFile } from '../read.ts';
import { collectCharacterIds, creditedPeople, resolveCharacterId } from '../roster.ts';
import { nearestId } from './nearest-id.ts';

/** Every id or name that a record mentions exists. */
export function checkReferences(records: Records): Fault[] {
  const characters = collectCharacterIds(records);
  const people = new Set([
    ...creditedPeople(records),
    ...records.people.map((person) => person.name),
  ]);
  const sources = new Set(records.sources.map((source) => source.id));
  return [
    ...records.show.regulars.flatMap((regular, i) =>
      expectCharacter('show.json', `regulars[${i}].character`, regular.character, characters),
    ),
    ...records.show.sources.flatMap((id, i) =>
      expectSource('show.json', `sources[${i}]`, id, sources),
    ),
    ...records.characters.flatMap((character, i) =>
      character.counterpartOf === undefined
        ? []
        : expectCharacter(
            'characters.json',
            `[${i}].counterpartOf`,
            character.counterpartOf,
            characters,
          ),
    ),
    ...records.stories.flatMap((story) => checkStory(story, characters, people, sources)),
  ];
}

function checkStory(
  { file, record }: StoryFile,
  characters: ReadonlySet<string>,
  people: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const cite = (ids: readonly string[], path: string) => {
    ids.forEach((id, i) => {
      faults.push(...expectSource(file, `${path}[${i}]`, id, sources));
    });
  };
  const refer = (id: string, path: string, what = 'character') => {
    if (resolveCharacterId(record, id, characters) !== undefined) return;
    faults.push(...unknownCharacter(file, path, id, what, characters));
  };

  cite(record.sources, 'sources');
  record.ratings.forEach(({ source }, i) => {
    faults.push(...expectSource(file, `ratings[${i}].source`, source, sources));
  });
  record.polls.forEach(({ source }, i) => {
    faults.push(...expectSource(file, `polls[${i}].source`, source, sources));
  });
  record.reviews.forEach((review, i) => {
    cite(review.sources, `reviews[${i}].sources`);
  });
  record.cast.forEach((entry, i) => {
    cite(entry.sources, `cast[${i}].sources`);
    if (entry.character !== undefined) refer(entry.character, `cast[${i}].character`);
    entry.parts?.forEach((part, j) => {
      if (part <= record.parts.length) return;
      const problem = `the story has no part ${part}`;
      const mend = `write a number from 1 to ${record.parts.length}`;
      faults.push({ file, path: `cast[${i}].parts[${j}]`, problem, mend });
    });
  });
  record.quotes.forEach((quote, i) => {
    cite(quote.sources, `quotes[${i}].sources`);
    quote.lines.forEach((line, j) => {
      refer(line.speaker, `quotes[${i}].lines[${j}].speaker`, 'speaker');
    });
    quote.about.forEach((id, j) => {
      refer(id, `quotes[${i}].about[${j}]`);
    });
  });
  record.trivia.forEach((trivia, i) => {
    cite(trivia.sources, `trivia[${i}].sources`);
    trivia.characters.forEach((id, j) => {
      refer(id, `trivia[${i}].characters[${j}]`);
    });
    trivia.people.forEach((name, j) => {
      if (people.has(name)) return;
      const near = nearestId(name, people);
      const problem = `unknown person "${name}"${near ? `, did you mean "${near}"?` : ''}`;
      const mend = 'use the name of a cast or crew credit, or add the person to people.json';
      faults.push({ file, path: `trivia[${i}].people[${j}]`, problem, mend });
    });
  });
  return faults;
}

function expectSource(file: string, path: string, id: string, known: ReadonlySet<string>): Fault[] {
  if (known.has(id)) return [];
  const near = nearestId(id, known);
  const problem = `unknown source "${id}"${near ? `, did you mean "${near}"?` : ''}`;
  return [{ file, path, problem, mend: 'use an id of sources.json, or add the source there' }];
}

function expectCharacter(
  file: string,
  path: string,
  id: string,
  known: ReadonlySet<string>,
): Fault[] {
  return known.has(id) ? [] : unknownCharacter(file, path, id, 'character', known);
}

function unknownCharacter(
  file: string,
  path: string,
  id: string,
  what: string,
  known: ReadonlySet<string>,
): Fault[] {
  const near = nearestId(id, known);
  const problem = `unknown ${what} "${id}"${near ? `, did you mean "${near}"?` : ''}`;
  const mend = 'use an id of characters.json or a role of this story, or add the character there';
  return [{ file, path, problem, mend }];
}
