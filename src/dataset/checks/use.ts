import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';

/** A character of characters.json whom nobody plays could never be answered about. */
export function checkUse(records: Records): Fault[] {
  const played = new Set<string>(records.show.regulars.map((regular) => regular.character));
  for (const { record } of records.stories) {
    for (const { character } of record.cast) if (character) played.add(character);
  }
  return records.characters.flatMap(({ id }, i) =>
    played.has(id)
      ? []
      : [
          {
            file: 'characters.json',
            path: `[${i}].id`,
            problem: `no cast list names "${id}"`,
            mend: 'add the portrayal to a story, or remove the character',
          },
        ],
  );
}
