import { countsElse, sayWhetherAsMany } from '../counted.ts';
import { defineIntent } from '../intent.ts';
import { hoursIn, sayNumber } from '../say.ts';

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
  answer({ guide, question }, { season }) {
    if (countsElse(question)) return undefined;
    const stories = guide.dataset.stories.filter((story) => story.season === season);
    const [first] = stories;
    const parts = hoursIn(stories);
    const doubles =
      parts === stories.length ? '' : `, or ${stories.length} where a double episode counts as one`;
    const whether = sayWhetherAsMany(question, [parts, stories.length]);
    return {
      lead: `${whether}${whether ? 'season' : 'Season'} ${season} has ${sayNumber(parts)}${doubles}.`,
      call: { command: 'episode', args: { episode: first?.id ?? '' } },
      records: first ? [first.id] : [],
    };
  },
});
