/** What the bot knows: the dataset and an index for each thing that can be searched. */
import type { Dataset, Quote, Story, Trivia } from '../dataset/model.ts';
import type { SearchIndex } from '../search/index.ts';
import { createEpisodeIndex } from './episodes.ts';
import { createNameIndex, type Named } from './names.ts';
import { createQuoteIndex } from './quotes.ts';
import { createTriviaIndex } from './trivia.ts';

/** Read-only after creation, so it can be shared by every call that is under way. */
export interface Guide {
  dataset: Dataset;
  names: SearchIndex<Named>;
  quotes: SearchIndex<Quote>;
  trivia: SearchIndex<Trivia>;
  episodes: SearchIndex<Story>;
}

/** Indexes a dataset. Takes a few hundred milliseconds for the whole series; done once, at start. */
export function createGuide(dataset: Dataset): Guide {
  return {
    dataset,
    names: createNameIndex(dataset),
    quotes: createQuoteIndex(dataset),
    trivia: createTriviaIndex(dataset),
    episodes: createEpisodeIndex(dataset),
  };
}
