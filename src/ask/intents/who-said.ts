import { list, shorten } from '../../cards/wording.ts';
import type { Quote } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { findLineWithin, recognizeLine } from '../../guide/lines.ts';
import type { Named } from '../../guide/names.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { charactersOf, refuse, sayStory } from '../say.ts';

/** "who said that?" needs an answer to point at. */
const POINTING = /^(?:that|this|it|so|which|what|whom?|these|those)?[?!.]*$/i;

export const whoSaid = defineIntent({
  name: 'who-said',
  patterns: [
    'who (said|says|say|was it that said|is it that says|did say|quoted|spoke|uttered|yelled|shouted|told|asked|tells|asks|is saying|was saying|said the line|says the line|said the words|was the one who said) {line}',
    'who (is|was) the (one|person|guy|character) (who|that|saying) [said|says|tells|told] {line}',
    '(which|what) (character|person|guy|one|speaker|man|woman) (said|says|goes|uttered|spoke|was it that said|is it that says|told|asks) {line}',
    '(whose|who is) (line|quote|words|saying) (is|was) {line}',
    '(who is) (line|quote) {line}',
    '{line} (who|whos that|who says it|who was that|who said that|who said it|who said this|who says that|who said|who is that|which episode|what episode|what episode is that from|which episode is that|who says this)',
    'who (did|does) {line} come from',
    'said {line}',
  ],
  needs: { line: 'line' },
  examples: {
    'who said "today the guns are silent"': 'William Ross said that, in “What You Leave Behind”',
    'who says guns are slient': 'William Ross',
  },
  answer({ guide, question }, { line }) {
    if (POINTING.test(line.trim())) return undefined;
    const found = answer(guide, line);
    if (found) return found;
    const within = findLineWithin(guide, question);
    if (within) return answerWith(within);
    return refuse(`I know no line like “${shorten(line.trim(), 80)}”.`);
  },
});

export const lineFrom = defineIntent({
  name: 'line-from',
  patterns: [
    '(which|what|what is the|which was the|in which|in what|name the) episode (is|was|has|had|contains|of|where|does|do|did|with|in which|includes|says|they say|somebody says|someone says) [the|this|that] [line|quote|words|quotation] {line}',
    '[in] (which|what) episode (does|do|did|is|was) {who} (say|says|said|tell|talk about|ask|saying) {line}',
    '[in] (which|what) episode (is|was|does) {line} (from|in|said|come from|said in|appear|spoken|a quote from|a line from|happen|heard)',
    '(where|what|which episode) (is|was|does) [the|this|that] (line|quote|quotation|words|saying) {line} [from|come from]',
    'where (is|does) {line} [come] from',
    'where (was|is) {line} (said|from|quoted)',
    '(when|where) (did|does|do) {who} (say|says|said|tell) {line}',
    '(what is) (quote|line) {line} from',
    'from which episode is {line}',
    '{line} is (from|said) (which|what) episode',
    '{line} is from (which|what) episode',
  ],
  needs: { line: 'line' },
  may: { who: 'named' },
  examples: {
    'what episode is "i can live with it" from': '“In the Pale Moonlight” (6x19)',
    'in which episode does vreenak say its a fake': '“In the Pale Moonlight”',
  },
  // What is no line may still be something that happens.
  answer({ guide, question }, { line, who }) {
    const found = answer(guide, line, who);
    if (found) return found;
    const within = who ? undefined : findLineWithin(guide, question);
    return within && answerWith(within);
  },
});

export const lineWithin = defineIntent({
  name: 'line-within',
  patterns: ['{line}'],
  needs: { line: 'line' },
  examples: { 'guess who goes all courage comes in all sizes': 'Martok said that' },
  answer({ guide }, { line }) {
    const quote = findLineWithin(guide, line);
    return quote && answerWith(quote);
  },
});

function answer(guide: Guide, line: string, who?: Named): Answer | undefined {
  const own = who && charactersOf(who);
  const best = recognizeLine(guide, line).find(
    ({ quote }) => !own || quote.lines.some(({ speaker }) => own.includes(speaker)),
  );
  return best && answerWith(best.quote);
}

function answerWith(quote: Quote): Answer {
  const speakers = [...new Set(quote.lines.map(({ speaker }) => speaker))];
  return {
    lead: `${list(speakers.map(({ name }) => name))} said that, in ${sayStory(quote.story)}.`,
    call: { command: 'quote', args: { search: quote.id } },
    records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
  };
}
