/** Relatives of a character, as their nicknames tell: "Quark's mother" is also Quark's mom. */
import type { Character } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { labelsOf } from '../guide/names.ts';
import { onceFor } from '../once.ts';
import { fold } from '../text/fold.ts';

/** What people say for a relation, and the word of the dataset for it. */
const SAID: Readonly<Record<string, string>> = {
  dad: 'father',
  daddy: 'father',
  papa: 'father',
  pop: 'father',
  mom: 'mother',
  mum: 'mother',
  mama: 'mother',
  mamma: 'mother',
  momma: 'mother',
  mummy: 'mother',
  ma: 'mother',
  pa: 'father',
  mommy: 'mother',
  moogie: 'mother',
  bro: 'brother',
  sis: 'sister',
  grandpa: 'grandfather',
  granddad: 'grandfather',
  grandma: 'grandmother',
  kid: 'son',
  boy: 'son',
  girl: 'daughter',
  hubby: 'husband',
  missus: 'wife',
  bride: 'wife',
  widow: 'wife',
  ex: 'wife',
  gf: 'girlfriend',
  bf: 'boyfriend',
};

const RELATIONS = new Set([
  ...Object.keys(SAID),
  ...Object.values(SAID),
  'uncle',
  'nephew',
  'cousin',
]);

export function isKin(word: string): boolean {
  return RELATIONS.has(word);
}

const relativesOf = onceFor(collect);

/** The only relative of that kind who is known. */
export function relativeOf(
  guide: Guide,
  owner: Character,
  relation: string,
): Character | undefined {
  return relativesOf(guide).get(`${owner.id} ${SAID[relation] ?? relation}`);
}

function collect({ dataset }: Guide): Map<string, Character> {
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  const owners = byName(characters);
  const relatives = new Map<string, Character>();
  for (const character of characters) {
    for (const label of [...character.aliases, ...(character.kin ?? [])]) {
      const [, owner = '', relation = ''] = /^(.+)['’]s (?:\w+ )?(\w+)$/.exec(label) ?? [];
      const whose = owners.get(fold(owner));
      const key = whose && `${whose.id} ${relation}`;
      if (key && !relatives.has(key)) relatives.set(key, character);
    }
  }
  return relatives;
}

/** Owners by what they are called, and by their first names if nobody is called so. */
function byName(characters: readonly Character[]): Map<string, Character> {
  const firstNames = characters.map((one) => [fold(one.name.split(' ')[0] ?? ''), one] as const);
  const labels = characters.flatMap((one) =>
    labelsOf(one).map((name) => [fold(name), one] as const),
  );
  return new Map([...firstNames, ...labels]);
}
