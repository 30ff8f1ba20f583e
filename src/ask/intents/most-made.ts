import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayEpisodes } from '../say.ts';

/** Without such a word, the writer of something is meant, and not of most. */
const MOST =
  /\b(?:most|more|many|often|record|biggest|busiest|top|no\.? ?1|number one|lion'?s|bulk|majority|champ\w*|goat|leader\w*|highest|greatest|largest|frequent\w*|prolific|best|than (?:any|every)\w*|again and again)\b/i;

export default defineIntent({
  name: 'most-directed',
  patterns: [
    'who (directed|wrote) [the] most [ds9] [episodes]',
    '(which|what) (director|writer) (has|did|made|directed|wrote) [the] most [ds9] [episodes]',
  ],
  examples: {
    'who directed the most episodes': 'David Livingston directed the most: 17 episodes',
  },
  answer({ guide, question }) {
    if (!MOST.test(question)) return undefined;
    const part = /writ|wrote|script|author/i.test(question) ? 'wrote' : 'directed';
    const people = [...guide.dataset.people.values()];
    const most = Math.max(...people.map((person) => person[part].length));
    const first = people.filter((person) => person[part].length === most);
    return {
      lead: `${list(first.map(({ name }) => name))} ${part} the most: ${sayEpisodes(first[0]?.[part] ?? [])}.`,
      call: { command: 'who-played', args: { name: first[0]?.id ?? '' } },
      records: first.map(({ id }) => id),
    };
  },
});
