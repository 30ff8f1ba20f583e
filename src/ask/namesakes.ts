/** Names that only share a part with somebody's: whoever is meant is not in the dataset. */
import type { Character, Person } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { editDistance } from '../text/edit-distance.ts';
import { words } from '../text/fold.ts';
import { SURNAME } from './labels.ts';
import { endsClause, type Mention, type Typed } from './mentions.ts';
import { textWords } from './text-words.ts';

/** Letters of a surname from which two may be wrong. */
const LONG_SURNAME = 6;
const SHORTEST_SURNAME = 4;
const SHORTEST_GIVEN = 3;
/** Whoever has so few parts is no better known than anybody else of the name. */
const FEW = 3;

/** Whether a word is known: to the dataset at all, or as one of the language. */
export type WordTests = Record<'isWord' | 'isOrdinary', (word: string) => boolean>;

/** A question, its words, and the names in it. */
export interface Question {
  original: string;
  typed: readonly Typed[];
  mentions: readonly Mention[];
}

/**
 * Whether a mention is a part of a name that nobody here bears. Whoever bears all of it has been
 * given it by full-names.ts.
 *
 * @param isWord whether a word is one of the language or of the dataset
 * @param isOrdinary whether it is one of the language
 */
export function isNamesake(
  guide: Guide,
  mention: Mention,
  question: Question,
  { isWord, isOrdinary }: WordTests,
): boolean {
  const { typed, original, mentions } = question;
  const { from, to, character, person } = mention;
  const own = typed[from]?.text ?? '';
  if (to - from !== 1 || !(character ?? person)) return false;
  const isMentioned = (at: number) => mentions.some((one) => at >= one.from && at < one.to);
  const [before, surname = ''] = [typed[from - 1], typed[to]?.text];
  if (surname.length >= SHORTEST_SURNAME && !isMentioned(to)) {
    const both = [character, person].filter((one) => one !== undefined);
    const isOnlyName = textWords(guide).all.has(surname) && !isOrdinary(surname);
    const isUnknown = !isWord(surname) || isOnlyName;
    // "Patrick Macnee" is nobody here, though a Patrick is known; nor is "Ryan Gosling" Tim Ryan.
    const isOther =
      (isUnknown && both.some(({ name }) => isGivenName(own, name))) ||
      (!isOrdinary(surname) && both.some(isHardlyKnown));
    const most = surname.length < LONG_SURNAME ? 1 : 2;
    const isLike = (name: string) => editDistance(name, surname, most) <= most;
    if (isOther && !namesWith(guide, own).some(isLike)) return true;
  }
  // "Emma Thompson" is no Brian Thompson, nor "Sophia Loren" a Loren Lester.
  const given = before && !endsClause(original, before) ? before.text : '';
  const isTyped = mention.quality >= SURNAME && !isOrdinary(own);
  if (given && isTyped && isBesideAnother(mention, question)) return true;
  const isStrange = given.length >= SHORTEST_GIVEN && !isMentioned(from - 1) && !isOrdinary(given);
  return isStrange && !character && isPartOf(own, person);
}

/** "Dax Shepard" is no Hilary Shepard; "Quark Shimerman" is a part and who played it. */
function isBesideAnother(
  { from, character, person }: Mention,
  { typed, mentions }: Question,
): boolean {
  const beside = mentions.find(({ to }) => to === from);
  const isOwner = /s$/.test(typed[from - 1]?.text ?? '');
  if (!beside?.character || beside.to - beside.from > 1 || isOwner || character || !person)
    return false;
  const isPlayer = person.portrayals.some((one) => one.character === beside.character);
  return isHardlyKnown(person) && !isPlayer;
}

/**
 * Whether a guest's name, misspelt, is likelier somebody else's: "David Bowie" is no David Bowe, as
 * others are called David too.
 */
export function isLikelierAnother(guide: Guide, typed: string, person: Person): boolean {
  const [given = '', surname = '', ...more] = words(typed);
  const [first, ...others] = words(person.name);
  if (more.length > 0 || first !== given || others.includes(surname)) return false;
  const isMaker = person.directed.length + person.wrote.length > 0;
  return isHardlyKnown(person) && !isMaker && bearersOf(guide, given) > FEW;
}

function bearersOf({ dataset }: Guide, given: string): number {
  return [...dataset.people.values()].filter(({ name }) => words(name)[0] === given).length;
}

/** Whether a name has more to it; "Quark hacks" has none. */
function isGivenName(own: string, name: string): boolean {
  const [first, ...others] = words(name);
  return first === own && others.length > 0;
}

/** A guest's name may be anybody's. */
function isHardlyKnown({ portrayals }: Character | Person): boolean {
  return portrayals.length <= FEW;
}

/** Whether a word is one of several of a name. */
function isPartOf(own: string, person: Person | undefined): boolean {
  const parts = words(person?.name ?? '');
  return parts.length > 1 && parts.includes(own);
}

/** All other names of everybody who bears one. */
function namesWith({ dataset }: Guide, given: string): string[] {
  const all = [...dataset.characters.values(), ...dataset.people.values()];
  return all.flatMap(({ name }) => {
    const own = words(name);
    return own.includes(given) ? own : [];
  });
}
