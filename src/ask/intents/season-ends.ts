import { longDate } from '../../cards/wording.ts';
import type { Story } from '../../dataset/model.ts';
import { fold } from '../../text/fold.ts';
import { sayWhetherThen } from '../dates/asked.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { isYesNo, sayStory } from '../say.ts';

const STARTS = 'starts|opens|begins|kicks off|start|begin|started|opened|began|open|opening';
const ENDS =
  'ends|closes|finishes|concludes|end|finish|conclude|ended|closed|finished|close|wraps up';

const END = /\b(?:end|ends|ended|finish|conclude|close|cancel|wrap)/i;

export const seasonDates = defineIntent({
  name: 'season-dates',
  patterns: [
    `(when|what year|in what year|what date|on what date|in which year) (did|does|was|is) season {season} (${STARTS}|${ENDS}|air|first air|come out|premiere|on|run)`,
    `[@what|when was] [the] (start|end|premiere date|start date|end date|beginning) of season {season}`,
  ],
  needs: { season: 'season' },
  again: (question) => `when did … ${END.test(question) ? 'end' : 'start'}`,
  examples: { 'when did season 5 start': 'on 30 September 1996' },
  answer: ({ guide, question }, { season }) =>
    sayDate(
      guide.dataset.stories.filter((story) => story.season === season),
      `Season ${season}`,
      question,
    ),
});

/** "When did it air?" asks for what is pointed at, which is seldom the series. */
const POINTING = /\b(?:it|that|this) (?:air|come out|came out|premiere|debut)/i;
const SHOW = /\b(?:show|series|ds9|deep space)\b/i;

export const seriesDates = defineIntent({
  name: 'series-dates',
  patterns: [
    `(when|what year|in what year|what date|on what date|in which year) (did|does|was|is) (ds9|deep space nine|deep space 9|the show|the series|it all) [first] (${STARTS}|${ENDS}|air|first air|come out|premiere|on|run|made|cancelled)`,
    `[@what|when was] [the] (start|end|premiere date|start date|end date|beginning|premiere) (of|for) (ds9|deep space nine|the show|the series)`,
  ],
  examples: { 'when did ds9 start': 'on 3 January 1993', 'when did ds9 end': 'on 2 June 1999' },
  answer: ({ guide, question }) =>
    POINTING.test(question) && !SHOW.test(question)
      ? undefined
      : sayDate(guide.dataset.stories, 'Deep Space Nine', question),
});

function sayDate(stories: readonly Story[], what: string, question: string): Answer | undefined {
  const isEnd = END.test(question);
  const story = isEnd ? stories.at(-1) : stories[0];
  if (story === undefined) return undefined;
  const date = story.aired.date;
  const whether = isYesNo(question) ? (sayWhetherThen(fold(question), date) ?? '') : '';
  return {
    lead: `${whether}${whether ? what.replace(/^S/, 's') : what} ${isEnd ? 'ended' : 'began'} with ${sayStory(story)}, on ${longDate(date)}.`,
    call: { command: 'episode', args: { episode: story.id } },
    records: [story.id],
  };
}

/** "The finale of Severance": what it is of is neither a season nor this series. */
const OF_ANOTHER =
  /\b(?:finale|premiere|opener|closer|pilot) of (?!(?:\w+ )?(?:season|series|show|year|run)|s\d|\d|ds9|deep|star|trek|it|this|that|all|each|every|the (?:show|series|whole|entire|first|second|third|fourth|fifth|sixth|seventh|last|final))[a-z]{3,}/i;
const STARTING = /start|open|beg[iau]n|kick|premiere|pilot|first/i;

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
  may: { season: 'season' },
  again: (question) => `${STARTING.test(question) ? 'first' : 'last'} episode of …`,
  examples: {
    'which episode starts season 7': '“Image in the Sand” (7x01)',
    'how did season 5 end': '“Call to Arms” (5x26)',
  },
  answer({ guide, question }, { season }) {
    if (OF_ANOTHER.test(question)) return undefined;
    const all = guide.dataset.stories;
    const stories = season ? all.filter((story) => story.season === season) : all;
    const isStart = STARTING.test(question);
    const story = isStart ? stories[0] : stories.at(-1);
    if (story === undefined) return undefined;
    return {
      lead: `${season ? `Season ${season}` : 'Deep Space Nine'} ${isStart ? 'begins' : 'ends'} with ${sayStory(story)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
