/** Names that stand in a question exactly as the dataset has them. */
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf, type Named } from '../guide/names.ts';
import { onceFor } from '../once.ts';
import { fold } from '../text/fold.ts';
import { isGrammar } from './grammar.ts';
import type { Clause } from './normalize.ts';

/** What a name may mean. */
export interface Spotted {
  story: Story | undefined;
  character: Extract<Named, { kind: 'character' }> | undefined;
  person: Extract<Named, { kind: 'person' }> | undefined;
}

/** A clause with its names taken out. */
export interface Spots {
  spotted: Spotted[];
  /** The words, each with a blank before it and every name as `NAME`. */
  rest: string;
}

export interface Labels {
  get(label: string): Spotted | undefined;
  /** How many words a name has at most that begins with a word, 0 if none does. */
  longest(first: string): number;
}

/** Stands for a name among the words between. */
export const NAME = '¤';

/** Words of the longest name that is looked for. */
const LONGEST = 8;
/** Shorter names are words of the language as well. */
const SHORTEST = 3;

/** Every name of the dataset, folded. Of several bearers of one name the best known has it. */
export const labelsFor = onceFor(collectLabels);

function collectLabels({ dataset }: Guide): Labels {
  const labels = new Map<string, Spotted>();
  const at = (label: string): Spotted | undefined => {
    const folded = fold(label);
    if (folded.length < SHORTEST || isGrammar(folded)) return undefined;
    const known = labels.get(folded) ?? {
      story: undefined,
      character: undefined,
      person: undefined,
    };
    labels.set(folded, known);
    return known;
  };
  for (const story of dataset.stories) {
    for (const label of [story.title, ...story.aliases]) {
      const known = at(label);
      if (known) known.story ??= story;
    }
  }
  for (const character of byFame([...dataset.characters.values()])) {
    if (character.bitPart) continue;
    for (const label of labelsOf(character)) {
      const known = at(label);
      if (known) known.character ??= { kind: 'character', character };
    }
  }
  for (const person of byFame([...dataset.people.values()])) {
    for (const label of labelsOf(person)) {
      const known = at(label);
      if (known) known.person ??= { kind: 'person', person };
    }
  }
  const lengths = new Map<string, number>();
  for (const label of labels.keys()) {
    const parts = label.replace(/^the /, '').split(' ');
    const first = parts[0] ?? '';
    lengths.set(first, Math.max(parts.length, lengths.get(first) ?? 0));
  }
  return {
    get: (label) => labels.get(label),
    longest: (first) =>
      first === 'the'
        ? LONGEST
        : Math.max(lengths.get(first) ?? 0, lengths.get(first.replace(/s$/, '')) ?? 0),
  };
}

function byFame<T extends { portrayals: Parameters<typeof fameOf>[0] }>(records: T[]): T[] {
  return records.sort((a, b) => fameOf(b.portrayals) - fameOf(a.portrayals));
}

/** Takes the longest names out of a clause, from left to right. */
export function spotNames({ words }: Clause, labels: Labels): Spots {
  const texts = words.map(({ text }) => text);
  const spotted: Spotted[] = [];
  let rest = '';
  for (let i = 0; i < texts.length; ) {
    const found = longestAt(texts, i, labels);
    if (found) spotted.push(found.name);
    rest += ` ${found ? NAME : texts[i]}`;
    i += found?.length ?? 1;
  }
  return { spotted, rest };
}

function longestAt(texts: readonly string[], start: number, labels: Labels) {
  const longest = Math.min(LONGEST, texts.length - start, labels.longest(texts[start] ?? ''));
  for (let length = longest; length > 0; length--) {
    const text = texts.slice(start, start + length).join(' ');
    // "siskos" is Sisko's.
    const name =
      labels.get(text) ?? labels.get(text.replace(/s$/, '')) ?? labels.get(`the ${text}`);
    if (name) return { name, length };
  }
  return undefined;
}
