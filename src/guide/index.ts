/** What the bot knows: the dataset and an index for each thing that can be searched. */
import type { Character, Dataset, Quote, Story, Trivia } from '../dataset/model.ts';
import { once } from '../once.ts';
import type { SearchIndex } from '../search/index.ts';
import { createEpisodeIndex, nameStories } from './episodes.ts';
import { createLookups, type Lookups } from './lookups.ts';
import { createNameIndex, type Named } from './names.ts';
import { recallCharacters } from './portraits.ts';
import { createQuoteIndex } from './quotes.ts';
import type { Recall } from './recall.ts';
import { recallQuotes, recallStories, recallTrivia } from './recollections.ts';
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
  /** Stories by folded title and nickname. */
  storyNames: ReadonlyMap<string, Story>;
  /** Stories, notes, lines and characters by what is half remembered of them. */
  recall: {
    stories: Recall<Story>;
    trivia: Recall<Trivia>;
    quotes: Recall<Quote>;
    characters: Recall<Character>;
  };
  lookups: Lookups;
}

/**
 * Makes the guide to a dataset. Each index is built when it is first asked for, so that a single
 * answer in the terminal does not wait for all of them; `warmUp` asks for all of them.
 */
export function createGuide(dataset: Dataset): Guide {
  const allTrivia = once(() => [...dataset.trivia, ...countTrivia(dataset)]);
  const names = once(() => createNameIndex(dataset));
  const quotes = once(() => createQuoteIndex(dataset));
  const trivia = once(() => createTriviaIndex(allTrivia()));
  const episodes = once(() => createEpisodeIndex(dataset));
  const lookups = once(() => createLookups(dataset, allTrivia()));
  const storyNames = once(() => nameStories(dataset));
  const storyRecall = once(() => recallStories(dataset));
  const triviaRecall = once(() => recallTrivia(allTrivia()));
  const quoteRecall = once(() => recallQuotes(dataset.quotes));
  const characterRecall = once(() => recallCharacters(dataset));
  return {
    dataset,
    recall: {
      stories: (...told) => storyRecall()(...told),
      trivia: (...told) => triviaRecall()(...told),
      quotes: (...told) => quoteRecall()(...told),
      characters: (...told) => characterRecall()(...told),
    },
    get allTrivia() {
      return allTrivia();
    },
    get names() {
      return names();
    },
    get quotes() {
      return quotes();
    },
    get trivia() {
      return trivia();
    },
    get episodes() {
      return episodes();
    },
    get lookups() {
      return lookups();
    },
    get storyNames() {
      return storyNames();
    },
  };
}
