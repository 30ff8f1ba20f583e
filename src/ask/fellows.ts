/** Those whom people tell by somebody else, as descriptions have it: "Zek's servant". */
import type { Character } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { onceFor } from '../once.ts';
import { fold } from '../text/fold.ts';
import { stemText } from '../text/stem.ts';
import { tellingWords } from '../text/telling.ts';
import { isKin } from './kin.ts';

const SERVANTS =
  'assistant aide servant manservant butler maid housekeeper bodyguard henchman secretary'.split(
    ' ',
  );
const FELLOWS = new Set([
  ...SERVANTS,
  ...`parents partner boss friend mate pal buddy colleague lover crush date fling apprentice student
  pupil teacher employee waiter successor predecessor aunt niece fiance fiancee roommate rival enemy
  nemesis killer mentor clone replicant stunt pet cat dog`.split(/\s+/),
]);

/** Whether somebody is told by somebody else with a word. */
export function isRelation(word: string): boolean {
  return FELLOWS.has(word) || isKin(word) || isKin(word.replace(/s$/, ''));
}

/** Words between an owner and the relation: "Quark's proud Klingon wife". */
const MOST_BETWEEN = 2;

/** The only character of whom a description tells that they are somebody's. */
export function fellowOf(
  guide: Guide,
  owner: Character,
  relation: string,
  kind = '',
): Character | undefined {
  const names = new Set(namesOf(owner).map(stemText));
  const [wanted, told] = [stemText(relation), stemText(kind)];
  const isTold = (line: readonly string[]) => {
    if (!line.includes(wanted) || (told && !line.includes(told))) return false;
    if (SERVANTS.includes(relation)) return line.some((word) => names.has(word));
    const end = line.indexOf(wanted);
    const at = line.slice(0, end).findLastIndex((word) => names.has(word));
    // "the servant of Quark's wife" is not his wife.
    return at >= 0 && end - at <= MOST_BETWEEN + 1 && line[at - 1] !== 'of';
  };
  const found = linesOf(guide).filter(
    ({ character, lines }) => character !== owner && lines.some(isTold),
  );
  return found.length === 1 ? found[0]?.character : undefined;
}

/** "Zek", but not what he is as well: "the Nagus". */
function namesOf({ name, aliases }: Character): string[] {
  return [...tellingWords(name), ...aliases.filter((alias) => !alias.includes(' ')).map(fold)];
}

/** The stems of each line that describes somebody. */
const linesOf = onceFor(({ dataset }: Guide) =>
  [...dataset.characters.values()]
    .filter(({ bitPart }) => !bitPart)
    .map((character) => ({
      character,
      lines: [...character.described, ...(character.kin ?? [])].map((line) =>
        stemText(line).split(' '),
      ),
    })),
);
