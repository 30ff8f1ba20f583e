import { countsElse, sayWhetherAsMany } from '../counted.ts';
import { defineIntent } from '../intent.ts';
import { hoursIn, sayNumber } from '../say.ts';

/** In reply to an answer about somebody, only such a word asks for all episodes there are. */
const SHOW = /\b(?:ds ?9|deep space|show|series|there|all|total|altogether|seasons?)\b/i;

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
  answer({ guide, question, isOfSomebody }) {
    if (countsElse(question) || (isOfSomebody && !SHOW.test(question))) return undefined;
    const { stories } = guide.dataset;
    const parts = hoursIn(stories);
    return {
      lead: `${sayWhetherAsMany(question, [parts, stories.length])}Deep Space Nine has ${sayNumber(parts)}, or ${stories.length} where a double episode counts as one, in 7 seasons.`,
      call: { command: 'help', args: {} },
      records: [],
    };
  },
});

/** What asks for a number, and not for the season of something. */
const NUMBER =
  /\b(?:many|number|count|total|total\w*|altogether|all|long|\d+|one|two|three|four|five|six|seven|eight|nine|ten|more|last\w*)\b|#/i;

export const seasons = defineIntent({
  name: 'seasons',
  patterns: [
    'how many seasons [of|@is|do|does|did|has|have] [there|we get|are there] [in|of] [ds9|deep space nine|the show|the series|it|this show] [have|in total|there|run|run for|are there|last|go for|got|air|made|total|get]',
    '[what is] [the] (number|count) of seasons [of ds9|in ds9]',
    'how many (seasons|years) (did|does) [it|ds9|deep space nine|the show|the series] (run|last|have|go) [for]',
    'how many seasons',
  ],
  examples: { 'how many seasons does ds9 have': '7 seasons' },
  answer({ guide, question }) {
    if (countsElse(question) || !NUMBER.test(question)) return undefined;
    const number = guide.dataset.show.seasons.length;
    return {
      lead: `${sayWhetherAsMany(question, [number])}Deep Space Nine has ${number} seasons.`,
      call: { command: 'help', args: {} },
      records: [],
    };
  },
});
