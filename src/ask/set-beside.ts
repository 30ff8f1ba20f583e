/** Replies that set somebody beside whoever an answer was about: the same actor's part, a counterpart. */
import type { Character, Dataset } from '../dataset/model.ts';
import { labelsOf } from '../guide/names.ts';
import type { Earlier, Resolve } from './context.ts';
import { charactersNamed } from './described-character.ts';

const SAME =
  /\bsame (?:actor|actress|guy|person|man|woman|one|dude|lady|fellow|performer)\b.* (?:as|who|that|from|of|for)\b|^same (?:actor|actress|guy|person)\b/i;

/** "the same guy who did Weyoun?" sets him beside the part that was asked about. */
export const compareActors: Resolve = (guide, question, earlier) => {
  const first = characterOf(earlier);
  if (!first || !SAME.test(question)) return undefined;
  const [other, ...more] = [...charactersNamed(guide, question)].filter((one) => one !== first);
  if (!other || more.length > 0) return undefined;
  return { question: `are ${first.name} and ${other.name} the same actor`, earlier };
};

const MIRROR =
  /^(?:(?:and|or|ok|so|but|what about|how about|in|who (?:played|is)|the|his|her|their)[,\s]+)*mirror(?:[ -](?:universe|verse))?(?: (?:one|version|self|double|counterpart|him|her))*(?: (?:then|too|as well))*[?!.\s]*$/i;

/** "and in the mirror universe?" asks for the counterpart, which not everybody has. */
export const findCounterpart: Resolve = ({ dataset }, question, earlier) => {
  const first = characterOf(earlier);
  if (!first || !earlier.again || !MIRROR.test(question.trim())) return undefined;
  const found = counterpartOf(dataset, first);
  return found
    ? { question: earlier.again.replace('…', found.name), earlier }
    : { question, earlier, refused: `I know of no ${first.name} in the mirror universe.` };
};

const IN_MIRROR = ' (mirror universe)';

/** Whoever is called so in the mirror universe. */
function counterpartOf({ characters }: Dataset, of: Character): Character | undefined {
  const all = [...characters.values()].filter(({ name }) => name.endsWith(IN_MIRROR));
  return labelsOf(of).flatMap(
    (label) =>
      all.find(({ name, aliases }) => {
        return name === `${label}${IN_MIRROR}` || aliases.includes(`Mirror ${label}`);
      }) ?? [],
  )[0];
}

function characterOf({ named: [first] }: Earlier): Character | undefined {
  return first?.kind === 'character' ? first.character : undefined;
}
