import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

export default defineIntent({
  name: 'said-that',
  patterns: [
    '(who said|who says|who was|who is|who spoke) (that|it|this|that line|this line|that quote)',
    '(who is that|whose line is that|who said)',
    '(which|what) (episode|one) (is|was) (that|it|this) [from|in|said in]',
    '(where|which episode|what episode) (is|was) (that|it|this) from',
  ],
  needs: { quote: 'quote' },
  examples: {},
  answer(_, { quote }) {
    const speakers = [...new Set(quote.lines.map(({ speaker }) => speaker))];
    return {
      lead: `${list(speakers.map(({ name }) => name))}, in ${sayStory(quote.story)}.`,
      call: { command: 'quote', args: { search: quote.id } },
      records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});
