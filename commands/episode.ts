import { episodeCard } from '../src/cards/episode/header.ts';
import { defineEpisodeCommand } from '../src/cards/episode-command.ts';

export default defineEpisodeCommand({
  name: 'episode',
  description: 'Numbers, date and credits of an episode, with the way to the rest',
  example: '/episode what you leave behind',
  show: episodeCard,
});
