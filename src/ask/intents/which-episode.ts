import { openEpisode } from '../../cards/actions.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { words } from '../../text/fold.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

/** What nobody can look up. */
const OPINION =
  /\b(?:best|worst|better|worse|greatest|fav(?:ou?rite)?|(?:over|under)rated|funniest|saddest|coolest|good|bad|boring|recommend|should i|top)\b/i;
/** What asks for something else than an episode. */
const ANOTHER_QUESTION = /^(?:who|whose|whom|when|how|did|does|is|was)\b/i;
/** What happens is told in many words, so more of them have to be there than of a name. */
const LEAST_COVERAGE = 0.75;
/** What is nearly a nickname outweighs what else happens. */
const NICKNAME_COVERAGE = 0.85;
const NICKNAME_BONUS = 0.3;
/** One word says little about what happens. */
const LEAST_WORDS = 1;

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
  answer({ guide }, { topic }) {
    const asked = topic.replace(/[?!.…]+$/, '').replace(/ (?:in|at|on|from|again)$/i, '');
    if (OPINION.test(asked) || ANOTHER_QUESTION.test(asked)) return undefined;
    const [best, second] = rankStories(guide, asked);
    if (best === undefined) return undefined;
    return {
      lead: `That is ${sayStory(best)}.`,
      call: { command: 'episode', args: { episode: best.id } },
      records: [best.id],
      actions: second ? [openEpisode(second, `Or ${second.title}?`)] : [],
    };
  },
});

/** Stories by nickname and by what happens in them; empty where nothing tells enough of it. */
function rankStories(guide: Guide, topic: string): Story[] {
  if (words(topic).length < LEAST_WORDS) return [];
  const scores = new Map<Story, number>();
  for (const { item, coverage, parts } of guide.plots.search(topic, { once: true })) {
    const score = coverage + parts.adjacency;
    if (score > (scores.get(item) ?? LEAST_COVERAGE)) scores.set(item, score);
  }
  // The same words in one passage say much more than all over a story.
  const passages = new Map<Story, number>();
  for (const { item, coverage, parts } of guide.passages.search(topic, { once: true })) {
    const score = coverage + parts.adjacency;
    if (score > (passages.get(item) ?? 0)) passages.set(item, score);
  }
  const nicknames = [
    ...guide.episodes.search(`the one where ${topic}`, { once: true }),
    ...guide.episodes.search(topic, { once: true }),
  ].filter(({ coverage }) => coverage >= NICKNAME_COVERAGE);
  for (const { item, coverage } of nicknames) {
    passages.set(item, Math.max(passages.get(item) ?? 0, coverage) + NICKNAME_BONUS);
  }
  for (const [story, score] of passages) scores.set(story, (scores.get(story) ?? 0) + score);
  return [...scores].sort((a, b) => b[1] - a[1]).map(([story]) => story);
}
