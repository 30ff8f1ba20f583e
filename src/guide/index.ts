/** What the bot knows: the dataset and an index for each thing that can be searched. */
import type { Dataset, Quote, Story, Trivia } from '../dataset/model.ts';
import type { SearchIndex } from '../search/index.ts';
import { createEpisodeIndex, nameStories } from './episodes.ts';
import { createNameIndex, type Named } from './names.ts';
import { createPassageIndex, createPlotIndex } from './plots.ts';
import { createQuoteIndex } from './quotes.ts';
import { countTrivia } from './statistics.ts';
import { createTriviaIndex } from './trivia.ts';

/** Read-only after creation, so it can be shared by every call that is under way. */
export interface Guide {
  dataset: Dataset;
  names: SearchIndex<Named>;
  quotes: SearchIndex<Quote>;
  trivia: SearchIndex<Trivia>;
  /** Written and counted trivia together. */
  allTrivia: readonly Trivia[];
  episodes: SearchIndex<Story>;
  /** Stories by what happens in them. */
  plots: SearchIndex<Story>;
  /** Stories by folded title and nickname. */
  storyNames: ReadonlyMap<string, Story>;
  /** Stories by single passages about them. */
  passages: SearchIndex<Story>;
}

/** Indexes a dataset. Takes a few hundred milliseconds for the whole series; done once, at start. */
export function createGuide(dataset: Dataset): Guide {
  const allTrivia = [...dataset.trivia, ...countTrivia(dataset)];
  return {
    dataset,
    allTrivia,
    names: createNameIndex(dataset),
    quotes: createQuoteIndex(dataset),
    trivia: createTriviaIndex(allTrivia),
    episodes: createEpisodeIndex(dataset),
    plots: createPlotIndex(dataset),
    storyNames: nameStories(dataset),
    passages: createPassageIndex(dataset),
  };
}
