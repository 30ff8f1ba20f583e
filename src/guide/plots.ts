import type { Dataset, Story } from '../dataset/model.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';

/** Indexes stories by what happens in them: nicknames, logline, summary, trivia and guests. */
export function createPlotIndex(dataset: Dataset): SearchIndex<Story> {
  return createIndex(
    dataset.stories.map((story) => ({
      item: story,
      fame: 0,
      fields: [
        ...[story.title, ...story.aliases].map(
          (text) => ({ text, kind: 'text', weight: 1 }) as const,
        ),
        { text: story.logline, kind: 'text', weight: 0.95 },
        ...sentences(story.summary).map((text) => ({ text, kind: 'text', weight: 0.9 }) as const),
        ...story.trivia.map(({ text }) => ({ text, kind: 'text', weight: 0.6 }) as const),
        ...story.cast
          .filter(({ credit }) => !credit.includes('regular'))
          .map(({ character }) => ({ text: character.name, kind: 'name', weight: 0.6 }) as const),
      ],
    })),
  );
}

/** Words that stand in one sentence are likelier to be about one thing. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}
