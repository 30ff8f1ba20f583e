import { castCard } from '../src/cards/episode/cast.ts';
import { defineEpisodeCommand } from '../src/cards/episode-command.ts';

export default defineEpisodeCommand({
  name: 'cast',
  description: 'Who was in an episode, and as whom',
  example: '/cast 7x26',
  show: castCard,
});
