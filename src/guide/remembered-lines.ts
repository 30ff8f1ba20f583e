/** Which lines are meant by what is told of them: what is spoken of, to whom, and at which moment. */
import type { Character, Quote, Story } from '../dataset/model.ts';
import { onceFor } from '../once.ts';
import { fold, words } from '../text/fold.ts';
import type { Guide } from './index.ts';
import { labelsOf } from './names.ts';
import { stemsOf } from './passages.ts';

/** What somebody tells of a line. */
export interface Told {
  /** Those who say it; nobody where that is not told. */
  speakers: readonly Character[];
  /** Whom it is said to be about, or what … */
  subject?: Character | undefined;
  about: string;
  /** … and all else: when it is said, and how. */
  moment: string;
  /** Whom it is said to, or is about, beside whoever says it. */
  others: readonly Character[];
}

/** A line, and how much of what is told of it fits: 0 to 1 each. */
export interface Remembered {
  quote: Quote;
  about: number;
  moment: number;
  /** How well what happens in a passage of its story fits. */
  story: number;
  /** How many of the others it has to do with. */
  others: number;
  score: number;
}

/** What counts most is what a line is said to be about, least what happens around it. */
const ABOUT = 2;
const MOMENT = 1.3;
const STORY = 0.8;
const PART = 0.05;
const OTHERS = 0.5;
/** Of lines about the same, the one that says the word itself is better known by it. */
const SAID = 0.4;
/** Being spoken to counts more than being spoken of. */
export const SPOKEN_TO = 1;
const SPOKEN_OF = 0.7;
/** Being in the story at least. */
const PRESENT = 0.2;

/** Lines by how well they fit what is told, best first; of those alike, in story order. */
export function rememberLines(guide: Guide, from: readonly Quote[], told: Told): Remembered[] {
  const allowed = new Set(from);
  const fits = (quote: Quote) => allowed.has(quote);
  const about = sharesOf(guide, told.about, fits);
  const moment = sharesOf(guide, told.moment, fits);
  const stories = storyShares(guide, told, new Set(from.map(({ story }) => story)));
  const spokenOf = stemsOf(told.about);
  const others = told.others.map((whom) => involvement(guide, whom, told.speakers.length > 0));
  // Where nobody is known to speak, a line that has nothing of what is told is not meant.
  const isOpen = told.speakers.length === 0 && (told.about !== '' || told.moment !== '');
  const near = isOpen ? from.filter((quote) => about.has(quote) || moment.has(quote)) : from;
  return near
    .map((quote): Remembered => {
      const found = {
        about: about.get(quote) ?? 0,
        moment: moment.get(quote) ?? 0,
        story: stories.get(quote.story) ?? 0,
        others: sumOf(others.map((involved) => involved(quote))),
      };
      const score =
        ABOUT * found.about +
        MOMENT * found.moment +
        STORY * found.story +
        OTHERS * found.others +
        (found.about > 0 ? SAID * shareSaid(quote, told.speakers, spokenOf) : 0) +
        (told.speakers.length > 0 ? PART * partOf(quote, told.speakers) : 0);
      return { quote, ...found, score };
    })
    .sort((a, b) => b.score - a.score);
}

function sharesOf(guide: Guide, told: string, fits: (quote: Quote) => boolean): Map<Quote, number> {
  const shares = new Map<Quote, number>();
  if (!told) return shares;
  for (const { item, score } of guide.recall.quotes(told, fits, Number.POSITIVE_INFINITY)) {
    shares.set(item, score / 2);
  }
  return shares;
}

/** How much of what is spoken of is said in so many words. */
function shareSaid(
  { lines }: Quote,
  speakers: readonly Character[],
  spokenOf: readonly string[],
): number {
  const own = lines.filter(({ speaker }) => speakers.length === 0 || speakers.includes(speaker));
  const said = new Set(own.flatMap(({ text }) => stemsOf(text)));
  return spokenOf.filter((stem) => said.has(stem)).length / spokenOf.length;
}

