import { reviewsCard } from '../src/cards/episode/views.ts';
import { defineEpisodeCommand } from '../src/cards/episode-command.ts';

export default defineEpisodeCommand({
  name: 'reviews',
  description: 'What reviewers made of an episode: verdicts and points',
  example: '/reviews finale',
  show: reviewsCard,
  has: (story) => story.reviews.length > 0,
});
