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
const WORD_WITH_CAPITAL = /\b[A-Z]/g;

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
  const byStart = groupByStart([...called.keys()]);
  return (text) => {
    const found: NamedIn[] = [];
    let from = 0;
    for (const { index: start } of text.matchAll(WORD_WITH_CAPITAL)) {
      if (start < from) continue;
      const near = byStart.get(text.slice(start, start + SHORTEST));
      const name = near?.find((each) => text.startsWith(each, start) && endsAt(text, start, each));
      const character = name === undefined ? undefined : called.get(name);
      if (name === undefined || character === undefined) continue;
      from = start + name.length;
      found.push({ character, start, end: from });
    }
    return found;
  };
}

/** The longest first. Not one regular expression of them all: a hundred such take megabytes. */
function groupByStart(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const start = name.slice(0, SHORTEST);
    groups.set(start, [...(groups.get(start) ?? []), name]);
  }
  return groups;
}

/** Whether the name is not just the beginning of a longer word. */
function endsAt(text: string, start: number, name: string): boolean {
  return !/^\w\w/.test(`${name.at(-1)}${text.charAt(start + name.length)}`);
}
