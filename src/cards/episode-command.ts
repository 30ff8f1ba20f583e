/** What the commands that take an episode share: the option, and looking the episode up. */
import type { Card } from '../card.ts';
import { type Command, defineCommand } from '../command.ts';
import type { Story } from '../dataset/model.ts';
import type { Reading } from '../guide/episode-codes.ts';
import { findEpisode } from '../guide/episodes.ts';
import type { Guide } from '../guide/index.ts';
import { openView } from './actions.ts';
import { missCard } from './miss.ts';
import { suggestEpisodes } from './suggestions.ts';

interface EpisodeCommand {
  name: string;
  description: string;
  example: string;
  /** The card for an episode that was found; undefined where it has nothing of the kind. */
  show: (guide: Guide, reading: Reading, others: readonly Story[]) => Card | undefined;
}

/** Declares a command that shows one view of one episode. */
export function defineEpisodeCommand({ show, ...rest }: EpisodeCommand): Command {
  return defineCommand({
    ...rest,
    options: {
      episode: {
        type: 'string',
        required: true,
        description: 'A title or a number, e.g. 7x26, finale',
        suggest: suggestEpisodes,
      },
    },
    run: (guide, { episode }) => {
      const { found, others, near } = findEpisode(guide, episode);
      if (found === undefined) {
        const actions = near.map((story) => openView(story, rest.name, story.title));
        return missCard('episode', episode, actions);
      }
      return (
        show(guide, found, others) ??
        missCard(rest.name, found.story.title, [openView(found.story, 'episode', 'Episode')])
      );
    },
  });
}
