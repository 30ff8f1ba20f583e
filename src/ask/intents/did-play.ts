import { list } from '../../cards/wording.ts';
import type { Character, Person } from '../../dataset/model.ts';
import { castingsOf, rolesOf } from '../../guide/careers.ts';
import { labelsOf } from '../../guide/names.ts';
import { words } from '../../text/fold.ts';
import { charactersNamed } from '../described-character.ts';
import { defineIntent } from '../intent.ts';
import { isYesNo } from '../say.ts';
import { sayWhether } from './was-played.ts';

/** "Was he a Klingon?" is about any part of that kind. */
const OF_A_KIND =
  /\b(?:play|plays|played|playing|was|is|be|as|ever) (?:an?|one of (?:those|the)|some) /i;

const MOST_OTHERS = 3;

export const didPlay = defineIntent({
  name: 'did-play',
  cues: /(?:^ (?:is|was|were|did|does|do|has|had|can|could|didnt|not|isnt)\b| played | plays )/,
  patterns: [
    '[@did|and] {person} [also|ever] (play|played|plays|portray|portrayed|voice|playing|the one who played|the actor who played|the actress who played) [the] {character} [too|yes or no|or not|as well]',
    '[@did] {character} [also] (played|portrayed|voiced) by {person} [too|yes or no|or not]',
    '(is|was) {person} [also] [the] [actor for|actress for] {character} [too|as well]',
    'is it {person} who (played|plays) {character}',
  ],
  needs: { person: 'person', character: 'character' },
  examples: {
    'did jeffrey combs play brunt': 'Yes, Jeffrey Combs played Brunt',
    'didnt marc alaimo play damar?': 'No, Casey Biggs played Damar',
  },
  answer({ guide, question }, { person, character }) {
    // A description is a guess: it needs a question that wants to know whether it is right.
    const isSaid =
      charactersNamed(guide, question).has(character) && isNamed(person, words(question));
    if (!isYesNo(question) && !isSaid) return undefined;
    if (OF_A_KIND.test(question)) return sayWhether(guide, question, { person });
    const castings = castingsOf(character);
    const names = list(castings.map((casting) => casting.person.name));
    // A counterpart in the mirror is nobody else to most who ask.
    const did = castings.some((casting) => casting.person === person);
    if (!did && character.bitPart) return sayWhether(guide, question, { person });
    return {
      lead: did
        ? `Yes, ${person.name} played ${character.name}${sayOthers(person, character)}.`
        : `No, ${names} played ${character.name}.`,
      call: { command: 'who-played', args: { name: character.id } },
      records: [character.id, person.id, ...castings.map((casting) => casting.person.id)],
    };
  },
});

/** ", and Laas and Roy Ritterhouse as well": the other parts of somebody who had few. */
function sayOthers(person: Person, { name }: Character): string {
  const others = rolesOf(person).flatMap(({ character }) =>
    character.name.startsWith(name) ? [] : character.name,
  );
  return others.length === 0 || others.length > MOST_OTHERS ? '' : `, and ${list(others)} as well`;
}

/** Whether somebody is named in a question, and not only whoever they played. */
function isNamed(person: Person, typed: readonly string[]): boolean {
  return labelsOf(person)
    .flatMap(words)
    .some((name) => typed.includes(name));
}
