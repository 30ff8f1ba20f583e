import { type Action, type Card, foundCard } from '../../card.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { openView } from '../actions.ts';
import { cite, positionOf } from '../citation.ts';

/** The views of an episode, in the order in which they are offered. */
const VIEWS = [
  { command: 'episode', label: 'Episode', has: () => true },
  { command: 'summary', label: 'Summary', has: () => true },
  { command: 'cast', label: 'Cast', has: (story: Story) => story.cast.length > 0 },
  { command: 'quote', label: 'Quote', has: (story: Story) => story.quotes.length > 0 },
  { command: 'trivia', label: 'Trivia', has: (story: Story) => story.trivia.length > 0 },
  { command: 'reviews', label: 'Reviews', has: (story: Story) => story.reviews.length > 0 },
];

interface StoryCardParts extends Pick<Card, 'blocks'> {
  title?: string;
  /** Ids of the sources, where they are not those of the story as a whole. */
  sources?: readonly string[];
  /** Actions before the ways to the other views. */
  first?: readonly Action[];
}

/** What an episode's cards share: title, citation, the way to the other views. */
export function storyCard(guide: Guide, story: Story, view: string, parts: StoryCardParts): Card {
  const others = VIEWS.filter(({ command, has }) => command !== view && has(story));
  return foundCard({
    title: parts.title ?? story.title,
    blocks: parts.blocks,
    citation: cite(guide.dataset, [story], parts.sources ?? story.sources),
    actions: [
      ...(parts.first ?? []),
      ...others.map(({ command, label }) => openView(story, command, label)),
    ],
    records: [story.id],
    ...positionOf([story]),
  });
}

/** The other stories that a code may have meant, as ways to the same view of them. */
export function offerOthers(others: readonly Story[], view: string): Action[] {
  return others.map((other) => openView(other, view, `Or ${other.code} ${other.title}`));
}
