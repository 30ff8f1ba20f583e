/** Who can be referred to by what: ids of characters, bit parts and people, names and aliases. */

import { slugify } from '../text/slug.ts';
import type { Records } from './read.ts';
import type { CastRecord, CharacterRecord, PersonRecord, StoryRecord } from './schema.ts';

/** The id of a bit part, which belongs to its story alone. */
export function bitPartId(storyId: string, role: string): string {
  return `${storyId}.${slugify(role)}`;
}

/** The id of the character that a cast entry is about. */
export function characterIdOf(story: Pick<StoryRecord, 'id'>, entry: CastRecord): string {
  return entry.character ?? bitPartId(story.id, entry.role ?? '');
}

/**
 * The id that a speaker or "about" reference means: a bit part of this story under its slug if
 * there is one, else a character of characters.json. Undefined where neither exists.
 */
export function resolveCharacterId(
  story: Pick<StoryRecord, 'id'>,
  reference: string,
  known: { has(id: string): boolean },
): string | undefined {
  const local = `${story.id}.${reference}`;
  if (known.has(local)) return local;
  return known.has(reference) ? reference : undefined;
}

/** Every character id: those of characters.json and the bit parts of all stories. */
export function collectCharacterIds(records: Records): Set<string> {
  const ids = new Set(records.characters.map((character) => character.id));
  for (const { record } of records.stories) {
    for (const { role } of record.cast) if (role) ids.add(bitPartId(record.id, role));
  }
  return ids;
}

/** Everybody whom a credit names, by the spelling used there. */
export function creditedPeople(records: Records): Set<string> {
  const names = new Set(records.show.regulars.map((regular) => regular.person));
  for (const { record } of records.stories) {
    const { directors, story, teleplay, written } = record.crew;
    for (const name of [...directors, ...story, ...teleplay, ...written]) names.add(name);
    for (const entry of record.cast) names.add(entry.person);
  }
  return names;
}

/** What a record may be called, its own name first. */
export function labelsOf(record: CharacterRecord | PersonRecord): string[] {
  return [record.name, ...record.aliases];
}
