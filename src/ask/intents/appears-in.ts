import type { Story } from '../../dataset/model.ts';
import type { Named } from '../../guide/names.ts';
import { BESIDES } from '../besides.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { partsMeant } from '../parts.ts';
import { nameOf, sayStories, sayStory } from '../say.ts';
import { callOf, storiesWith } from './seen.ts';
import { endAsked, sayMilestone } from './whether-milestone.ts';

export default defineIntent({
  name: 'appears-in',
  cues: /^ (?:is|was|were|did|does|do|has|had|can|could|didnt|not|isnt)\b/,
  patterns: [
    '[@did|can] [there] {who} [@is|actually|also|even] (in|appear in|show up in|be in|seen in|turn up in|on|come up in|feature in|star in|play in|act in|part of|appearing in|have a scene in|have a part in|featured in|guest star in|appears in|appeared in|present in|have a role in|come back in) {episode} [or not|too|yes or no]',
    '[can|could|do|does|did] (you|we|i) [ever] (see|saw|meet|find|get) {who} in {episode}',
    '(is|was|are|were) there [a|any] {who} in {episode}',
    '(does|did) {episode} (have|feature|include|contain|star) {who} [in it]',
    '(is|was) {who} (in it|in that one|in that|in this one|in this|there|in it too|in that episode|in this episode)',
    '(does|did) {who} (appear|show up|turn up) (in it|there|in that one|in that)',
  ],
  needs: { who: 'named', episode: 'episode' },
  again: 'is … in it',
  examples: {
    'is garak in the visitor': 'No, Elim Garak is not in “The Visitor”',
    'was morn in the finale': 'Yes, Morn is in “What You Leave Behind”',
  },
  answer({ guide, question }, { who, episode }) {
    if (!ASKS.test(question)) return undefined;
    const end = endAsked(question, { episode });
    if (end) return sayMilestone(question, who, end, { episode });
    if (BESIDES.test(question)) return sayBesides(who, episode.story);
    const all = storiesWith(who);
    const meant = partsMeant(guide, episode.story, question);
    const story = meant.find((one) => all.includes(one)) ?? episode.story;
    const isThere = all.includes(story) && !isNotedAbsent(who, story);
    return {
      lead: `${isThere ? 'Yes' : 'No'}, ${nameOf(who)} is ${isThere ? '' : 'not '}in ${sayStory(story)}.`,
      call: { command: 'cast', args: { episode: story.id } },
      records: [story.id, callOf(who).args.name],
      denied: `${nameOf(who)} is not`,
    };
  },
});

/** Regulars are credited in every episode; a note may say that somebody is not in one all the same. */
function isNotedAbsent(who: Named, { trivia }: Story): boolean {
  if (who.kind === 'person') return false;
  return trivia.some(
    ({ text, characters }) => characters.includes(who.character) && NOT_THERE.test(text),
  );
}

const NOT_THERE = /\b(?:does not appear|is absent|is not in it)\b/i;

/** Two names are no question. */
const ASKS =
  /\b(?:is|was|were|are|does|did|do|has|have|had|can|could|isnt|wasnt|didnt|in|appear\w*|shows?|turn\w*|there|see|seen|too|also)\b/i;

function sayBesides(who: Named, story: Story): Answer {
  const others = storiesWith(who).filter((other) => other !== story);
  const where =
    others.length > 0 ? `is also in ${sayStories(others)}` : `is in ${sayStory(story)} alone`;
  const call = callOf(who);
  return {
    lead: `${others.length > 0 ? 'Yes' : 'No'}, ${nameOf(who)} ${where}.`,
    call,
    records: [call.args.name, ...others.map(({ id }) => id)],
  };
}
