import type { Story } from '../../dataset/model.ts';
import type { Named } from '../../guide/names.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { hoursWith, nameOf, sayEpisodes, sayStories, sayStory } from '../say.ts';
import { isLearned } from '../story-chance.ts';
import { callOf, storiesWith } from './appearances.ts';

export const appearsIn = defineIntent({
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
  answer({ question }, { who, episode: { story } }) {
    if (!ASKS.test(question)) return undefined;
    if (BESIDES.test(question)) return sayBesides(who, story);
    const isThere = storiesWith(who).includes(story);
    return {
      lead: `${isThere ? 'Yes' : 'No'}, ${nameOf(who)} is ${isThere ? '' : 'not '}in ${sayStory(story)}.`,
      call: { command: 'cast', args: { episode: story.id } },
      records: [story.id, callOf(who).args.name],
    };
  },
});

/** Two names are no question. */
const ASKS =
  /\b(?:is|was|were|are|does|did|do|has|have|had|can|could|isnt|wasnt|didnt|in|appear\w*|shows?|turn\w*|there|see|seen|too|also)\b/i;
const BESIDES = /\b(?:besides|other than|apart from|except|aside from|another \w+ than)\b/i;

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

/** What asks for more than one appearance. */
const AGAIN =
  /more than on(?:ce|e)|\bagain\b|\b(?:an)?other\b|\bsecond time\b|\btwice\b|\breturns?\b|comes? back|several/i;

export const isInShow = defineIntent({
  name: 'is-in-show',
  patterns: [
    '(is|was|were|are) {who} [ever|really|actually|even] (in|on) (ds9|deep space nine|the show|the series|deep space 9)',
    '(is|was|were|are) {who}',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star)',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star) (in|on) (ds9|deep space nine|the show|the series)',
  ],
  needs: { who: 'named' },
  may: { season: 'season' },
  examples: {
    'is iggy pop really in ds9': 'Yes, Iggy Pop is in 1 episode',
    'was weyoun around before season 4': 'No, Weyoun is first in',
    'is garak in any season 6 episode': 'Yes, Elim Garak is in',
  },
  answer({ question, chances }, { who, season }) {
    if (season) return sayWithin(who, season, question);
    const isRepeated = AGAIN.test(question);
    const isAsked =
      /ds9|deep space|show|series/i.test(question) || isLearned(chances, 'is-in-show');
    if (!isRepeated && !isAsked) return undefined;
    const stories = storiesWith(who);
    const [first] = stories;
    if (!first) return undefined;
    const call = callOf(who);
    const isOne = stories.length === 1;
    const where = isOne ? sayStory(first) : `first in ${sayStory(first)}`;
    return {
      lead:
        isRepeated && isOne
          ? `No, ${nameOf(who)} is in 1 episode only, ${where}.`
          : `Yes, ${nameOf(who)} is in ${sayEpisodes(stories, hoursWith(who))}, ${where}.`,
      call,
      records: [call.args.name, first.id],
    };
  },
});

/** Whether somebody is in a season, before it, or after it. */
function sayWithin(who: Named, season: number, question: string): Answer | undefined {
  const stories = storiesWith(who);
  const [first] = stories;
  if (!first) return undefined;
  const fits = (story: Story) => {
    if (/\b(?:before|prior|earlier)\b/i.test(question)) return story.season < season;
    return /\bafter\b/i.test(question) ? story.season > season : story.season === season;
  };
  const there = stories.filter(fits);
  const call = callOf(who);
  return {
    lead:
      there.length > 0
        ? `Yes, ${nameOf(who)} is in ${sayStories(there)}.`
        : `No, ${nameOf(who)} is first in ${sayStory(first)} and last in ${sayStory(stories.at(-1) ?? first)}.`,
    call,
    records: [call.args.name, ...(there.length > 0 ? there : [first]).map(({ id }) => id)],
  };
}
