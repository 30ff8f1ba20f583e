/** The ways an episode is written as a number, and what each may mean. */
import type { Dataset, Story } from '../dataset/model.ts';

/** One meaning of a code: a story, and the part of a double episode where the code names one. */
export interface Reading {
  story: Story;
  part?: number;
}

/** "7x26", "s7e26", "season 7 episode 26", "7.26", also after "DS9". */
const SEASON_AND_NUMBER =
  /^(?:ds9 +)?(?:s(?:eason)? *)?0*([1-9]) *(?:x|e|ep|episode|[-.]) *0*(\d{1,2})$/;
/** "176", "#176", "episode 176". */
const OVERALL = /^(?:ds9 +)?0*(\d{1,3})$/;
/** "40510-575", or its last three digits alone. */
const PRODUCTION = /^(?:\d{5}-)?\d{3}$/;
const IMDB = /^tt\d+$/;

/**
 * Every story that a code can mean, likeliest first. Two countings are in use: one in which a
 * double episode is two (176 in all) and one in which it is one (173); the former goes first.
 *
 * @returns an empty list where the text is no code, or no story has it
 */
export function readCode(dataset: Dataset, asked: string): Reading[] {
  const code = normalize(asked);
  const seasonal = SEASON_AND_NUMBER.exec(code);
  if (seasonal) {
    const season = Number(seasonal[1]);
    const number = Number(seasonal[2]);
    return distinct([
      ...findPart(dataset, (story, part) => story.season === season && part.number === number),
      ...findStory(dataset, (story) => story.season === season && story.story.number === number),
    ]);
  }
  if (IMDB.test(code)) return findStory(dataset, (story) => story.imdb === code);
  const overall = OVERALL.exec(code);
  const byNumber = overall
    ? [
        ...findPart(dataset, (_, part) => part.overall === Number(overall[1])),
        ...findStory(dataset, (story) => story.story.overall === Number(overall[1])),
      ]
    : [];
  const byProduction = PRODUCTION.test(code)
    ? [
        ...findPart(dataset, (_, part) => part.production?.endsWith(code) === true),
        ...findStory(dataset, (story) => story.production.some((own) => own.endsWith(code))),
      ]
    : [];
  return distinct([...byNumber, ...byProduction]);
}

function normalize(asked: string): string {
  return asked
    .normalize('NFKC')
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/["“”'#?]/g, '')
    .replace(/^ *(?:ep|episode|number|no)\b\.? */, '')
    .replace(/,/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function findPart(
  dataset: Dataset,
  fits: (story: Story, part: Story['parts'][number]) => boolean,
): Reading[] {
  return dataset.stories.flatMap((story) =>
    story.parts.flatMap((part, i) => {
      if (!fits(story, part)) return [];
      return story.parts.length > 1 ? [{ story, part: i + 1 }] : [{ story }];
    }),
  );
}

function findStory(dataset: Dataset, fits: (story: Story) => boolean): Reading[] {
  return dataset.stories.filter(fits).map((story) => ({ story }));
}

function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<Story>();
  return readings.filter(({ story }) => !seen.has(story) && seen.add(story));
}
