import { longDate } from '../../cards/wording.ts';
import { fold } from '../../text/fold.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\b`, 'g');
const YEAR = /\b(?:19)?(9\d)s?\b/;

export default defineIntent({
  name: 'did-air',
  patterns: ['(did|was|has) {episode} (air|aired|shown|released|come out|broadcast) in {date}'],
  needs: { episode: 'episode' },
  may: { date: 'topic' },
  examples: {
    'did duet air in june 1993': 'Yes, “Duet” (1x19) first aired on 13 June 1993',
    'was emissary shown in 1995': 'No, “Emissary” (1x01–1x02) first aired on 3 January 1993',
  },
  answer({ question }, { episode: { story } }) {
    const [year = '', month = ''] = story.aired.date.split('-');
    // A title may hold a number or a month, but hardly the year and the month of another episode.
    const asked = fold(question);
    const years = YEAR.exec(asked)?.[1];
    const months = [...asked.matchAll(MONTH)].map(([, name]) => MONTHS.indexOf(name ?? '') + 1);
    if (!years && months.length === 0) return undefined;
    const isYear = !years || year.endsWith(years);
    const isMonth = months.length === 0 || months.includes(Number(month));
    return {
      lead: `${isYear && isMonth ? 'Yes' : 'No'}, ${sayStory(story)} first aired on ${longDate(story.aired.date)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
