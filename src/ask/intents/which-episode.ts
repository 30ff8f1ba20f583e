import { openEpisode } from '../../cards/actions.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { labelsOf } from '../../guide/names.ts';
import { leadOf, type Recalled } from '../../guide/recall.ts';
import { defineIntent } from '../intent.ts';
import { readWords } from '../mentions.ts';
import { refuse, sayStory } from '../say.ts';
import { labelsFor, spotNames } from '../spot.ts';

/** What nobody can look up. */
const OPINION =
  /\b(?:best|worst|better|worse|greatest|fav(?:ou?rite)?|funniest|saddest|coolest|good|bad|boring|top)(?: \S+){0,2} (?:eps?|episodes?|ones?|stor(?:y|ies)|seasons?|series|shows?)\b|\b(?:over|under)rated\b|\brecommend|\bshould i\b|\b(?:is|are|was) (?:\S+ )?(?:the )?(?:best|worst|greatest|funniest|saddest)\b/i;
/** What asks for something else than an episode. */
const ANOTHER_QUESTION = /^(?:who|whose|whom|when|how|did|does|is|was)\b/i;
/** … unless it is a whole message that names what it asks for. */
const EPISODE = /\b(?:ep|eps|episodes?|titles?|called|stories|story|which one|the one|name of)\b/i;
/** How many rare words' worth more than any other story the right one has to have of what is told … */
const LEAST_LEAD = 0.8;
/** … or if it is more likely than not that nothing is asked for that is here … */
const LEAST_LEAD_IN_DOUBT = 3;
const DOUBTFUL = 0.6;
/** … and from which lead on it is worth offering. */
const LEAST_NEAR = 0.4;
/** In more words than these a name may be a slip of memory. */
const SOME = 6;
/** How much more than the others a story has to have of what is told in so few words. */
const FEW = 3;
const LEAST_SHARE_OF_FEW = 0.72;

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
  answer({ guide, question, doubt = 0 }, { topic }) {
    const asked = topic.replace(/[?!.…]+$/, '').replace(/ (?:in|at|on|from|again)$/i, '');
    if (OPINION.test(asked)) return undefined;
    const isWhole = topic === question && EPISODE.test(question);
    if (!isWhole && ANOTHER_QUESTION.test(asked)) return undefined;
    const { found, near } = recallStories(
      guide,
      asked,
      doubt > DOUBTFUL ? LEAST_LEAD_IN_DOUBT : LEAST_LEAD,
    );
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
  /** The story, where it could be no other; two, where it could be either and no third. */
  found: readonly Story[];
  /** What comes next, or near. */
  near: readonly Story[];
}

/** The story that a description tells of, and the next. */
function recallStories(guide: Guide, topic: string, leastLead: number): Told {
  const recalled = guide.recall.stories(topic);
  const [best, second] = recalled;
  if (!best) return { found: [], near: [] };
  const lead = leadOf(recalled);
  const both = recalled.slice(0, 2);
  const near = both.map(({ item }) => item);
  // Somebody who is not in the story did nothing in it, though everything else may fit.
  const spoken = best.told <= SOME ? namesIn(guide, topic) : [];
  const isPossible = ({ has, told, score }: Recalled<Story>) =>
    spoken.every((names) => names.some(has)) && (told > FEW || score >= LEAST_SHARE_OF_FEW);
  if (lead >= leastLead) {
    return isPossible(best) ? { found: [best.item], near: near.slice(1) } : { found: [], near };
  }
  const isEither = leadOf(recalled.slice(1)) >= leastLead && both.every(isPossible);
  if (second && isEither) return { found: near, near: [] };
  return { found: [], near: lead < LEAST_NEAR ? [] : near };
}

/** All names of each character who is named in a description. */
function namesIn(guide: Guide, topic: string): string[][] {
  const words = readWords(topic);
  const { spotted } = spotNames({ words, text: '', original: topic }, labelsFor(guide));
  return spotted.flatMap(({ character }) => (character ? [labelsOf(character.character)] : []));
}
