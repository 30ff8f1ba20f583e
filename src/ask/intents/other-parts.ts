/** What somebody played besides a part that the question leaves out. */
import { list } from '../../cards/wording.ts';
import type { Character, Person } from '../../dataset/model.ts';
import { rolesOf } from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import { charactersNamed } from '../described-character.ts';
import type { Answer } from '../intent.ts';
import { hoursWith, sayEpisodesWithin, sayStory } from '../say.ts';

/** Undefined where what is left out is no part of theirs. */
export function sayBesides(
  guide: Guide,
  person: Person,
  besides: string,
  isAsked: boolean,
): Answer | undefined {
  const roles = rolesOf(person);
  const named = [...charactersNamed(guide, besides)];
  const out = roles.filter(({ character }) => named.includes(character));
  if (out.length === 0) return undefined;
  // A counterpart in the mirror is nobody else to most who ask.
  const isOut = ({ name }: Character) => out.some((one) => name.startsWith(one.character.name));
  const others = roles.filter(({ character }) => !isOut(character));
  const names = others.map(({ character, stories }) => {
    const [first] = stories;
    const hours = hoursWith({ kind: 'character', character });
    const isOnce = stories.length === 1 && first;
    return `${character.name} (${isOnce ? sayStory(first) : sayEpisodesWithin(stories, hours)})`;
  });
  const only = list(out.map(({ character }) => character.name));
  const verdict = isAsked || others.length === 0 ? (others.length > 0 ? 'Yes, ' : 'No, ') : '';
  const played = others.length > 0 ? `${list(names)} as well` : `nobody but ${only}`;
  return {
    lead: `${verdict}${person.name} played ${played}.`,
    call: { command: 'who-played', args: { name: person.id } },
    records: [
      person.id,
      ...(others.length > 0 ? others : out).map(({ character }) => character.id),
    ],
  };
}
