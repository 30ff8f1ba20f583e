import { defineIntent } from '../intent.ts';
import { sayEpisodes, sayStories } from '../say.ts';

const LIST = '[@show|which|what] [me] [a|the] [full|complete|whole] [list|names|titles] [of]';

export default defineIntent({
  name: 'season-episodes',
  patterns: [
    `${LIST} [all|every] [of] [the] [season] {season} (episodes|stories|episode list|episode guide|episode titles|list)`,
    `${LIST} [all|every] [of] [the] (episodes|stories) (of|in|from|are in|were in|belong to|are there in) [the] {season} [season]`,
    '(which|what) (ones|episodes|stories) (are|were|come) (in|from|part of) [the] {season} [season]',
  ],
  needs: { season: 'season' },
  again: 'list the episodes of …',
  examples: {
    'list all season 7 episodes': '“Image in the Sand” (7x01), “Shadows and Symbols”',
    'which ones are in season 1': 'Season 1 has 20 episodes',
  },
  answer({ guide }, { season }) {
    const stories = guide.dataset.stories.filter((story) => story.season === season);
    const [first] = stories;
    if (!first) return undefined;
    return {
      lead: `Season ${season} has ${sayEpisodes(stories)}: ${sayStories(stories, stories.length)}.`,
      call: { command: 'episode', args: { episode: first.id } },
      records: stories.map(({ id }) => id),
    };
  },
});
