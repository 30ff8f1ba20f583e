/** Who played whom and who made what, gathered over stories. All of it is counted, never written. */
import type { Character, Person, Portrayal, Story } from '../dataset/model.ts';
import type { Credit } from '../dataset/schema.ts';
import { onceFor } from '../once.ts';
import type { Named } from './names.ts';

/** One person in one character: every story in which they did it. */
export interface Casting {
  character: Character;
  person: Person;
  portrayals: readonly Portrayal[];
  stories: readonly Story[];
  /** Every kind of credit that the part was given, in the order of appearance. */
  credits: readonly Credit[];
}

// None of this changes, and a single card asks for the same careers several times.

/** Who played a character, in the order in which they took it over. */
export const castingsOf = onceFor((character: Character): readonly Casting[] =>
  group(character.portrayals, (portrayal) => portrayal.person),
);

/** Whom a person played, the most frequent character first. */
export const rolesOf = onceFor((person: Person): readonly Casting[] =>
  group(person.portrayals, (portrayal) => portrayal.character).sort(
    (a, b) => b.stories.length - a.stories.length,
  ),
);

/** Every story in which somebody appears, or for a person also what they made, in order, each once. */
export function storiesOf(named: Named): readonly Story[] {
  return named.kind === 'character' ? storiesWith(named.character) : storiesBy(named.person);
}

const storiesWith = onceFor((character: Character) =>
  inOrder(character.portrayals.map(({ story }) => story)),
);
const storiesBy = onceFor(({ portrayals, directed, wrote }: Person) =>
  inOrder([...portrayals.map(({ story }) => story), ...directed, ...wrote]),
);

function inOrder(stories: readonly Story[]): Story[] {
  return [...new Set(stories)].sort((a, b) => a.position - b.position);
}

/** The two stories between which a character was away longest, and how many stories lie between. */
export function longestAbsence(
  character: Character,
  all: readonly Story[],
): { last: Story; next: Story; missed: number } | undefined {
  const stories = storiesOf({ kind: 'character', character });
  if (stories.length < 2) return undefined; // most characters are in one story, and cost nothing
  const place = placesIn(all);
  let longest: { last: Story; next: Story; missed: number } | undefined;
  stories.forEach((next, i) => {
    const last = stories[i - 1];
    if (last === undefined) return;
    const missed = (place.get(next) ?? 0) - (place.get(last) ?? 0) - 1;
    if (missed > (longest?.missed ?? 0)) longest = { last, next, missed };
  });
  return longest;
}

const placesIn = onceFor((all: readonly Story[]) => new Map(all.map((story, i) => [story, i])));

function group(portrayals: readonly Portrayal[], by: (portrayal: Portrayal) => unknown): Casting[] {
  const groups = new Map<unknown, Portrayal[]>();
  for (const portrayal of portrayals) {
    const own = groups.get(by(portrayal));
    if (own === undefined) groups.set(by(portrayal), [portrayal]);
    else own.push(portrayal);
  }
  return [...groups.values()].flatMap((own): Casting[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { character, person } = first;
    const stories = [...new Set(own.map((portrayal) => portrayal.story))];
    const credits = [...new Set(own.flatMap((portrayal) => portrayal.credit))];
    return [{ character, person, portrayals: own, stories, credits }];
  });
}
