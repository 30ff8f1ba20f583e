import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';
import { type Claim, findDuplicates } from './duplicates.ts';

/** Ids are unique, and a story's file is called after its id. */
export function checkIds(records: Records): Fault[] {
  const claims: Claim[] = [];
  const claim = (scope: string, id: string, file: string, path: string) =>
    claims.push({ key: `${scope}\u0000${id}`, file, path, label: `id "${id}"` });

  records.characters.forEach((record, i) => {
    claim('character', record.id, 'characters.json', `[${i}].id`);
  });
  records.sources.forEach((record, i) => {
    claim('source', record.id, 'sources.json', `[${i}].id`);
  });
  for (const { file, record } of records.stories) {
    claim('story', record.id, file, 'id');
    // Quotes and trivia share one space: both are addressed as <story>.<id>.
    for (const section of ['quotes', 'trivia', 'reviews'] as const) {
      record[section].forEach((entry, i) => {
        claim(record.id, entry.id, file, `${section}[${i}].id`);
      });
    }
  }
  return [
    ...findDuplicates(claims, 'give each record an id of its own'),
    ...records.stories.flatMap(({ file, record }) =>
      file.startsWith(`stories/${record.id}-`)
        ? []
        : [
            {
              file,
              path: 'id',
              problem: `id "${record.id}" does not open the file's name`,
              mend: `call the file stories/${record.id}-<title>.json or correct the id`,
            },
          ],
    ),
  ];
}
