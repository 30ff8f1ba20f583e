import { suggestLines } from '../src/cards/suggestions.ts';
import { whichEpisodeCard } from '../src/cards/which-episode-card.ts';
import { defineCommand } from '../src/command.ts';

export default defineCommand({
  name: 'which-episode',
  description: 'Which episode a line is from; also in the Apps menu of any message',
  example: '/which-episode today the guns are silent',
  menu: { name: 'Which episode is this from?', option: 'line' },
  options: {
    line: {
      type: 'string',
      required: true,
      description: 'What is said, as far as you remember it',
      suggest: suggestLines,
    },
  },
  run: (guide, { line }) => whichEpisodeCard(guide, line),
});
