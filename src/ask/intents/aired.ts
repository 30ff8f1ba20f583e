import { longDate } from '../../cards/wording.ts';
import { sayWhetherThen } from '../dates/asked.ts';
import { defineIntent } from '../intent.ts';
import { isYesNo, sayStory } from '../say.ts';
import { withoutTitles } from '../without-titles.ts';

/** What the date of the first broadcast in its own country does not tell. */
const ELSEWHERE =
  /\b(?:in (?:the )?(?:uk|britain|england|ireland|germany|france|italy|spain|japan|canada|australia|brazil|poland|europe)|on (?:vhs|dvd|laser ?disc|blu ?-?ray|netflix|streaming)|re-?runs?|repeat(?:s|ed)?)\b/i;

export default defineIntent({
  name: 'aired',
  cues: / (?:when|air|aired|airdate|date|broadcast|premiere|premiered|released|release|year|came out|come out|screened)\b/,
  patterns: [
    '{episode} (air|aired|airing|first aired|date|date aired|when|aired on what date|aired on which date|when was that|came out|released|premiered|first shown) [when]',
    '[on] (what|which) (date|day|month|year|night) (did|was|is) {episode} [first|originally] (air|aired|on|shown|broadcast|released|premiere|come out|on tv) [first|on]',
    'when (was|did) {episode} [first] (made|produced|filmed|hit tv|hit the screen|hit the screens|on television|go out|on screen|transmitted|start airing)',
    '[the|what is the|what was the] (date|day|year) [that|when|on which] {episode} (aired|came out|was aired|was broadcast|premiered|first aired|was released|was shown)',
    'since when (is|was) {episode} out',
    'when (did|does|was|is|has|had) {episode} [first|originally|initially] (air|aired|airs|come out|came out|premiere|premiered|broadcast|released|release|shown|on tv|on|run|debut|out|on air|screened|show)',
    '(what|which) (year|date|day|month|day and year) (did|was|is|does) {episode} [first|originally] (air|aired|come out|premiere|premiered|broadcast|released|shown|from|release|on tv|out|on|run|debut)',
    '[what is|what was|give me|when is|when was] [the] [original|first|us] (air date|airdate|airing date|date|release date|broadcast date|premiere date|release|premiere|airing|air dates|release year|airing) (of|for|on) {episode}',
    '[what is|what was] {episode} (air date|airdate|release date|broadcast date|date|premiere date|first aired|aired when|air when|came out when)',
    'when {episode} [was|has] [first|originally] (aired|came out|premiered|broadcast|released|shown|on)',
    'when @did (they|it|the show|paramount) [first|originally] (show|air|broadcast|release) {episode}',
    '(broadcast|air|airing|release|premiere) (date|year) {episode}',
    'how old is {episode}',
    'how long ago (did|was) {episode} (air|come out|released|broadcast)',
    '(when|what year) (was|is) {episode}',
    'when did {episode}',
    'when (did|was|does) [it|that|this] [first|originally] (air|aired|come out|premiere|broadcast|released|shown)',
    'what (year|date) (was|is) (it|that) [from|aired|released]',
    'in (what|which) year did {episode} (air|come out|premiere)',
    '[and|the|its|what|which] (year|date|air date|airdate)',
  ],
  needs: { episode: 'episode' },
  again: 'when did … air',
  examples: {
    'when did the finale air': '“What You Leave Behind” (7x25–7x26) first aired on 2 June 1999',
    'yo what year did the visitor come out': '1995',
    'air date of duet': '1993',
  },
  answer({ question }, { episode: { story } }) {
    if (ELSEWHERE.test(question)) return undefined;
    const text = withoutTitles(question, [story]);
    const whether = isYesNo(question) ? (sayWhetherThen(text, story.aired.date) ?? '') : '';
    return {
      lead: `${whether}${sayStory(story)} first aired on ${longDate(story.aired.date)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
