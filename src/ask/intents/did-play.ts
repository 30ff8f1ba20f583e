import type { Character, Person } from '../../dataset/model.ts';
import { castingsOf } from '../../guide/careers.ts';
import { labelsOf } from '../../guide/names.ts';
import { words } from '../../text/fold.ts';
import { namesakeAmong } from '../bearers.ts';
import { leftOut } from '../besides.ts';
import { charactersNamed } from '../described-character.ts';
import { defineIntent } from '../intent.ts';
import { partsMeant } from '../parts.ts';
import { isNamed, isYesNo } from '../say.ts';
import { ALONE } from '../solely.ts';
import { sayBesides } from './other-parts.ts';
import { sayWhether } from './was-played.ts';
import { sayAnother, sayElse, sayOwn } from './whose-part.ts';

/** "Was he a Klingon?" is about any part of that kind. */
const OF_A_KIND =
  /\b(?:play|plays|played|playing|was|is|be|as|ever) (?:an?|one of (?:those|the)|some) /i;

/** An episode behind such a word is not the one that is asked about. */
const ORDER = /\b(?:before|after|since|until|till)\b/i;

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
  may: { episode: 'episode' },
  examples: {
    'did jeffrey combs play brunt': 'Yes, Jeffrey Combs played Brunt',
    'didnt marc alaimo play damar?': 'No, Casey Biggs played Damar',
    'did jeffrey combs play tiron in duet': 'No, Jeffrey Combs played Tiron in “Meridian”',
  },
  answer({ guide, question }, { person: asked, character, episode }) {
    const castings = castingsOf(character);
    const players = castings.map(({ person }) => person);
    const person = players.includes(asked)
      ? asked
      : (namesakeAmong(asked, players, question) ?? asked);
    // A description is a guess: it needs a question that wants to know whether it is right.
    const isSaid =
      charactersNamed(guide, question).has(character) && isNamed(person, words(question));
    if (!isYesNo(question) && !isSaid) return undefined;
    if (isPartOfName(person, character, question)) return undefined;
    const besides = ALONE.test(question) ? undefined : leftOut(question);
    const isElse = besides !== undefined && isNamed(person, words(besides));
    if (besides !== undefined && !isElse) {
      return sayBesides(guide, person, besides, isYesNo(question));
    }
    if (OF_A_KIND.test(question)) return sayWhether(guide, question, { person });
    // A counterpart in the mirror is nobody else to most who ask.
    const own = castings.find((casting) => casting.person === person);
    if (!own && character.bitPart) return sayWhether(guide, question, { person });
    const meant =
      episode && !ORDER.test(question) ? partsMeant(guide, episode.story, question) : undefined;
    const lead = isElse
      ? sayElse(person, castings)
      : own
        ? sayOwn(question, own, castings, meant)
        : sayAnother(castings, meant);
    return {
      lead,
      call: { command: 'who-played', args: { name: character.id } },
      records: [character.id, person.id, ...players.map(({ id }) => id)],
    };
  },
});

/** "Riker, Thomas" is no Freyda Thomas. */
function isPartOfName(person: Person, character: Character, question: string): boolean {
  const typed = words(question);
  const own = labelsOf(person)
    .flatMap(words)
    .filter((name) => typed.includes(name));
  const theirs = labelsOf(character).flatMap(words);
  return own.length > 0 && own.every((name) => theirs.includes(name));
}
