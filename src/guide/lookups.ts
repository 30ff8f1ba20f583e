/** What answers would otherwise find by walking through every record, once for each question. */
import type { Character, Dataset, Person, Quote, Story, Trivia } from '../dataset/model.ts';

export interface Lookups {
  /** Records by id. */
  stories: ReadonlyMap<string, Story>;
  quotes: ReadonlyMap<string, Quote>;
  trivia: ReadonlyMap<string, Trivia>;
  /** The quotations in which a character has a line, in the order of the dataset. */
  spokenBy: ReadonlyMap<Character, ReadonlySet<Quote>>;
  /** People by their name. */
  peopleByName: ReadonlyMap<string, Person>;
  /** Counterparts in another world, and for a bit part characters of its name in other stories. */
  relatedTo(character: Character): readonly Character[];
}

/** Gathers the lookups of a dataset; `allTrivia` is written and counted trivia together. */
export function createLookups(dataset: Dataset, allTrivia: readonly Trivia[]): Lookups {
  const characters = [...dataset.characters.values()];
  const byName = groupBy(characters, ({ name }) => [name]);
  const byOriginal = groupBy(characters, ({ counterpartOf = '' }) => [counterpartOf]);
  return {
    stories: byId(dataset.stories),
    quotes: byId(dataset.quotes),
    trivia: byId(allTrivia),
    spokenBy: groupBy(dataset.quotes, ({ lines }) => lines.map(({ speaker }) => speaker)),
    peopleByName: new Map([...dataset.people.values()].map((person) => [person.name, person])),
    relatedTo(character) {
      const original = dataset.characters.get(character.counterpartOf ?? '');
      const related = new Set([
        ...(original ? [original] : []),
        ...(byOriginal.get(character.id) ?? []),
        ...((character.bitPart && byName.get(character.name)) || []),
      ]);
      related.delete(character);
      return [...related];
    },
  };
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, Set<T>> {
  const groups = new Map<K, Set<T>>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([item]));
      else group.add(item);
    }
  }
  return groups;
}
