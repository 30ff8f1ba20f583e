/** Trivia that is counted from the dataset, so that it is right however the dataset grows. */
import type { Character, Dataset, Person, Story, Trivia } from '../dataset/model.ts';
import { slugify } from '../text/slug.ts';
import { castingsOf, longestAbsence, rolesOf, storiesOf } from './careers.ts';

/** Below this many stories a count is nothing to tell. */
const LEAST_APPEARANCES = 5;
const LEAST_DIRECTED = 5;
const LEAST_ROLES = 3;
/** An absence shorter than most of a season is nothing to tell. */
const LEAST_MISSED = 20;

/** Counted trivia, each with an id beginning with `counted.`. */
export function countTrivia(dataset: Dataset): Trivia[] {
  return [
    ...[...dataset.characters.values()].flatMap((character) => [
      ...countAppearances(character),
      ...countAbsence(character, dataset.stories),
      ...countRecasts(character),
    ]),
    ...[...dataset.people.values()].flatMap((person) => [
      ...countDirected(person),
      ...countRoles(person),
    ]),
  ];
}

function countAppearances(character: Character): Trivia[] {
  const stories = storiesOf({ kind: 'character', character });
  const [first] = stories;
  const last = stories.at(-1);
  const isRegular = character.portrayals.some(({ credit }) => credit.includes('regular'));
  if (isRegular || !first || !last || stories.length < LEAST_APPEARANCES) return [];
  const text =
    `${character.name} is in ${stories.length} stories, from “${first.title}” (${first.code}) ` +
    `to “${last.title}” (${last.code}).`;
  return [counted(`${character.id}-appearances`, text, last, [character], [])];
}

function countAbsence(character: Character, all: readonly Story[]): Trivia[] {
  const absence = longestAbsence(character, all);
  if (!absence || absence.missed < LEAST_MISSED || character.bitPart) return [];
  const { last, next, missed } = absence;
  const text =
    `${character.name} was away for ${missed} stories in a row, between “${last.title}” ` +
    `(${last.code}) and “${next.title}” (${next.code}).`;
  return [counted(`${character.id}-absence`, text, next, [character], [])];
}

function countRecasts(character: Character): Trivia[] {
  const castings = castingsOf(character);
  if (castings.length < 2 || character.bitPart) return [];
  const last = castings.at(-1)?.stories[0];
  if (!last) return [];
  const names = castings.map(({ person, stories }) => `${person.name} (${stories[0]?.code})`);
  const text = `${character.name} was played by ${castings.length} people, in this order: ${names.join(', ')}.`;
  const people = castings.map(({ person }) => person);
  return [counted(`${character.id}-recast`, text, last, [character], people)];
}

function countDirected(person: Person): Trivia[] {
  const { directed, portrayals } = person;
  const last = directed.at(-1);
  if (!last) return [];
  if (portrayals.length > 0) {
    const roles = rolesOf(person).map(({ character }) => character);
    const [best] = roles;
    const text =
      `${person.name}, who played ${best?.name}, also directed: ` +
      `${directed.map((story) => `“${story.title}” (${story.code})`).join(', ')}.`;
    return [counted(`${person.id}-directed`, text, last, best ? [best] : [], [person])];
  }
  if (directed.length < LEAST_DIRECTED) return [];
  const [first] = directed;
  const text =
    `${person.name} directed ${directed.length} stories, from “${first?.title}” (${first?.code}) ` +
    `to “${last.title}” (${last.code}).`;
  return [counted(`${person.id}-directed`, text, last, [], [person])];
}

function countRoles(person: Person): Trivia[] {
  const roles = rolesOf(person);
  if (roles.length < LEAST_ROLES) return [];
  const last = storiesOf({ kind: 'person', person }).at(-1);
  if (!last) return [];
  const names = roles.map(({ character }) => character.name);
  const text = `${person.name} played ${roles.length} characters: ${names.join(', ')}.`;
  const characters = roles.map(({ character }) => character);
  return [counted(`${person.id}-roles`, text, last, characters, [person])];
}

function counted(
  name: string,
  text: string,
  story: Story,
  characters: Character[],
  people: Person[],
): Trivia {
  return {
    id: `counted.${slugify(name)}`,
    kind: 'trivia',
    text,
    story,
    characters,
    people,
    confidence: 'confirmed',
    topics: [],
    sources: ['counted'],
  };
}
