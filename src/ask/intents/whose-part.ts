/** Whether a part is somebody's: in what was asked, theirs alone, or the only one that they had. */
import { list } from '../../cards/wording.ts';
import type { Character, Person, Story } from '../../dataset/model.ts';
import { type Casting, rolesOf } from '../../guide/careers.ts';
import { sayStories, sayStory } from '../say.ts';
import { ALONE, THROUGHOUT } from '../solely.ts';

/** Asks for a part and no other. */
const ONLY =
  /\b(?:only|just)(?: ever)? (?:play(?:s|ed)?|been?)\b|\bplay(?:s|ed)? (?:only|just|nobody but|no ?one but)\b|\bplay(?:s|ed)? (?:nobody|no ?one)(?: else)? (?:but|besides|other th[ae]n|except)\b/i;

const MOST_OTHERS = 3;

/** The part is theirs: whether in what was asked, and theirs alone where that was asked. */
export function sayOwn(
  question: string,
  { person, character, stories }: Casting,
  castings: readonly Casting[],
  meant: readonly Story[] | undefined,
): string {
  const said = `${person.name} played ${character.name}`;
  if (ONLY.test(question)) return sayOnly(said, otherParts(person, character));
  const isAskedAlone = THROUGHOUT.test(question) || ALONE.test(question);
  if (castings.length > 1 && isAskedAlone) return sayAnother(castings);
  if (meant === undefined) return `Yes, ${said}${sayOthers(person, character)}.`;
  const there = meant.find((story) => stories.includes(story));
  return there ? `Yes, ${said} in ${sayStory(there)}.` : `No, ${said} in ${sayStories(stories)}.`;
}

/** Whether others had the part too. */
export function sayElse(person: Person, castings: readonly Casting[]): string {
  const others = castings.filter((casting) => casting.person !== person);
  const names = list(others.map((casting) => casting.person.name));
  const part = castings[0]?.character.name;
  if (others.length === 0) return `No, nobody but ${person.name} played ${part}.`;
  return `Yes, ${names} played ${part}${others.length < castings.length ? ' as well' : ''}.`;
}

/** Who played it instead, in the story that was asked about if anybody did. */
export function sayAnother(castings: readonly Casting[], meant: readonly Story[] = []): string {
  const there = castings.filter(({ stories }) => stories.some((story) => meant.includes(story)));
  const names = (there.length > 0 ? there : castings).map(({ person }) => person.name);
  return `No, ${list(names)} played ${castings[0]?.character.name}.`;
}

/** ", and Laas and Roy Ritterhouse as well": the other parts of somebody who had few. */
function sayOthers(person: Person, character: Character): string {
  const others = otherParts(person, character);
  return others.length === 0 || others.length > MOST_OTHERS ? '' : `, and ${list(others)} as well`;
}

/** What somebody played beside a part and its counterpart in the mirror. */
function otherParts(person: Person, { name }: Character): string[] {
  const names = rolesOf(person).map(({ character }) => character.name);
  return names.filter((other) => !other.startsWith(name));
}

function sayOnly(said: string, others: readonly string[]): string {
  return others.length > 0 ? `No, ${said}, and ${list(others)} as well.` : `Yes, ${said}.`;
}
