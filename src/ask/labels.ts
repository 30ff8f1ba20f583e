/** Every name of the dataset, to be found in running text: as it is, shortened, or misspelt. */
import type { Character, Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf } from '../guide/names.ts';
import { fold, words as wordsOf } from '../text/fold.ts';
import { isGrammar } from './grammar.ts';
import type { Mention, Typed } from './mentions.ts';
import { listenTo } from './sounds.ts';
import type { TextWords } from './text-words.ts';

/** What a name may mean. */
export type Label = Pick<
  Mention,
  'story' | 'character' | 'person' | 'isWeak' | 'isLoose' | 'quality'
>;

export interface LabelBook {
  /** What folded text names exactly. */
  find(text: string): Label | undefined;
  /** How many words a name has at most that begins with a word, 0 if none does. */
  longest(first: string): number;
  /** Misspelt names among the words that are still free. */
  findSlips(words: readonly Typed[], free: readonly boolean[]): Mention[];
}

/** A surname or the last word of a name says a little less than all of it. */
const SURNAME = 0.9;
/** A word that stands in as many texts is a word of the language as well. */
const COMMON = 4;
/** A first word that so many texts have is a people's rather than a person's: "Klingon Chef". */
const WIDESPREAD = 12;
const SHORTEST = 3;
/** How much of what was typed a misspelt name has to explain … */
const LEAST_COVERAGE = 0.72;
/** … and somebody's, if it is long enough to be no other word. */
const LEAST_OF_NAME = 0.63;
const LONG = 5;
/** From here on no neighbours can make it surer. */
const SURE = 0.9;
/** A name that only sounds like what was typed. */
const HEARD = 0.8;
/** Words of a misspelt name. */
const LONGEST_SLIP = 3;
/** Unknown words that are looked up in one question. */
const MOST_SLIPS = 3;

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
  const sounds = listenTo(namesOf(guide, texts));
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
    findSlips(words, free) {
      const found: Mention[] = [];
      let lookups = 0;
      for (let i = 0; i < words.length && lookups < MOST_SLIPS; i++) {
        const text = words[i]?.text ?? '';
        if (!free[i] || text.length < SHORTEST || isWord(text) || /^\d+$/.test(text)) continue;
        lookups++;
        const heard = sounds.like(text);
        const slip =
          lookUp(guide, words, free, i) ??
          (heard && { from: i, to: i + 1, quality: HEARD, character: heard });
        if (slip) found.push(slip);
      }
      return found;
    },
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

/** The best name for an unknown word with its neighbours, or alone. */
function lookUp(
  guide: Guide,
  words: readonly Typed[],
  free: readonly boolean[],
  at: number,
): Mention | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (let length = 1; length <= LONGEST_SLIP && most < SURE; length++) {
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const to = from + length;
      if (to > words.length || !free.slice(from, to).every(Boolean)) continue;
      const stretch = words.slice(from, to).map(({ text }) => text);
      if (length > 1 && stretch.some((word) => isGrammar(word) && !/^(?:the|and|of)$/.test(word)))
        continue;
      const text = stretch.join(' ');
      const [named] = guide.names.search(text, { once: true });
      const [told] =
        length > 1 || text.length > 5 ? guide.episodes.search(text, { once: true }) : [];
      const story = told && told.coverage > (named?.coverage ?? 0) ? told : undefined;
      const hit = story ?? named;
      const least = !story && length === 1 && text.length >= LONG ? LEAST_OF_NAME : LEAST_COVERAGE;
      if (!hit || hit.coverage < least || hit.coverage + length * 0.01 <= most) continue;
      most = hit.coverage + length * 0.01;
      best = { from, to, quality: hit.coverage * 0.95, ...toLabel(story?.item, named?.item) };
    }
  }
  return best;
}

type NamedItem = { kind: 'character'; character: Character } | { kind: 'person'; person: Person };

function toLabel(story: Story | undefined, named: NamedItem | undefined) {
  if (story) return { story };
  if (!named) return {};
  return named.kind === 'character' ? { character: named.character } : { person: named.person };
}

function collect({ dataset }: Guide, { common, all }: TextWords): Map<string, Label> {
  const frequency = (word: string) => common.get(word) ?? 0;
  const labels = new Map<string, Label>();
  const isCommon = (folded: string) =>
    !folded.replace(/^the /, '').includes(' ') && frequency(folded.replace(/^the /, '')) >= COMMON;
  const add = (name: string, label: Label) => {
    const folded = fold(name);
    if ((folded.length < SHORTEST && folded !== 'q') || isGrammar(folded)) return;
    const known = labels.get(folded);
    const joined = folded.replace(/(?<=[a-z]) (?=\d)/g, '');
    if (joined !== folded) add(joined, label);
    // What is named so goes before what only shares a surname.
    if (known && known.quality > label.quality) return;
    labels.set(folded, { ...label, ...known });
  };
  const stories = [...dataset.stories];
  for (const story of stories) {
    add(story.title, { story, quality: 1, isWeak: isCommon(fold(story.title)) });
    for (const name of story.aliases) {
      // "Zek and Moogie" are an episode to some, and two people to others.
      const isWeak = !/\b(?:episode|one|finale|pilot|part)\b/.test(name);
      add(name, { story, quality: 1, isWeak });
    }
  }
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  for (const character of byFame(characters)) {
    for (const name of labelsOf(character)) add(name, { character, quality: 1, isWeak: false });
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
    if (frequency(surname) < COMMON) add(surname, label);
  }
}

/** Words that are nothing but names of characters. */
function namesOf({ dataset }: Guide, { common }: TextWords) {
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  return byFame(characters).flatMap((bearer) =>
    wordsOf(bearer.name).flatMap((name) => (common.has(name) ? [] : [{ name, bearer }])),
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
