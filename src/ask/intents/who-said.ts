import { list, shorten } from '../../cards/wording.ts';
import type { Quote } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { findWithin } from '../../guide/line-within.ts';
import { quotedIn, recognizeLine, speakersOf } from '../../guide/lines.ts';
import { charactersOf, type Named } from '../../guide/names.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';

/** "who said that?" needs an answer to point at. */
const POINTING =
  /^(?:(?:is|was) )?(?:that|this|it|so|which|what|whom?|these|those|those words)?[?!.]*$/i;

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
  answer({ guide, question }, { line: typed }) {
    const line = sharpen(typed, question);
    if (POINTING.test(line.trim())) return undefined;
    const found =
      answer(guide, line) ??
      answerBehind(guide, line) ??
      answerBefore(guide, line) ??
      answerWithin(guide, question);
    return (
      found ??
      answerTold(guide, question) ??
      refuse(`I know no line like “${shorten(line.trim(), 80)}”.`)
    );
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
    const isOfLine = SPEAKS.test(question) || quotedIn(question).length > 0;
    const leastShare = isOfLine ? 0 : LEAST_SHARE_OF_SCENE;
    const found = answer(guide, sharpen(line, question), who, leastShare);
    return found ?? (who ? undefined : answerWithin(guide, question));
  },
});

/** What asks for a speaker or a source, or is put in quotation marks to be recognized. */
const ASKS =
  /\b(?:who(?:s|se|m|'s|’s)?|(?:which|what) (?:char\w*|person|guy|one|episode|ep)|source|line|quote)\b/i;

/** For a line that stands in a question which nothing else can be made of. */
export const lineWithin = defineIntent({
  name: 'line-within',
  patterns: ['{line}'],
  needs: { line: 'line' },
  examples: { 'guess who goes all courage comes in all sizes': 'Martok said that' },
  answer({ guide, question }) {
    const [quoted] = quotedIn(question);
    if (quoted) return answer(guide, quoted);
    return ASKS.test(question) ? answerWithin(guide, question) : undefined;
  },
});

/** What stands in quotation marks is the line, whatever a pattern took for it. */
function sharpen(line: string, question: string): string {
  const [quoted] = quotedIn(question);
  return quoted ?? line;
}

function answer(guide: Guide, line: string, who?: Named, leastShare = 0): Answer | undefined {
  const own = who && charactersOf(who);
  const best = recognizeLine(guide, line).find(
    ({ quote, share }) =>
      share >= leastShare && (!own || quote.lines.some(({ speaker }) => own.includes(speaker))),
  );
  return best && answerWith(best.quote, line);
}

/** "Who is it that screams it's a fake": the line stands behind what asks for it. */
const SAYS =
  /\bwho\b.*?\b(?:said|says?|scream\w*|yell\w*|holler\w*|shout\w*|goes|utter\w*|announc\w*|whisper\w*)\b[\s,:]*(?<line>.+)$/i;

function answerBehind(guide: Guide, question: string): Answer | undefined {
  const line = SAYS.exec(question)?.groups?.['line'];
  return line === undefined ? undefined : answer(guide, line);
}

/** "So I can live with it. Which character says that": what asks for it stands behind the line. */
const ASKED_AFTER =
  /^(?:(?:ok|so|um|hey|hi|and|well|the line|the quote|someone|somebody) )*(?<line>\S+(?: \S+){2,}?)[\s,.;:!?–—-]+(?:(?:(?:and|but) )?(?:who|whos|whose|which|what|name)\b.*|(?:said|says|uttered|spoken|yelled|shouted|coming)? ?(?:by|from) (?:who|whom|which|what)\b.*)$/i;

function answerBefore(guide: Guide, question: string): Answer | undefined {
  const line = ASKED_AFTER.exec(question.trim())?.groups?.['line'];
  return line === undefined ? undefined : answer(guide, line);
}

/** "Who called root beer insidious" tells of a line in other words. */
const TELLS = /\bwho\b.*\b(?:calls?|called|describe[sd]?|compare[sd]?|refer(?:s|red)?)\b/i;
/** How well a line has to fit what is told of it, and by how many words. */
const LEAST_SCORE = 1.4;
const LEAST_SHARED = 2;

function answerTold(guide: Guide, question: string): Answer | undefined {
  const [best] = TELLS.test(question) ? guide.recall.quotes(question) : [];
  const isTold = best && best.score >= LEAST_SCORE && best.shared >= LEAST_SHARED;
  return isTold ? answerWith(best.item, question) : undefined;
}

/** What speaks of a line, so that some of its words are enough … */
const SPEAKS =
  /\b(?:who\w*|says?|said|saying|sez|tells?|told|yells?|goes|talks?|lines?|quotes?|quotation|words|speech|from|source|character|guy|person)\b/i;
/** … and what it has to be worth in a question that may tell of a scene as well. */
const LEAST_OF_SCENE = 4;
/** … and how much of such a question has to be spoken. */
const LEAST_SHARE_OF_SCENE = 0.9;

function answerWithin(guide: Guide, question: string): Answer | undefined {
  const within = findWithin(
    guide,
    question,
    SPEAKS.test(question) ? {} : { leastWorth: LEAST_OF_SCENE },
  );
  return within && answerWith(within.quote, question);
}

function answerWith(quote: Quote, line: string): Answer {
  const speakers = speakersOf(quote, line);
  return {
    lead: `${list(speakers.map(({ name }) => name))} said that, in ${sayStory(quote.story)}.`,
    call: { command: 'quote', args: { search: quote.id } },
    records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
  };
}