/** How much of an exchange is said by those who are asked for. */
function partOf({ lines }: Quote, speakers: readonly Character[]): number {
  const lengthOf = (own: typeof lines) => own.reduce((sum, { text }) => sum + text.length, 0);
  const own = lines.filter(({ speaker }) => speakers.includes(speaker));
  return lengthOf(own) / lengthOf(lines);
}

/** One is spoken to; of the rest it is enough that they are spoken of. */
function sumOf([first = 0, ...rest]: readonly number[]): number {
  return rest.reduce((sum, one) => sum + Math.min(one, SPOKEN_OF), first);
}

/** A story that has but one of several words has it by chance. */
const LEAST_SHARED = 2;
const MOST_STORIES = 12;

function storyShares(guide: Guide, told: Told, stories: ReadonlySet<Story>): Map<Story, number> {
  const names = [...told.speakers, ...told.others].map(({ name }) => name);
  const text = [told.about, told.moment, ...names].join(' ');
  const alike = guide.recall
    .stories(`${told.about} ${told.moment}`, (story) => stories.has(story), MOST_STORIES)
    .filter(({ shared, told: all }) => shared >= Math.min(LEAST_SHARED, all))
    .map(({ item }) => item);
  const found = guide.recall.stories(text, (story) => alike.includes(story), MOST_STORIES);
  return new Map(found.map(({ item, score }) => [item, Math.min(1, score / 2)]));
}

/** Lines by the names in what is noted on them, and by those in what is said. */
interface NamedLines {
  noted: ReadonlyMap<string, ReadonlySet<Quote>>;
  spoken: ReadonlyMap<string, ReadonlySet<Quote>>;
  /** Those with a note on whom they are said to. */
  addressed: ReadonlySet<Quote>;
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 5;

const namedLines = onceFor(({ dataset }: Guide): NamedLines => {
  const labels = new Set(
    [...dataset.characters.values()].flatMap((one) => labelsOf(one).map((label) => fold(label))),
  );
  const collect = (textsOf: (quote: Quote) => readonly string[]) => {
    const named = new Map<string, Set<Quote>>();
    for (const quote of dataset.quotes) {
      for (const text of textsOf(quote)) {
        for (const label of stretchesOf(text)) {
          if (labels.has(label)) named.set(label, (named.get(label) ?? new Set()).add(quote));
        }
      }
    }
    return named;
  };
  return {
    noted: collect(({ context = '' }) => [context]),
    spoken: collect(({ lines }) => lines.map(({ text }) => text)),
    addressed: new Set(dataset.quotes.filter(({ context = '' }) => /^to /.test(fold(context)))),
  };
});

/** All rows of a few words that a text has. */
function stretchesOf(text: string): string[] {
  const all = words(text);
  return all.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, all.length - from) }, (__, more) =>
      all.slice(from, from + more + 1).join(' '),
    ),
  );
}

/**
 * How much a line has to do with somebody: it is said to them, by them, about them, or near them.
 *
 * @param mayBegin whether it may as well be theirs, since another is known to speak in it
 */
export function involvement(
  guide: Guide,
  whom: Character,
  mayBegin = true,
): (quote: Quote) => number {
  const { noted, spoken, addressed } = namedLines(guide);
  const labels = labelsOf(whom).map((label) => fold(label));
  const isNamed = (named: NamedLines['noted'], quote: Quote) =>
    labels.some((label) => named.get(label)?.has(quote));
  return (quote) => {
    const { lines, about, story } = quote;
    const own = lines.filter(({ speaker }) => speaker === whom);
    if (own.length > 0 && mayBegin) return SPOKEN_TO;
    if (own.length > 0) return own.length < lines.length ? SPOKEN_OF : 0;
    const isNoted = isNamed(noted, quote);
    if (isNoted && addressed.has(quote)) return SPOKEN_TO;
    if (isNoted || about.includes(whom)) return mayBegin ? SPOKEN_OF : SPOKEN_TO;
    if (isNamed(spoken, quote)) return SPOKEN_OF;
    return story.cast.some(({ character }) => character === whom) ? PRESENT : 0;
  };
}
