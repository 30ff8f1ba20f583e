/** Pieces of the sentences that answers lead with. */
import { list } from '../cards/wording.ts';
import type { Character, Person, Quote, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { identify, type Named } from '../guide/names.ts';
import type { Refusal } from './intent.ts';

/** “Duet” (1x19). */
export function sayStory({ title, code }: Story): string {
  return `“${title}” (${code})`;
}

/** "“Duet” (1x19), “Dax” (1x08) and 3 more". */
export function sayStories(stories: readonly Story[], most = 6): string {
  const more = stories.length - most;
  const names = stories.slice(0, more === 1 ? most + 1 : most).map(sayStory);
  return list(more > 1 ? [...names, `${more} more`] : names);
}

/** "1 episode", "24 episodes". */
export function sayEpisodes(number: number): string {
  return `${number} ${number === 1 ? 'episode' : 'episodes'}`;
}

export function nameOf(named: Named): string {
  return identify(named).name;
}

/** People by the names that credits give. */
export function peopleNamed({ dataset }: Guide, names: readonly string[]): Person[] {
  const all = [...dataset.people.values()];
  return names.flatMap(
    (name) =>
      all.find((person) => person.name === name) ??
      all.find((person) => person.aliases.includes(name)) ??
      [],
  );
}

/** Characters of somebody: the one meant, or all that a person played. */
export function charactersOf(named: Named): Character[] {
  return named.kind === 'character'
    ? [named.character]
    : [...new Set(named.person.portrayals.map(({ character }) => character))];
}

/** Whether a quotation is said to somebody: they speak in it, or are spoken of. */
export function isTo({ lines, about }: Quote, whom: Character): boolean {
  return [...lines.map(({ speaker }) => speaker), ...about].includes(whom);
}

export function refuse(refused: string, near: Refusal['near'] = []): Refusal {
  return { refused, near };
}
