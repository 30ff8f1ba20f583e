import { defineIntent } from '../intent.ts';
import { sayEpisodes } from '../say.ts';

export const seriesCounts = defineIntent({
  name: 'series-counts',
  patterns: [
    'how many episodes [@is|do|does|did] [of] [there] [in] [ds9|deep space nine|deep space 9|the show|the series|it|this show] [have|in total|total|overall|there|are there|run|run for|air|made|altogether|get|last]',
    'how many episodes [of] [ds9|deep space nine|the show|the series] [@is] [there|made|produced|exist|aired] [in total|total|overall|altogether|in all]',
    '[what is|give me|tell me] [the] [total] (number|amount|count) of [ds9|deep space nine|all] episodes [in total|total|of ds9|in ds9|in the series|there are|overall]',
    '[what is] [the] [total|ds9] (episode count|total episodes|number of episodes) [of ds9|of deep space nine|of the show|in total]',
    'how (long|big) (is|was) [ds9|the show|the series|deep space nine|it] [in episodes|in terms of episodes]',
    'total (episodes|number of episodes)',
    'how many hours of (ds9|deep space nine) [are there]',
  ],
  examples: { 'how many episodes does ds9 have': '176 episodes, or 173' },
  answer({ guide }) {
    const { stories } = guide.dataset;
    const parts = stories.reduce((sum, story) => sum + story.parts.length, 0);
    return {
      lead: `Deep Space Nine has ${sayEpisodes(parts)}, or ${stories.length} where a double episode counts as one, in 7 seasons.`,
      call: { command: 'help', args: {} },
      records: [],
    };
  },
});

export const seasonCounts = defineIntent({
  name: 'season-counts',
  patterns: [
    'how many (episodes|ones|stories) [@is|do|does|did|has] [there|we get|it] [in|of|for|make up] [the|ds9] [season] {season} [season] [of ds9|have|has|got|run for|there|of the show|in total]',
    'how many [episodes] [@is|does|do] [there] [in|of] season {season} [have|got|run|of ds9|total]',
    'how many are in {season}',
    '[what is] [the] (number|amount|count|total) of (episodes|stories) (of|in|for) [the] [season] {season} [season]',
    '[what is|the] season {season} (episode count|number of episodes|length|how many episodes)',
    'how (long|big) (is|was) season {season}',
    'season {season} has how many episodes',
    'episode count [of|for|in] season {season}',
    '(episodes in|episode count of|number of episodes in) season {season}',
  ],
  needs: { season: 'season' },
  again: 'how many episodes in …',
  examples: {
    'how many episodes in season 1': '20 episodes',
    'how many are in s7': '26 episodes',
  },
  answer({ guide }, { season }) {
    const stories = guide.dataset.stories.filter((story) => story.season === season);
    const [first] = stories;
    const parts = stories.reduce((sum, story) => sum + story.parts.length, 0);
    const doubles =
      parts === stories.length ? '' : `, or ${stories.length} where a double episode counts as one`;
    return {
      lead: `Season ${season} has ${sayEpisodes(parts)}${doubles}.`,
      call: { command: 'episode', args: { episode: first?.id ?? '' } },
      records: first ? [first.id] : [],
    };
  },
});

export const seasons = defineIntent({
  name: 'seasons',
  patterns: [
    'how many seasons [of|@is|do|does|did|has|have] [there|we get|are there] [in|of] [ds9|deep space nine|the show|the series|it|this show] [have|in total|there|run|run for|are there|last|go for|got|air|made|total|get]',
    '[what is] [the] (number|count) of seasons [of ds9|in ds9]',
    'how many (seasons|years) (did|does) [it|ds9|deep space nine|the show|the series] (run|last|have|go) [for]',
    'how many seasons',
  ],
  examples: { 'how many seasons does ds9 have': '7 seasons' },
  answer({ guide }) {
    const number = guide.dataset.show.seasons.length;
    return {
      lead: `Deep Space Nine has ${number} seasons.`,
      call: { command: 'help', args: {} },
      records: [],
    };
  },
});
