import { openEpisode } from '../../cards/actions.ts';
import type { Guide } from '../../guide/index.ts';
import type { Named } from '../../guide/names.ts';
import { charactersNamed } from '../described-character.ts';
import { defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';
import { recallStories } from '../told-story.ts';
import appearsIn from './appears-in.ts';

/** What nobody can look up. */
const OPINION =
  /\b(?:best|worst|better|worse|greatest|fav(?:ou?rite)?|funniest|saddest|coolest|good|bad|boring|top)(?: \S+){0,2} (?:eps?|episodes?|ones?|stor(?:y|ies)|seasons?|series|shows?)\b|\b(?:over|under)rated\b|\brecommend|\bshould i\b|\b(?:is|are|was) (?:\S+ )?(?:the )?(?:best|worst|greatest|funniest|saddest)\b/i;
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
    const who = other ? undefined : askedToBeIn(guide, question);
    if (who) return appearsIn.answer({ guide, question }, { who, episode: { story: first } });
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

const IS_IN =
  /^\W*(?:is|was|are|were|did|does|do)\s+(?<who>.+?)\s+(?:(?:appear|show up|turn up|featured?|there|seen)\s+)?in\s+(?:the|that)\s+(?:\w+\s+){0,2}(?:one|eps?|episode|story)\b/i;

/** "Was Lwaxana in the one with the festival?": who is asked for, beside the episode. */
function askedToBeIn(guide: Guide, question: string): Named | undefined {
  const who = IS_IN.exec(question)?.groups?.['who'];
  const [character] = who === undefined ? [] : charactersNamed(guide, who);
  return character && { kind: 'character', character };
}
