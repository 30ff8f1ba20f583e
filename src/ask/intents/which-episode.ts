import { openEpisode } from '../../cards/actions.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import type { Named } from '../../guide/names.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';
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
/** How much more than any other. */
const LEAST_LEAD = 0.1;

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
    const [best, second] = recallStories(guide, asked, who);
    if (best === undefined) return undefined;
    return {
      lead: `That is ${sayStory(best)}.`,
      call: { command: 'episode', args: { episode: best.id } },
      records: [best.id],
      actions: second ? [openEpisode(second, `Or ${second.title}?`)] : [],
    };
  },
});

/** The story that a description tells of, and the next; empty where it could be several, or none. */
function recallStories(guide: Guide, topic: string, who: readonly Named[]): Story[] {
  const theirs = who.map((named) => new Set(storiesWith(named)));
  const fits = (story: Story) => theirs.every((stories) => stories.has(story));
  // "It made me cry as a kid" tells nothing of a story, so each sentence is tried for itself too.
  const sentences = topic.split(/(?<=[.!?…])\s+/);
  const told = sentences.length > 1 ? [topic, ...sentences] : [topic];
  const found = told.flatMap((text, i) => {
    const [best, second] = guide.recall.stories(text, fits);
    if (!best || best.score < LEAST_SCORE) return [];
    if (i > 0 && best.shared < LEAST_SHARED) return [];
    const lead = best.score - (second?.score ?? 0);
    return lead < LEAST_LEAD ? [] : [{ best, second }];
  });
  const [surest] = found.sort((a, b) => b.best.score - a.best.score);
  return surest ? [surest.best.item, ...(surest.second ? [surest.second.item] : [])] : [];
}
