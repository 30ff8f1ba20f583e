import type { Person, Story } from '../../dataset/model.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { sayEpisodes, sayStories } from '../say.ts';
import { callOf, storiesWith } from './seen.ts';
import { sayTogether } from './together.ts';

/** Stories that the sentence names; the card has more. */
const MOST_NAMED = 12;

export const episodesOf = defineIntent({
  name: 'episodes-of',
  cues: / (?:episodes?|where|stories|appear|appears|together|both)\b/,
  patterns: [
    '[in] @what [are|is] [all] [the] @episodes @did {who} [in|appear|appear in|been in|show up in|on|seen|featured|feature|featured in|appeared in|come in|star in|seen in|occur|play in|turn up in]',
    '[in] @what [all] [the] @episodes [that|which] (have|has|feature|features|featured|with|include|includes|contain|had|star|stars|show|of|starring|featuring|are with) [both] {who} [in them|in it|in]',
    '[@show] [all|every] [of] [the] @episodes (with|of|featuring|that have|starring|that feature|which have|where we see|including|that has|having|for|where) [both] {who} [in them|in it|appears|appear|shows up|is in]',
    '[@show] [all] [the] {who} (episodes|appearances|stories|episode list|episodes list)',
    '[@show] [all|every] [of] [the] @episodes {who} [is|was|appears|appeared] (in|appeared)',
    'where (can|do|could|did) (i|we|you) (see|find|watch) {who} [in|on]',
    'where (does|did|is|do) {who} (appear|show up|turn up|seen)',
    '(when|where) (are|is|were|do|does|did) {who} [in|appear|appear in|together in|seen together] [the] [same] [episode|episodes|together]',
    '{who} [together] (in which episodes|in what episodes|which episodes|what episodes|is in which episodes|appears in which episodes|in which|in what)',
    '(which ones|which episodes|which|what ones|list them|name them|which ones are they|which are they|which ones are those)',
    '[@show] [the] @episodes (of|with) {who} [together]',
    '{who} together',
  ],
  needs: { who: 'group' },
  again: 'which episodes have … in them',
  examples: {
    'which episodes is sloan in': '“Inquisition”',
    'episodes with brunt and zek': '“Ferengi Love Songs” (5x20), “Profit and Lace”',
    'eps with kor?': '“Blood Oath”',
  },
  answer({ question }, { who }) {
    const [only] = who;
    const isCrew = who.length === 1 && only?.kind === 'person' && storiesWith(only).length === 0;
    return isCrew ? sayMade(only.person) : sayTogether(who, question);
  },
});

/** "Morgan Gendel episodes": of somebody behind the camera, those that they made. */
function sayMade(person: Person): Answer | undefined {
  const parts = [
    ...(person.directed.length > 0 ? [`directed ${sayAll(person.directed)}`] : []),
    ...(person.wrote.length > 0 ? [`wrote or co-wrote ${sayAll(person.wrote)}`] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    lead: `${person.name} ${parts.join('; and ')}.`,
    call: callOf({ kind: 'person', person }),
    records: [
      person.id,
      ...person.directed.map(({ id }) => id),
      ...person.wrote.map(({ id }) => id),
    ],
  };
}

function sayAll(stories: readonly Story[]): string {
  return `${sayEpisodes(stories)}: ${sayStories(stories, MOST_NAMED)}`;
}
