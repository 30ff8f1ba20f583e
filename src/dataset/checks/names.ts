import { slugify } from '../../text/slug.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';
import { creditedPeople, labelsOf } from '../roster.ts';
import { type Claim, findDuplicates } from './duplicates.ts';

/**
 * No two characters share a name or alias, nor do two people, nor do two stories share a title or
 * nickname: an answer to that name would be a guess.
 */
export function checkNames(records: Records): Fault[] {
  const mend = 'remove it from one of the two, or make it longer';
  return [
    ...findDuplicates(claimLabels('characters.json', records.characters), mend),
    ...findDuplicates(claimLabels('people.json', records.people), mend),
    ...findDuplicates(claimTitles(records), mend),
    ...checkCreditSpelling(records),
  ];
}

function claimLabels(file: string, list: readonly { name: string; aliases: string[] }[]): Claim[] {
  return list.flatMap((record, i) =>
    labelsOf(record).map((label, j) => ({
      key: slugify(label),
      file,
      path: j === 0 ? `[${i}].name` : `[${i}].aliases[${j - 1}]`,
      label: `${j === 0 ? 'name' : 'alias'} "${label}"`,
    })),
  );
}

function claimTitles(records: Records): Claim[] {
  return records.stories.flatMap(({ file, record }) => [
    { key: slugify(record.title), file, path: 'title', label: `title "${record.title}"` },
    ...record.aliases.map((alias, i) => ({
      key: slugify(alias),
      file,
      path: `aliases[${i}]`,
      label: `alias "${alias}"`,
    })),
  ]);
}

/** A credit must use a person's main name; the spelling on screen goes into `creditedAs`. */
function checkCreditSpelling(records: Records): Fault[] {
  const mainName = new Map<string, string>();
  for (const person of records.people) {
    for (const alias of person.aliases) mainName.set(slugify(alias), person.name);
  }
  const spelling = new Map<string, string>();
  return [...creditedPeople(records)].flatMap((name) => {
    const key = slugify(name);
    const other = mainName.get(key) ?? spelling.get(key);
    spelling.set(key, name);
    if (other === undefined || other === name) return [];
    return placesOf(records, name).map(({ file, path }) => ({
      file,
      path,
      problem: `"${name}" is another spelling of "${other}"`,
      mend: `write "${other}", with "creditedAs" for the spelling on screen`,
    }));
  });
}

function placesOf(records: Records, name: string): { file: string; path: string }[] {
  const places = records.show.regulars.flatMap((regular, i) =>
    regular.person === name ? [{ file: 'show.json', path: `regulars[${i}].person` }] : [],
  );
  for (const { file, record } of records.stories) {
    record.cast.forEach((entry, i) => {
      if (entry.person === name) places.push({ file, path: `cast[${i}].person` });
    });
    for (const [job, names] of Object.entries(record.crew)) {
      names.forEach((credited, i) => {
        if (credited === name) places.push({ file, path: `crew.${job}[${i}]` });
      });
    }
  }
  return places;
}
