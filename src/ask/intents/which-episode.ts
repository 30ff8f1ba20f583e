import { openEpisode } from '../../cards/actions.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { labelsOf, type Named } from '../../guide/names.ts';
import { defineIntent } from '../intent.ts';
import { readWords } from '../mentions.ts';
import { refuse, sayStory } from '../say.ts';
import { labelsFor, spotNames } from '../spot.ts';
import { storiesWith } from './appearances.ts';

/** What nobody can look up. */
const OPINION =
  /\b(?:best|worst|better|worse|greatest|fav(?:ou?rite)?|(?:over|under)rated|funniest|saddest|coolest|good|bad|boring|recommend|should i|top)\b/i;
/** What asks for something else than an episode. */
const ANOTHER_QUESTION = /^(?:who|whose|whom|when|how|did|does|is|was)\b/i;
/** How much of a description a story has to have, all over it and in one place. */
const LEAST_SCORE = 0.72;
/** Telling words that a sentence among others has to share with it. */
const LEAST_SHARED = 3;
/** How much more than any other: a little where much is told, and told well … */
const LEAST_LEAD_OF_MANY = 0.1;
const SURE = 1;
/** … and more where it is not, since few words fit many stories. */
const LEAST_LEAD = 0.15;
const FEW = 3;
/** In more words than these a name may be a slip of memory. */
const SOME = 6;
/** From here on a story is worth offering. */
const LEAST_NEAR = 0.6;

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
  may: { who: 'group' },
  examples: {
    'which episode is the one where jadzia dies': '“Tears of the Prophets”',
    'the ep where sisko punches q': '“Q-Less”',
    'what episode do the ferengi end up at roswell': '“Little Green Men”',
  },
  answer({ guide }, { topic, who = [] }) {
    const asked = topic.replace(/[?!.…]+$/, '').replace(/ (?:in|at|on|from|again)$/i, '');
    if (OPINION.test(asked) || ANOTHER_QUESTION.test(asked)) return undefined;
    const { found, near } = recallStories(guide, asked, who);
    if (found === undefined) {
      if (near.length === 0) return undefined;
      const offered = near.map((story) => openEpisode(story, `Was it ${story.title}?`));
      return refuse('I am not sure which episode that is.', offered);
    }
    const [second] = near;
    return {
      lead: `That is ${sayStory(found)}.`,
      call: { command: 'episode', args: { episode: found.id } },
      records: [found.id],
      actions: second ? [openEpisode(second, `Or ${second.title}?`)] : [],
    };
  },
});

/** What a description may tell of. */
interface Told {
  /** The story, where it could be no other. */
  found: Story | undefined;
  /** What comes next, or near. */
  near: readonly Story[];
}

/** The story that a description tells of, and the next. */
function recallStories(guide: Guide, topic: string, who: readonly Named[]): Told {
  const theirs = who.map((named) => new Set(storiesWith(named)));
  const fits = (story: Story) => theirs.every((stories) => stories.has(story));
  const spoken = namesIn(guide, topic);
  // "It made me cry as a kid" tells nothing of a story, so each sentence is tried for itself too.
  const sentences = topic.split(/(?<=[.!?…])\s+/);
  const told = sentences.length > 1 ? [topic, ...sentences] : [topic];
  const near: Story[] = [];
  const sure = told.flatMap((text, i) => {
    const [best, second] = guide.recall.stories(text, fits);
    if (!best || best.score < LEAST_NEAR) return [];
    const both = [best, ...(second ? [second] : [])].map(({ item }) => item);
    if (i === 0) near.push(...both);
    if (best.score < LEAST_SCORE || (i > 0 && best.shared < LEAST_SHARED)) return [];
    const lead = best.score - (second?.score ?? 0);
    if (lead < (best.score < SURE || best.told <= FEW ? LEAST_LEAD : LEAST_LEAD_OF_MANY)) return [];
    // Somebody who is not in the story did nothing in it, though everything else may fit.
    if (best.told <= SOME && !spoken.every((names) => names.some(best.has))) return [];
    return [{ score: best.score, found: best.item, near: both.slice(1) }];
  });
  const [surest] = sure.sort((a, b) => b.score - a.score);
  return surest ?? { found: undefined, near };
}

/** All names of each character who is named in a description. */
function namesIn(guide: Guide, topic: string): string[][] {
  const words = readWords(topic);
  const { spotted } = spotNames({ words, text: '', original: topic }, labelsFor(guide));
  return spotted.flatMap(({ character }) => (character ? [labelsOf(character.character)] : []));
}
