import { list, longDate } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

export default defineIntent({
  name: 'episode',
  patterns: [
    '{episode}',
    '{episode} (title|name|called|titled|which one is that|what is that one|what is that|which one is it|which episode)',
    '[what is|give me] [the] (title|name) (of|for) [the] {episode}',
    '(which|what) [episode|one] (starts|ends|opens|closes|begins|finishes|kicks off) {episode}',
    '(what|which) (is|was|episode is|episode was|are) [the|the title of|the name of|the episode|called] {episode} [called|named|titled|again]',
    '(what|which) (episode|title|name) (is|was|has|does) {episode} [called|have|titled]',
    '[what is|give me] [the] (title|name) (of|for) {episode}',
    '(what|which) (title|name) (does|has) {episode} (have|got)',
    'how is {episode} called',
    '(what|which) episode (has|with) [the] number {episode}',
    '(which|what) [one|episode|story] (is|was) {episode}',
    '{episode} (is|was) (what|which one|which episode|which|what episode|called)',
    'episode {episode}',
    '(tell me about|info on|info about|information about|information on|details of|details on|what about|more about|more on|show me|how about) [the episode] {episode}',
    '(what is|what was) {episode} called',
  ],
  needs: { episode: 'episode' },
  examples: {
    'what is 7x26': '“What You Leave Behind”',
    'title of s04e03': '“The Visitor”',
    'what was the last episode of season 3': '“The Adversary” (3x26)',
  },
  answer(_, { episode: { story } }) {
    const numbers = list(story.parts.map(({ overall }) => String(overall)));
    return {
      lead: `${sayStory(story)}, number ${numbers} of the series, first aired on ${longDate(story.aired.date)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
