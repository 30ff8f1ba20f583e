import { summaryCard } from '../src/cards/episode/views.ts';
import { defineEpisodeCommand } from '../src/cards/episode-command.ts';

export default defineEpisodeCommand({
  name: 'summary',
  description: 'What happens in an episode, to the very end',
  example: '/summary finale',
  show: summaryCard,
});
