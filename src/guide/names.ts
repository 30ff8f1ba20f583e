import type { Character, Dataset, Person, Portrayal } from '../dataset/model.ts';
import type { Credit } from '../dataset/schema.ts';
import { onceFor } from '../once.ts';
import { createIndex, type SearchDocument, type SearchIndex } from '../search/index.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import type { Guide } from './index.ts';

/** Someone with a name: a character, or a person of the cast, the crew or the trivia. */
export type Named =
  | { kind: 'character'; character: Character }
  | { kind: 'person'; person: Person };

/** What looking somebody up gives: the best reading, and what else could be meant. */
export interface NameResult {
  found: Named | undefined;
  /** Where nothing was found: at most three that are near. */
  near: Named[];
}

/** How much a single appearance says about how well somebody is known. */
const FAME_OF_CREDIT: Record<Credit, number> = {
  regular: 3,
  recurring: 2,
  guest: 1,
  voice: 0.5,
  'archive footage': 0.5,
  uncredited: 0.5,
};

/** Indexes characters and people together, since members do not say which of the two they mean. */
export function createNameIndex(dataset: Dataset): SearchIndex<Named> {
  return createIndex(nameDocuments(dataset));
}

/** Everybody who has a name and a credit, with what they are called. */
export function nameDocuments(dataset: Dataset): SearchDocument<Named>[] {
  const documents: SearchDocument<Named>[] = [];
  for (const character of dataset.characters.values()) {
    documents.push(toDocument({ kind: 'character', character }, character));
  }
  for (const person of dataset.people.values()) {
    // People whom only trivia speaks of played and made nothing that could be answered.
    const credits = person.portrayals.length + person.directed.length + person.wrote.length;
    if (credits > 0) documents.push(toDocument({ kind: 'person', person }, person));
  }
  return documents;
}

/** Looks a name up: by id as actions pass it, else by search. */
export function findName(guide: Guide, asked: string): NameResult {
  const { characters, people } = guide.dataset;
  const character = characters.get(asked);
  if (character) return { found: { kind: 'character', character }, near: [] };
  const person = people.get(asked);
  if (person) return { found: { kind: 'person', person }, near: [] };

  const name = stripQuestion(asked);
  const found = guide.names.search(name)[0]?.item;
  return { found, near: found ? [] : guide.names.nearest(name, 3) };
}

/** The id and the name of whoever it is. */
export function identify(named: Named): { id: string; name: string } {
  return named.kind === 'character' ? named.character : named.person;
}

const QUESTION_VERBS = ['played', 'plays', 'portrayed', 'is', 'was', 'did'];

/**
 * "who played Weyoun?" asks for Weyoun, and so does "who palyed weyoun". Only a leading question is
 * taken off: "Doctor Who" stays.
 */
function stripQuestion(asked: string): string {
  const [first = '', verb = '', ...rest] = fold(asked).split(' ');
  // A short verb is one letter from too much; a long one may have a slip in it.
  const isVerb = QUESTION_VERBS.some((known) =>
    known.length > 4 ? editDistance(verb, known, 1) <= 1 : verb === known,
  );
  return /^(?:who|whom|what)s?$/.test(first) && isVerb ? rest.join(' ') : asked;
}

/** Everything that somebody is called, the name first. */
export function labelsOf({
  name,
  aliases,
}: {
  name: string;
  aliases: readonly string[];
}): string[] {
  return [name, ...aliases];
}

/** Characters of somebody: the one meant, or all that a person played. */
export function charactersOf(named: Named): Character[] {
  return named.kind === 'character'
    ? [named.character]
    : [...new Set(named.person.portrayals.map(({ character }) => character))];
}

/** How well somebody is known by their appearances: 3 for each as a regular, 2 as a recurring part. */
export const fameOf = onceFor((portrayals: readonly Portrayal[]): number =>
  portrayals.reduce(
    (sum, { credit }) => sum + Math.max(...credit.map((kind) => FAME_OF_CREDIT[kind])),
    0,
  ),
);

function toDocument(item: Named, record: Character | Person): SearchDocument<Named> {
  const crew = item.kind === 'person' ? item.person.directed.length + item.person.wrote.length : 0;
  const [name, ...aliases] = labelsOf(record);
  return {
    item,
    fame: fameOf(record.portrayals) + crew,
    fields: [
      { text: name ?? '', kind: 'name', weight: 1 },
      // A little less, so that whoever bears a name goes before whoever is also called so.
      ...aliases.map((text) => ({ text, kind: 'name' as const, weight: 0.95 })),
    ],
  };
}
