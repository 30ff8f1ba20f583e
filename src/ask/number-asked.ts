/** A place without a season in a question: "is Duet the nineteenth", "is it number 19". */
import { list } from '../cards/wording.ts';
import type { Story } from '../dataset/model.ts';
import { seasonIn } from './ends-asked.ts';
import { sayStory } from './say.ts';
import { withDigits } from './with-digits.ts';

const NOUN = '(?:episode|ep|one|story|hour|instal\\w*)';
/** What may follow: "the third Ferengi episode" is of another list. */
const NOTHING_ELSE = `(?= ${NOUN}| (?:in|of|from) (?:the |its |that |this )?(?:season|show|series|run|whole|ds9)\\b| (?:right|correct|yes|no|or|then|true|overall)\\b|$)`;
const NUMBER = new RegExp(
  `\\b(?:number|episode|ep|no|nr) (?<number>\\d{1,3})\\b|\\bthe (?<place>\\d{1,3})(?:st|nd|rd|th)?${NOTHING_ELSE}`,
);
/** "The third Ferengi episode", though not "the 3rd season episode". */
const OTHER_LIST =
  /\bthe (?:(?:[2-9]|1\d|2\d)(?:st|nd|rd|th)?) (?!season|szn|episode|ep|one|of|in)[a-z]\S* (?:\S+ )?(?:episode|ep|story)\b/;
const OVERALL = /\b(?:overall|(?:of|in) (?:the )?(?:whole )?(?:show|series|run|ds9|all))\b/;
const OF_SEASON = /\b(?:seasons?|szn)\b/;

/**
 * Whether a story has the number that is asked about; undefined where none is without its season.
 *
 * @param text a question without titles
 */
export function hasNumberAsked(text: string, { parts }: Story): boolean | undefined {
  const { number, place } = NUMBER.exec(withDigits(text))?.groups ?? {};
  const asked = Number(number ?? place ?? 0);
  // The first of all goes without a season.
  if (asked < 2 || seasonIn(text) !== undefined) return undefined;
  const counts = parts.flatMap((part) => [
    ...(OVERALL.test(text) ? [] : [part.number]),
    ...(OF_SEASON.test(text) ? [] : [part.overall]),
  ]);
  return counts.includes(asked);
}

/** Whether a place in a list of its own is asked for, which is not counted. */
export function isOfOtherList(text: string): boolean {
  return OTHER_LIST.test(withDigits(text));
}

/** "“Duet” (1x19) is number 19 of season 1", with its number of all where that is another. */
export function sayNumbers(story: Story): string {
  const [own, all] = (['number', 'overall'] as const).map((key) =>
    list(story.parts.map((part) => String(part[key]))),
  );
  const overall = own === all ? '' : `, number ${all} of the series`;
  return `${sayStory(story)} is number ${own} of season ${story.season}${overall}`;
}
