import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

const STARTS = 'starts|opens|begins|kicks off|start|begin|started|opened|began|open|opening';
const ENDS =
  'ends|closes|finishes|concludes|end|finish|conclude|ended|closed|finished|close|wraps up';

export const seasonEnds = defineIntent({
  name: 'season-ends',
  patterns: [
    `(which|what) [episode|one] (does|did|do|is) season {season} (${STARTS}|${ENDS}) [with|on]`,
    `(which|what) [episode|one] (${STARTS}|${ENDS}) [the] season {season} [season]`,
    `(how|with what|with which episode|on which episode|on what episode) (did|does) season {season} (${STARTS}|${ENDS}) [with|which episode|what episode]`,
    `season {season} (${STARTS}|${ENDS}) (with what|with which episode|how|on what)`,
    'season {season} (finale|premiere|opener|closer|pilot) [title|name|called|episode]',
    '[@what] [the] (finale|premiere|opener|closer|final episode|first episode|last episode|title of the finale) (of|for|in) [the] season {season} [season]',
  ],
  needs: { season: 'season' },
  examples: {
    'which episode starts season 7': '“Image in the Sand” (7x01)',
    'how did season 5 end': '“Call to Arms” (5x26)',
  },
  answer({ guide, question }, { season }) {
    const stories = guide.dataset.stories.filter((story) => story.season === season);
    const isStart = /start|open|beg[ia]n|kick|premiere|pilot|first/i.test(question);
    const story = isStart ? stories[0] : stories.at(-1);
    if (story === undefined) return undefined;
    return {
      lead: `Season ${season} ${isStart ? 'begins' : 'ends'} with ${sayStory(story)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
