import type { Card } from '../../card.ts';
import type { Guide } from '../../guide/index.ts';
import type { EpisodeView } from '../episode-command.ts';
import { offerOthers, storyCard } from './story-card.ts';

/** What happens, from beginning to end. */
export function summaryCard(guide: Guide, { story, others }: EpisodeView): Card {
  return storyCard(guide, story, 'summary', {
    blocks: [{ kind: 'text', text: story.summary }],
    sources: ['screen'],
    first: offerOthers(others, 'summary'),
  });
}

/** What reviewers made of it: verdicts and points. */
export function reviewsCard(guide: Guide, { story }: EpisodeView): Card {
  return storyCard(guide, story, 'reviews', {
    title: `Reviews of ${story.title}`,
    sources: story.reviews.flatMap((review) => review.sources),
    blocks: story.reviews.map((review) => ({
      kind: 'list',
      heading: `${review.headline} (${review.verdict})`,
      items: review.points.map((text) => ({ text })),
    })),
  });
}
