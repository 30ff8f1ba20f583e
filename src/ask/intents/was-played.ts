/** Whether somebody played what is told: "did Iggy Pop really play a Vorta?" */
import { list } from '../../cards/wording.ts';
import type { Character, Person, Story } from '../../dataset/model.ts';
import { rolesOf } from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import { labelsOf } from '../../guide/names.ts';
import { words } from '../../text/fold.ts';
import { tellingWords } from '../../text/telling.ts';
import { charactersNamed } from '../described-character.ts';
import type { Answer } from '../intent.ts';
import { ASKS_WHO_PLAYED } from '../placed.ts';
import { sayStory } from '../say.ts';

/** What only hedges. */
const HEDGES = new Set(
  'true rly actually really before already ever once rumour rumor checking correct agreed heard'.split(
    ' ',
  ),
);
/** How much of a description has to be known of a part. */
const LEAST_SHARE = 0.3;

/** Undefined where it is not known what they are said to have played. */
export function sayWhether(
  guide: Guide,
  question: string,
  { person, episode }: { person: Person; episode?: Story | undefined },
): Answer | undefined {
  const roles = rolesOf(person).filter(({ stories }) => !episode || stories.includes(episode));
  const own = roles.map(({ character }) => character);
  const said = [...charactersNamed(guide, question)];
  const known = new Set([person, ...own, ...said].flatMap(labelsOf).flatMap(words));
  const told = tellingWords(question, new Set([...ASKS_WHO_PLAYED, ...HEDGES, ...known]));
  const named = own.filter((character) => said.includes(character));
  const isAnybody = said.length === 0 && told.length === 0;
  const described = isAnybody
    ? own
    : guide.recall
        .characters(told.join(' '), (character) => own.includes(character))
        .filter(({ share }) => share >= LEAST_SHARE)
        .map(({ item }) => item);
  const played = named.length > 0 ? named : said.length > 0 ? [] : described;
  if (played.length === 0 && (said.length === 0 || own.length === 0)) return undefined;
  return {
    lead: `${played.length > 0 ? 'Yes' : 'No'}, ${person.name} played ${list((played.length > 0 ? played : own).map(nameOf))}${episode ? ` in ${sayStory(episode)}` : ''}.`,
    call: { command: 'who-played', args: { name: person.id } },
    records: [person.id, ...own.map(({ id }) => id)],
  };
}

function nameOf({ name }: Character): string {
  return name;
}
