import { openEpisode } from '../../cards/actions.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { leadOf, type Recalled } from '../../guide/recall.ts';
import { defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';
import { type Chances, chanceOf, fitOf, frameOf } from '../story-chance.ts';

/** What nobody can look up. */
const OPINION =
  /\b(?:best|worst|better|worse|greatest|fav(?:ou?rite)?|funniest|saddest|coolest|good|bad|boring|top)(?: \S+){0,2} (?:eps?|episodes?|ones?|stor(?:y|ies)|seasons?|series|shows?)\b|\b(?:over|under)rated\b|\brecommend|\bshould i\b|\b(?:is|are|was) (?:\S+ )?(?:the )?(?:best|worst|greatest|funniest|saddest)\b/i;
/** How likely a story has to be to be named: likelier than not … */
const LEAST_CHANCE = 0.58;
/** … and to be offered where none is. */
const LEAST_NEAR = 0.2;

export default defineIntent({
  name: 'which-episode',
  patterns: [
    '[in] [@what|name of|what is the name of|whats the name of|do you know] [the|that|this] [one] (episode|one|story|time) (where|in which|with|that has|about|when|is it where|is it when|was it where|was it when|is the one where|is the one with|was the one where|was the one with|is where|is when|has|was where|was with|is with|is about|was about|is that where|is the one when|is the one about|is the one that has|is it with|is the one in which|was it with|of|that|featuring|which has|involving|involves|is the one that|was it that|where like|like where) [the|that] {topic}',
    '[in] (what|which) (episode|one|story) @did {topic}',
    '[in] (what|which) (episode|one|story) {topic}',
    '(what|which) (episode|one) is {topic}',
    '(what was it|what is it|what is it|what was the episode|what is the episode) called (where|when|with|that) {topic}',
    '[@what|name of|the] (episode|one) {topic}',
    '(what|which) (one|episode) is [the|that] {topic} (one|episode)',
    '[the|that] {topic} (one|episode) [which one was that|what was it called|whats it called|what is it called|which one is that|which episode was that|which episode is that|name]',
    '(what is|what was|which is) [the|that] {topic} (one|episode) [called]',
  ],
  needs: { topic: 'topic' },
  examples: {
    'which episode is the one where jadzia dies': '“Tears of the Prophets”',
    'the ep where sisko punches q': '“Q-Less”',
    'what episode do the ferengi end up at roswell': '“Little Green Men”',
  },
  answer({ guide, question, chances }, { topic }) {
    if (OPINION.test(topic)) return undefined;
    const { found, near } = recallStories(guide, topic, question, chances);
    const [first, other] = found;
    const [next] = near;
    if (first === undefined) {
      if (next === undefined) return undefined;
      const offered = near.map((story) => openEpisode(story, `Was it ${story.title}?`));
      return refuse('I am not sure which episode that is.', offered);
    }
    const call = { command: 'episode', args: { episode: first.id } };
    if (other) {
      return {
        lead: `That is either ${sayStory(first)} or ${sayStory(other)}.`,
        call,
        records: [first.id, other.id],
        actions: [openEpisode(other, `${other.code} ${other.title}`)],
      };
    }
    return {
      lead: `That is ${sayStory(first)}.`,
      call,
      records: [first.id],
      actions: next ? [openEpisode(next, `Or ${next.title}?`)] : [],
    };
  },
});

/** What a description may tell of. */
interface Told {
  /** The story, where it is likely; two, where it could be either and no third. */
  found: readonly Story[];
  /** What comes next, or near. */
  near: readonly Story[];
}

/** The story that a description tells of, and the next. */
function recallStories(
  guide: Guide,
  topic: string,
  question: string,
  chances: Chances | undefined,
): Told {
  const recalled = guide.recall.stories(topic);
  const [best, second] = recalled;
  if (!best) return { found: [], near: [] };
  const frame = frameOf(question, chances);
  const chance = (one: Recalled<Story>, lead: number) => chanceOf(frame, fitOf(one, lead, chances));
  const near = recalled.slice(0, 2).map(({ item }) => item);
  const own = chance(best, leadOf(recalled));
  if (own >= LEAST_CHANCE) return { found: [best.item], near: near.slice(1) };
  // As if the best were not there: what is ahead of all others may be either of the two.
  const either = second ? chance(second, leadOf(recalled.slice(1))) : 0;
  if (either >= LEAST_CHANCE) return { found: near, near: [] };
  return { found: [], near: own >= LEAST_NEAR ? near : [] };
}
