/** Two words that are one name, whatever either means alone: "Cassidy Yates", "Brad Thompson". */
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf, type Named } from '../guide/names.ts';
import { onceFor } from '../once.ts';
import { editDistance } from '../text/edit-distance.ts';
import { words as wordsOf } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';
import { endsClause, type Mention, type Typed } from './mentions.ts';

/** Given names that are no beginning of the one they stand for. */
const NICKNAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  bob: 'robert',
  dave: 'david',
  dick: 'richard',
  jim: 'james',
  liz: 'elizabeth',
  mike: 'michael',
  nick: 'nicholas',
  ted: 'theodore',
  tony: 'anthony',
};
const SHORTEST = 3;
/** Letters from which one slip is forgiven, and from which two are. */
const SHORTEST_SLIP = 5;
const LONG = 6;
/** A name that is not typed as it is. */
const NEARLY = 0.9;

/** Gives every name of one word that has the rest of a full name beside it to whoever bears both. */
export function joinNames(
  guide: Guide,
  mentions: readonly Mention[],
  words: readonly Typed[],
  original: string,
  isOrdinary: (word: string) => boolean,
): Mention[] {
  let all = [...mentions];
  const join = (from: number, isFree: (at: number) => boolean) => {
    const [first, last] = [words[from], words[from + 1]];
    if (!first || !last || endsClause(original, first) || !isFree(from) || !isFree(from + 1))
      return;
    const named = bearerOf(guide, first.text, last.text);
    if (!named) return;
    all = all.filter((one) => one.from > from + 1 || one.to <= from);
    const who =
      named.kind === 'character' ? { character: named.character } : { person: named.person };
    all.push({ from, to: from + 2, quality: NEARLY, ...who });
  };
  for (const mention of mentions) {
    if (!isPart(mention, words)) continue;
    const isFree = (at: number) => {
      const there = all.find(({ from, to }) => at >= from && at < to);
      return there ? isPart(there, words) : !isOrdinary(words[at]?.text ?? '');
    };
    join(mention.to - 2, isFree);
    if (all.includes(mention)) join(mention.to - 1, isFree);
  }
  return all.sort((a, b) => a.from - b.from);
}

/** Whether a mention is a part of somebody's name, of one word. */
function isPart({ from, to, character, person }: Mention, words: readonly Typed[]): boolean {
  const bare = words.slice(from, to).filter(({ text }) => text !== 'the');
  return bare.length === 1 && (character ?? person) !== undefined;
}

/** Whoever has both words in a name, the second as its last, each as typed or nearly so. */
function bearerOf(guide: Guide, given: string, surname: string): Named | undefined {
  if (tellingWords(given).length === 0 || surname.length < SHORTEST) return undefined;
  const bearers = fullNames(guide).flatMap(({ named, givenNames, last }) => {
    const slips = slipsIn(surname, last) + Math.min(...givenNames.map(slipsOf(given)));
    return Number.isFinite(slips) ? [{ named, slips }] : [];
  });
  return bearers.sort((a, b) => a.slips - b.slips)[0]?.named;
}

function slipsOf(typed: string): (name: string) => number {
  return (name) => (name.startsWith(typed) || NICKNAMES[typed] === name ? 0 : slipsIn(typed, name));
}

/** Letters that are wrong, infinitely many where it is another name. */
function slipsIn(typed: string, name: string): number {
  if (typed === name) return 0;
  const most = name.length < LONG ? 1 : 2;
  const slips =
    Math.min(typed.length, name.length) < SHORTEST_SLIP
      ? most + 1
      : editDistance(typed, name, most);
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}

/** Every name of several words, the best known first. */
const fullNames = onceFor(({ dataset }: Guide) => {
  const characters = [...dataset.characters.values()].filter(({ bitPart }) => !bitPart);
  const all: Named[] = [
    ...characters.map((character): Named => ({ kind: 'character', character })),
    ...[...dataset.people.values()].map((person): Named => ({ kind: 'person', person })),
  ];
  const recordOf = (named: Named) => (named.kind === 'character' ? named.character : named.person);
  return all
    .sort((a, b) => fameOf(recordOf(b).portrayals) - fameOf(recordOf(a).portrayals))
    .flatMap((named) =>
      labelsOf(recordOf(named)).flatMap((label) => {
        const [last = '', ...givenNames] = wordsOf(label).reverse();
        return givenNames.length > 0 ? [{ named, givenNames, last }] : [];
      }),
    );
});
