/** Names that only share a part with somebody's: whoever is meant is not in the dataset. */
import type { Character, Person } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { editDistance } from '../text/edit-distance.ts';
import { words } from '../text/fold.ts';
import type { Mention, Typed } from './mentions.ts';

/**
 * Whether a mention is a part of a name that nobody here bears.
 *
 * @param isWord whether a word is one of the language or of the dataset
 */
export function isNamesake(
  guide: Guide,
  mention: Mention,
  typed: readonly Typed[],
  isWord: (word: string) => boolean,
): boolean {
  return isAfter(guide, mention, typed, isWord) || isBefore(mention, typed, isWord);
}

/** Letters by which a surname may be misspelt. */
const MOST_SLIPS = 2;
const SHORTEST_SURNAME = 4;
const FEW = 3;

/** "Patrick Macnee" is nobody here, though a Patrick is known. */
function isAfter(
  guide: Guide,
  { from, to, character, person }: Mention,
  typed: readonly Typed[],
  isWord: (word: string) => boolean,
): boolean {
  const given = typed[to - 1]?.text ?? '';
  const surname = typed[to]?.text ?? '';
  if (to - from !== 1 || surname.length < SHORTEST_SURNAME || isWord(surname)) return false;
  const isGiven = [character, person].some((one) => one && isGivenName(given, one));
  const isLike = (name: string) => editDistance(name, surname, MOST_SLIPS) <= MOST_SLIPS;
  return isGiven && !namesWith(guide, given).some(isLike);
}

/** "Sophia Loren" is no Loren Lester. */
function isBefore(
  { from, to, character, person }: Mention,
  typed: readonly Typed[],
  isWord: (word: string) => boolean,
): boolean {
  const before = typed[from - 1]?.text ?? '';
  const [first = '', ...others] = words(person?.name ?? '');
  const isGiven = to - from === 1 && !character && typed[from]?.text === first && others.length > 0;
  return isGiven && before.length >= SHORTEST_SURNAME && !isWord(before);
}

/** Whether a name has more to it; "Quark hacks" has none, and a guest's name may be anybody's. */
function isGivenName(given: string, { name, portrayals }: Character | Person): boolean {
  const [first, ...others] = words(name);
  return first === given && (others.length > 0 || portrayals.length <= FEW);
}

/** All other names of everybody who bears one. */
function namesWith({ dataset }: Guide, given: string): string[] {
  const all = [...dataset.characters.values(), ...dataset.people.values()];
  return all.flatMap(({ name }) => {
    const own = words(name);
    return own.includes(given) ? own : [];
  });
}
