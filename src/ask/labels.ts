/** Every name of the dataset, to be found in running text: as it is, shortened, or misspelt. */
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf } from '../guide/names.ts';
import { fold, words as wordsOf } from '../text/fold.ts';
import { isGrammar } from './grammar.ts';
import type { Mention, Typed } from './mentions.ts';
import { createSlipFinder } from './slips.ts';
import type { TextWords } from './text-words.ts';

/** What a name may mean. */
export type Label = Pick<
  Mention,
  'story' | 'character' | 'person' | 'isWeak' | 'isLoose' | 'quality'
> & {
  /** Whether it is a surname that is a word of the language as well: "minor". */
  isWord?: boolean;
};

export interface LabelBook {
  /** What folded text names exactly. */
  find(text: string): Label | undefined;
  /** How many words a name has at most that begins with a word, 0 if none does. */
  longest(first: string): number;
  /** Misspelt names among the words that are still free. */
  findSlips(words: readonly Typed[], free: readonly boolean[]): Mention[];
}

/** A surname or the last word of a name says a little less than all of it. */
export const SURNAME = 0.9;
/** A word that stands in as many texts is a word of the language as well. */
const COMMON = 4;
/** A first word that so many texts have is a people's rather than a person's: "Klingon Chef". */
const WIDESPREAD = 12;
const SHORTEST = 3;

/**
 * @param isWord whether a word is one that questions or texts are made of, so that it is no slip
 */
export function createLabelBook(
  guide: Guide,
  isWord: (word: string) => boolean,
  texts: TextWords,
): LabelBook {
  const labels = collect(guide, texts);
  const lengths = countLengths(labels.keys());
  const find = (text: string): Label | undefined => {
    const bare = text.replace(/^the /, '');
    const own = labels.get(text) ?? labels.get(bare);
    if (own) return own;
    const loose = labels.get(`the ${text}`);
    if (loose) return { ...loose, isLoose: true };
    // "siskos" is Sisko's.
    const owner = text.replace(/s$/, '');
    return owner === text ? undefined : (labels.get(owner) ?? labels.get(`the ${owner}`));
  };
  return {
    find,
    longest: (first) =>
      first === 'the'
        ? Number.POSITIVE_INFINITY
        : Math.max(lengths.get(first) ?? 0, lengths.get(first.replace(/s$/, '')) ?? 0),
    findSlips: createSlipFinder(guide, isWord, namesOf(guide, texts)),
  };
}

/** The most words of a name by its first one, with and without its article. */
function countLengths(names: Iterable<string>): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const name of names) {
    const parts = name.replace(/^the /, '').split(' ');
    const first = parts[0] ?? '';
    lengths.set(first, Math.max(parts.length, lengths.get(first) ?? 0));
  }
  return lengths;
}

