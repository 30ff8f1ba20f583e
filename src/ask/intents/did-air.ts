import { longDate } from '../../cards/wording.ts';
import type { Story } from '../../dataset/model.ts';
import { sayWhetherThen } from '../dates/asked.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';
import { withoutTitles } from '../without-titles.ts';

const AIR = 'air|aired|shown|released|come out|broadcast';
const SAME = /\bsame (year|month|day)\b/;
/** How much of "1993-06-13" two days of one have in common. */
const LENGTHS: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

export default defineIntent({
  name: 'did-air',
  patterns: [
    `(did|was|has) {episode} (${AIR}) (in|on|before|after|by) {date}`,
    `(did|was|has) {episode} (${AIR}) [in|on] the same (year|month|day) as {other}`,
  ],
  needs: { episode: 'episode' },
  may: { other: 'episode', date: 'topic' },
  again: 'when did … air',
  examples: {
    'did duet air in june 1993': 'Yes, “Duet” (1x19) first aired on 13 June 1993',
    'was emissary shown in 1995': 'No, “Emissary” (1x01–1x02) first aired on 3 January 1993',
  },
  answer({ question }, { episode: { story }, other }) {
    const text = withoutTitles(question, other ? [story, other.story] : [story]);
    const unit = SAME.exec(text)?.[1];
    if (unit && other) return sayWhetherSame(story, other.story, unit);
    const whether = sayWhetherThen(text, story.aired.date);
    return whether === undefined ? undefined : answerWith(whether, [story]);
  },
});

function sayWhetherSame(story: Story, other: Story, unit: string): Answer {
  const [own, others] = [story, other].map(({ aired }) => aired.date.slice(0, LENGTHS[unit]));
  return answerWith(own === others ? 'Yes, ' : 'No, ', [story, other]);
}

function answerWith(whether: string, stories: readonly [Story, ...Story[]]): Answer {
  const [{ id }] = stories;
  const dates = stories.map(
    (story) => `${sayStory(story)} first aired on ${longDate(story.aired.date)}`,
  );
  return {
    lead: `${whether}${dates.join('; ')}.`,
    call: { command: 'episode', args: { episode: id } },
    records: stories.map((story) => story.id),
  };
}
