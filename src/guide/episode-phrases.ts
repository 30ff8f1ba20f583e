/** Episodes named by their place in the series: "season 3 finale", "first weyoun episode". */
import type { Story } from '../dataset/model.ts';
import { fold } from '../text/fold.ts';
import { storiesOf } from './careers.ts';
import type { Guide } from './index.ts';
import { findName } from './names.ts';

const FIRST = 'first|pilot|premiere|opener';
const LAST = 'last|final|finale|closer';
const END = `(?<end>${FIRST}|${LAST})`;

/** "random", "a random episode", "surprise me". */
const RANDOM = /^(?:an? )?random(?: (?:episode|one))?$|^surprise me$/;
/** "season 3 finale", "finale of season 3", "last episode of season 3". */
const OF_SEASON = [
  new RegExp(`^(?:the )?(?:season|s) ?(?<season>\\d) ${END}(?: episode)?$`),
  new RegExp(`^(?:the )?${END}(?: episode)? (?:of )?(?:season|s) ?(?<season>\\d)$`),
];
/** "first episode", "the series premiere", "last one". */
const OF_SERIES = new RegExp(`^(?:the )?(?:series |very )?${END}(?: (?:episode|one))?$`);
/** "first weyoun episode", "last appearance of dukat". */
const OF_NAME = [
  /^(?:the )?(?<end>first|last) (?<name>.+?) (?:episode|appearance|story)$/,
  /^(?:the )?(?<end>first|last) (?:episode|appearance|story) (?:with|of|for) (?<name>.+)$/,
];

/**
 * Resolves a phrase to a story.
 *
 * @param random uniform in [0, 1), for "random"
 * @returns undefined where it is no such phrase, or there is no such story
 */
export function readPhrase(guide: Guide, asked: string, random: () => number): Story | undefined {
  const phrase = fold(asked);
  const { stories } = guide.dataset;
  if (RANDOM.test(phrase)) return stories[Math.floor(random() * stories.length)];

  const seasonal = firstMatch(OF_SEASON, phrase);
  if (seasonal) {
    const season = Number(seasonal['season']);
    return atEnd(
      stories.filter((story) => story.season === season),
      seasonal['end'],
    );
  }
  const serial = OF_SERIES.exec(phrase)?.groups;
  if (serial) return atEnd(stories, serial['end']);

  const named = firstMatch(OF_NAME, phrase);
  const found = named && findName(guide, named['name'] ?? '').found;
  return found && atEnd(storiesOf(found), named['end']);
}

function firstMatch(patterns: readonly RegExp[], phrase: string) {
  for (const pattern of patterns) {
    const groups = pattern.exec(phrase)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function atEnd(stories: readonly Story[], end: string | undefined): Story | undefined {
  return new RegExp(`^(?:${FIRST})$`).test(end ?? '') ? stories[0] : stories.at(-1);
}
