import { list, shorten } from '../../cards/wording.ts';
import { recognizeLine } from '../../guide/lines.ts';
import { defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';

export default defineIntent({
  name: 'who-said',
  patterns: [
    'who (said|says|say|was it that said|is it that says|did say|quoted|spoke|uttered|yelled|shouted|told|asked|tells|asks|is saying|was saying|said the line|says the line|said the words|was the one who said) {line}',
    'who (is|was) the (one|person|guy|character) (who|that|saying) [said|says|tells|told] {line}',
    '(which|what) character (said|says|was it that said|is it that says|told|asks) {line}',
    '(which|what|what is the|which was the|in which|in what|name the) episode (is|was|has|had|contains|of|where|does|do|did|with|in which|includes|says|they say|somebody says|someone says) [the|this|that] [line|quote|words|quotation] {line}',
    '[in] (which|what) episode (does|do|did|is|was) {who} (say|says|said|tell|talk about|ask|saying) {line}',
    '[in] (which|what) episode (is|was|does) {line} (from|in|said|come from|said in|appear|spoken|a quote from|a line from|happen|heard)',
    '(where|what|which episode) (is|was|does) [the|this|that] (line|quote|quotation|words|saying) {line} [from|come from]',
    'where (is|does) {line} [come] from',
    'where (was|is) {line} (said|from|quoted)',
    '(when|where) (did|does|do) {who} (say|says|said|tell) {line}',
    '(whose|who is) (line|quote|words|saying) (is|was) {line}',
    '(who is) (line|quote) {line}',
    '{line} (who|whos that|who says it|who was that|who said that|who said it|who said this|who says that|who said|who is that|which episode|what episode|what episode is that from|which episode is that|who says this)',
    '(what is) (quote|line) {line} from',
    'who (did|does) {line} come from',
    'from which episode is {line}',
    '{line} is (from|said) (which|what) episode',
    '{line} is from (which|what) episode',
    'said {line}',
  ],
  needs: { line: 'line' },
  may: { who: 'named' },
  examples: {
    'who said "today the guns are silent"': 'William Ross said that, in “What You Leave Behind”',
    'who says guns are slient': 'William Ross',
  },
  answer({ guide }, { line, who }) {
    const [best] = recognizeLine(guide, line).filter(
      ({ quote }) =>
        who === undefined ||
        quote.lines.some(({ speaker, text: _ }) =>
          who.kind === 'character'
            ? speaker === who.character
            : who.person.portrayals.some(({ character }) => character === speaker),
        ),
    );
    if (best === undefined) {
      return refuse(`I know no line like “${shorten(line.trim(), 80)}”.`);
    }
    const { quote } = best;
    const speakers = [...new Set(quote.lines.map(({ speaker }) => speaker))];
    return {
      lead: `${list(speakers.map(({ name }) => name))} said that, in ${sayStory(quote.story)}.`,
      call: { command: 'quote', args: { search: quote.id } },
      records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});
