/** Who played whom, gathered over stories. */
import type { Character, Person, Portrayal, Story } from '../dataset/model.ts';
import type { Credit } from '../dataset/schema.ts';

/** One person in one character: every story in which they did it. */
export interface Casting {
  character: Character;
  person: Person;
  portrayals: readonly Portrayal[];
  stories: readonly Story[];
  /** Every kind of credit that the part was given, in the order of appearance. */
  credits: readonly Credit[];
}

/** Who played a character, in the order in which they took it over. */
export function castingsOf(character: Character): Casting[] {
  return group(character.portrayals, (portrayal) => portrayal.person);
}

/** Whom a person played, the most frequent character first. */
export function rolesOf(person: Person): Casting[] {
  return group(person.portrayals, (portrayal) => portrayal.character).sort(
    (a, b) => b.stories.length - a.stories.length,
  );
}

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
