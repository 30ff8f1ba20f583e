import type { Citation } from '../card.ts';
import type { Dataset, Story } from '../dataset/model.ts';

/** Names the stories an answer is from and the sources it leans on, each once. */
export function cite(
  dataset: Dataset,
  stories: readonly Story[],
  sourceIds: readonly string[],
): Citation {
  return {
    stories: [...new Set(stories)].map(({ code, title }) => ({ code, title })),
    sources: [...new Set(sourceIds)].flatMap((id) => {
      const source = dataset.sources.get(id);
      if (source === undefined) return [];
      const { name, url, licence } = source;
      return [{ name, ...(url && { url }), ...(licence && { licence }) }];
    }),
  };
}

/** The latest point of the series that these stories reach, for the card's position. */
export function positionOf(stories: readonly Story[]): { position?: number } {
  if (stories.length === 0) return {};
  return { position: Math.max(...stories.map((story) => story.position + story.parts.length - 1)) };
}
