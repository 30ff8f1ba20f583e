import { list } from '../../cards/wording.ts';
import { charactersOf } from '../../guide/names.ts';
import { defineIntent } from '../intent.ts';
import { nameOf, sayStory } from '../say.ts';

const THAT = '(it|that|this|so|those words)';

export default defineIntent({
  name: 'said-by',
  patterns: [
    `(did|does|did not) {who} [really|actually|ever] (say|utter|says) ${THAT}`,
    `(is|was|is not|was not) (it|that|this) {who} [who|that] (said|says|speaking|talking|saying) [${THAT.slice(1, -1)}]`,
    '(is|was|is not|was not) (it|that|this) {who} [then]',
    '(is|was|is not|was not) (it|that|this) (said|spoken) by {who}',
    `[so|and|but] {who} (said|says|saying) ${THAT} [right]`,
    '[so] (it|that) (is|was) {who} [then|right]',
    '{who} is the one who (said|says) (it|that|this)',
  ],
  needs: { quote: 'quote', who: 'named' },
  examples: {},
  answer(_, { quote, who }) {
    const speakers = [...new Set(quote.lines.map(({ speaker }) => speaker))];
    const isSaid = charactersOf(who).some((character) => speakers.includes(character));
    const others = list(speakers.map(({ name }) => name));
    return {
      lead: `${isSaid ? `Yes, ${nameOf(who)}` : `No, ${others}`} said that, in ${sayStory(quote.story)}.`,
      call: { command: 'quote', args: { search: quote.id } },
      records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});
