import { reviewsCard } from '../src/cards/episode-cards.ts';
import { defineEpisodeCommand } from '../src/cards/episode-command.ts';

export default defineEpisodeCommand({
  name: 'reviews',
  description: 'What reviewers made of an episode: verdicts and points',
  example: '/reviews finale',
  show: (guide, reading) =>
    reading.story.reviews.length > 0 ? reviewsCard(guide, reading) : undefined,
});
