/** Of those who share a name, whoever is in the episode that is named: Joseph of "Paradise". */
import type { Character, Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { labelsOf, type Named } from '../guide/names.ts';
import { fold, words as wordsOf } from '../text/fold.ts';
import type { Mention, Typed } from './mentions.ts';

/** Whoever is in a story and bears a name, where the best known bearer is not; else undefined. */
export function bearerIn(
  guide: Guide,
  story: Story,
  known: Named,
  typed: string,
): Named | undefined {
  const name = fold(typed).replace(/^the /, '');
  if (known.kind === 'character') {
    const there = story.cast.map(({ character }) => character);
    if (there.includes(known.character)) return undefined;
    // A counterpart in the mirror is asked for as such.
    const others = there.filter(({ counterpartOf }) => counterpartOf === undefined);
    const character = bearing(others, name);
    return character && { kind: 'character', character };
  }
  const isThere = ({ portrayals, directed, wrote }: Person) =>
    portrayals.some((one) => one.story === story) ||
    directed.includes(story) ||
    wrote.includes(story);
  if (isThere(known.person)) return undefined;
  const person = bearing([...guide.dataset.people.values()].filter(isThere), name);
  return person && { kind: 'person', person };
}

function bearing<T extends Character | Person>(all: readonly T[], name: string): T | undefined {
  return (
    all.find((one) => labelsOf(one).some((label) => fold(label) === name)) ??
    all.find((one) => wordsOf(one.name).length > 1 && wordsOf(one.name).at(-1) === name)
  );
}

/** Of those who did something, whoever a question names by the surname of somebody who did not. */
export function namesakeAmong(
  { name }: Person,
  others: readonly Person[],
  question: string,
): Person | undefined {
  const [given = '', ...rest] = wordsOf(name);
  // Whoever has their given name typed is meant.
  if (wordsOf(question).includes(given)) return undefined;
  return others.find((other) => wordsOf(other.name).at(-1) === rest.at(-1));
}

/** Gives every name to whoever bears it in the one episode that a question names. */
export function settleNames(
  guide: Guide,
  mentions: readonly Mention[],
  words: readonly Typed[],
): readonly Mention[] {
  const stories = new Set(
    mentions.flatMap(({ story, character }) => (character ? [] : (story ?? []))),
  );
  const [story] = stories;
  if (!story || stories.size > 1) return mentions;
  return mentions.map((mention): Mention => {
    const typed = words.slice(mention.from, mention.to).map(({ text }) => text);
    const { character, person } = mention;
    const own = (named: Named) => bearerIn(guide, story, named, typed.join(' '));
    const other =
      (character && own({ kind: 'character', character })) ??
      (person && own({ kind: 'person', person }));
    if (!other) return mention;
    return other.kind === 'character'
      ? { ...mention, character: other.character }
      : { ...mention, person: other.person };
  });
}