function collect({ dataset }: Guide, { common, all }: TextWords): Map<string, Label> {
  const frequency = (word: string) => common.get(word) ?? 0;
  const labels = new Map<string, Label>();
  const isCommon = (folded: string) =>
    !folded.replace(/^the /, '').includes(' ') && frequency(folded.replace(/^the /, '')) >= COMMON;
  // "the Jem'Hadar" are an episode, and those whom many texts tell of.
  const isPeople = (folded: string) =>
    /^the \S+$/.test(folded) && (all.get(folded.replace(/^the /, '')) ?? 0) >= WIDESPREAD;
  const add = (name: string, label: Label) => {
    const folded = fold(name);
    if ((folded.length < SHORTEST && folded !== 'q') || isGrammar(folded)) return;
    const known = labels.get(folded);
    for (const other of spellingsOf(name, folded)) {
      if (fold(other) !== folded && !labels.has(fold(other))) add(other, label);
    }
    // What is named so goes before what only shares a surname.
    if (known && known.quality > label.quality) return;
    labels.set(folded, { ...label, ...known });
  };
  const stories = [...dataset.stories];
  for (const story of stories) {
    const isWeak = isCommon(fold(story.title)) || isPeople(fold(story.title));
    add(story.title, { story, quality: 1, isWeak });
    for (const name of story.aliases) {
      // "Zek and Moogie" are an episode to some, and two people to others.
      const isWeak = !/\b(?:episode|one|finale|pilot|part)\b/.test(name);
      add(name, { story, quality: 1, isWeak });
    }
  }
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  for (const character of byFame(characters)) {
    for (const name of [...labelsOf(character), ...(character.kin ?? [])]) {
      add(name, { character, quality: 1, isWeak: false });
    }
  }
  const people = byFame([...dataset.people.values()]);
  for (const person of people) {
    for (const name of [...labelsOf(person), ...shortFormsOf(person.name)]) {
      add(name, { person, quality: 1, isWeak: false });
    }
  }
  for (const person of people) {
    if (person.portrayals.length + person.directed.length + person.wrote.length === 0) continue;
    addSurname(person.name, { person, quality: SURNAME });
  }
  for (const character of byFame(characters)) {
    const [first = '', ...others] = wordsOf(character.name);
    const isName =
      others.length > 0 &&
      first.length > SHORTEST &&
      frequency(first) === 0 &&
      (all.get(first) ?? 0) < WIDESPREAD;
    if (isName && !labels.has(first)) add(first, { character, quality: SURNAME });
    addSurname(character.name, { character, quality: SURNAME });
  }
  return labels;

  function addSurname(name: string, label: Label) {
    const parts = wordsOf(name);
    const surname = parts.at(-1) ?? '';
    if (parts.length < 2 || surname.length <= SHORTEST || labels.has(surname)) return;
    const isWord = label.person !== undefined && frequency(surname) > 0;
    if (frequency(surname) < COMMON) add(surname, isWord ? { ...label, isWord } : label);
  }
}

/** "Jem'Hadar" → "jem hadar", "Part II" → "part 2", "deep space 9" → "deep space9", "tribbleations". */
function spellingsOf(name: string, folded: string): string[] {
  const number = /^(.*) part (i|ii)$/.exec(folded);
  const parts =
    number?.[2] === 'ii'
      ? ['part 2', 'part two', 'pt 2', '2']
      : ['part 1', 'part one', 'pt 1', '1'];
  return [
    name.replace(/(?<=\w{2})['’](?=\w{2})/g, ' '),
    folded.replace(/(?<=[a-z]) (?=\d)/g, ''),
    name.replaceAll('-', ''),
    ...(number ? parts.map((part) => `${number[1]} ${part}`) : []),
    ...(number ? halvesOf(number[1] ?? '', number[2] === 'ii') : []),
  ];
}

/** "the second half of Past Tense". */
function halvesOf(title: string, isSecond: boolean): string[] {
  const ordinals = isSecond ? ['second', '2nd'] : ['first', '1st'];
  return ordinals.flatMap((ordinal) =>
    ['half', 'part'].map((half) => `${ordinal} ${half} of ${title}`),
  );
}

/** "D.C. Fontana" → "dc fontana", "Ronald D. Moore" → "ronald moore". */
function shortFormsOf(name: string): string[] {
  const folded = fold(name);
  return [folded.replace(/\b(\w) (?=\w\b)/g, '$1'), folded.replace(/ \w(?= )/g, '')].filter(
    (form) => form !== folded,
  );
}

function byFame<T extends { portrayals: Parameters<typeof fameOf>[0] }>(records: T[]): T[] {
  return records.sort((a, b) => fameOf(b.portrayals) - fameOf(a.portrayals));
}

/** Words that are nothing but names of characters. */
function namesOf({ dataset }: Guide, { common }: TextWords) {
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  return byFame(characters).flatMap((bearer) =>
    wordsOf(bearer.name).flatMap((name) => (common.has(name) ? [] : [{ name, bearer }])),
  );
}
