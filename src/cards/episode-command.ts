/** What the commands that take an episode share: the option, and looking the episode up. */
import type { Card } from '../card.ts';
import { type Command, defineCommand, type Options } from '../command.ts';
import type { Story } from '../dataset/model.ts';
import type { Reading } from '../guide/episode-codes.ts';
import { findEpisode } from '../guide/episodes.ts';
import type { Guide } from '../guide/index.ts';
import { openEpisode, openView } from './actions.ts';
import { missCard } from './miss.ts';
import { suggestEpisodes } from './suggestions.ts';

interface EpisodeCommand {
  name: string;
  description: string;
  example: string;
  show: (guide: Guide, view: EpisodeView) => Card;
  /** Which episodes have such a view at all; every one, unless told otherwise. */
  has?: (story: Story) => boolean;
}

/** What a view of an episode is asked for. */
export interface EpisodeView extends Reading {
  /** Other stories that the code may have meant. */
  others: readonly Story[];
  /** Which page of a long list, from 1. */
  page: number;
}

/** The state that lets an action turn a page. */
const PAGING = {
  page: { type: 'integer', min: 1, description: 'Which page' },
} as const satisfies Options;

/** Declares a command that shows one view of one episode. */
export function defineEpisodeCommand({ show, has, ...rest }: EpisodeCommand): Command {
  return defineCommand({
    ...rest,
    options: {
      episode: {
        type: 'string',
        required: true,
        description: 'A title or a number, e.g. 7x26, finale',
        suggest: (guide, typed) => suggestEpisodes(guide, typed, has),
      },
    },
    state: PAGING,
    run: (guide, { episode, page }, { random }) => {
      const { found, others, near } = findEpisode(guide, episode, random);
      if (found === undefined) {
        const actions = near.map((story) => openView(story, rest.name, story.title));
        return missCard('episode', episode, actions);
      }
      if (has && !has(found.story)) {
        return missCard(rest.name, found.story.title, [openEpisode(found.story)]);
      }
      return show(guide, { ...found, others, page: page ?? 1 });
    },
  });
}
