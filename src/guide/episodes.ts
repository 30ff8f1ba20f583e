import type { Dataset, Story } from '../dataset/model.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';
import { fold } from '../text/fold.ts';
import { type Reading, readCode } from './episode-codes.ts';
import { readPhrase } from './episode-phrases.ts';
import type { Guide } from './index.ts';

/** What resolving an episode gives. */
export interface EpisodeResult {
  found: Reading | undefined;
  /** Other stories that the same code or name may mean. */
  others: Story[];
  /** Where nothing was found: at most three that are near. */
  near: Story[];
}

/** Indexes stories by title, titles of parts, and nicknames. */
export function createEpisodeIndex(dataset: Dataset): SearchIndex<Story> {
  return createIndex(
    dataset.stories.map((story) => ({
      item: story,
      fame: 0,
      fields: [
        { text: story.title, kind: 'name', weight: 1 },
        ...story.aliases.map((text) => ({ text, kind: 'name' as const, weight: 0.95 })),
        ...(story.serial ? [{ text: story.serial.title, kind: 'name' as const, weight: 0.9 }] : []),
      ],
    })),
  );
}

/**
 * Resolves an id, a title or nickname, a number in any counting, a place in the series such as
 * "season 3 finale", or a title with typing errors.
 *
 * @param random uniform in [0, 1), for "random"
 */
export function findEpisode(
  guide: Guide,
  asked: string,
  random: () => number = Math.random,
): EpisodeResult {
  const { dataset, lookups } = guide;
  const byId = lookups.stories.get(asked);
  if (byId) return { found: { story: byId }, others: [], near: [] };

  // A nickname goes before a number: "173" is what the finale is called in one of the countings.
  const named = findNamed(guide, asked);
  const [best, ...rest] = [...(named ? [named] : []), ...readCode(dataset, asked)];
  if (best) {
    const others = rest.map((reading) => reading.story).filter((story) => story !== best.story);
    return { found: best, others, near: [] };
  }
  const placed = readPhrase(guide, asked, random);
  if (placed) return { found: { story: placed }, others: [], near: [] };

  const { title, part } = splitPart(asked);
  const story = guide.episodes.search(title)[0]?.item;
  if (story === undefined) {
    return { found: undefined, others: [], near: guide.episodes.nearest(title, 3) };
  }
  return { found: withPart(dataset, story, part), others: [], near: [] };
}

/** Stories by title and nickname, folded. Of two with the same name, the earlier one has it. */
export function nameStories(dataset: Dataset): Map<string, Story> {
  const named = new Map<string, Story>();
  for (const story of dataset.stories) {
    for (const name of [story.title, ...story.aliases].map(fold)) {
      if (!named.has(name)) named.set(name, story);
    }
  }
  return named;
}

/** The story of exactly this title or nickname, or of this title with a part's number behind it. */
function findNamed({ dataset, storyNames }: Guide, asked: string): Reading | undefined {
  const whole = storyNames.get(fold(asked));
  if (whole) return { story: whole };
  const { title, part } = splitPart(asked);
  const split = storyNames.get(fold(title));
  return split && withPart(dataset, split, part);
}

/** "… (2)", "…, part 2" and "… part II" name a part; the number alone may belong to the title. */
const PART = /[\s,]+(?:\((?:part )?([12]|i{1,2})\)|part ([12]|i{1,2}|one|two))$/;
const PART_NUMBERS: Record<string, number> = { '1': 1, i: 1, one: 1, '2': 2, ii: 2, two: 2 };

function splitPart(asked: string): { title: string; part: number | undefined } {
  const text = asked.trim().toLowerCase();
  const match = PART.exec(text);
  if (match === null) return { title: text, part: undefined };
  return {
    title: text.slice(0, match.index),
    part: PART_NUMBERS[match[1] ?? match[2] ?? ''],
  };
}

/** The part that was asked for: of a double episode itself, or of the serial that it belongs to. */
function withPart(dataset: Dataset, story: Story, part: number | undefined): Reading {
  if (part === undefined) return { story };
  const sibling = dataset.stories.find(
    ({ serial }) => serial && serial.title === story.serial?.title && serial.part === part,
  );
  if (sibling) return { story: sibling };
  return part <= story.parts.length && story.parts.length > 1 ? { story, part } : { story };
}
