/** Finds the characters of a story in its texts, by all that these may call them. */
import type { Character, Story } from '../dataset/model.ts';
import { labelsOf } from './names.ts';

/** A character, and where a text names them. */
export interface NamedIn {
  character: Character;
  start: number;
  end: number;
}

/** Titles stand before many names, and are nobody's own. */
const TITLE =
  /^(?:Admiral|Captain|Chancellor|Chief|Colonel|Commander|Doctor|Dr\.?|Ensign|First|General|Grand|Gul|Kai|Legate|Lieutenant|Lord|Major|Minister|Mr\.?|Mrs\.?|Nurse|Prylar|Professor|Prime|Senator|Sub-Commander|The|Vedek|Young)$/;
const SHORTEST = 3;

/** Who is named in a text, in order; no text names two with the same word. */
export function createNameSpotter({ cast }: Story): (text: string) => NamedIn[] {
  const called = new Map<string, Character>();
  const add = (name: string, character: Character) => {
    if (name.length >= SHORTEST && !TITLE.test(name) && !called.has(name))
      called.set(name, character);
  };
  const all = [...new Set(cast.map(({ character }) => character))].sort(
    (a, b) => b.portrayals.length - a.portrayals.length,
  );
  for (const character of all) {
    for (const label of [...labelsOf(character), ...(character.kin ?? [])]) add(label, character);
  }
  for (const character of all.filter(({ bitPart }) => !bitPart)) {
    const [first = '', ...others] = character.name.split(' ').filter((part) => !TITLE.test(part));
    add(first, character);
    add(others.at(-1) ?? '', character);
  }
  const longestFirst = [...called.keys()].sort((a, b) => b.length - a.length).map(escapeSigns);
  if (longestFirst.length === 0) return () => [];
  // Every name begins with a capital, so most words need not be held against all of them.
  const pattern = new RegExp(`\\b(?=[A-Z])(?:${longestFirst.join('|')})\\b`, 'g');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): NamedIn[] => {
      const character = called.get(match[0]);
      if (!character) return [];
      return [{ character, start: match.index, end: match.index + match[0].length }];
    });
}

function escapeSigns(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
