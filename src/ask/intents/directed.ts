import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { peopleNamed, sayStory } from '../say.ts';

export default defineIntent({
  name: 'directed',
  cues: / (?:direct|directed|director|directors|directing|directs|helmed|behind the camera)\b/,
  patterns: [
    'who (directed|directs|did direct|was directing) {episode}',
    'who (directed|directs) [it|that|this|that one|this one]',
    'who [was|is|were|did] [the] (director|directors|direction) [of|for|on] {episode}',
    '(who was|who is|and|what about|who) [the] (director|directed)',
    '[what is|who is|name|who was] [the] [name of the] (director|directors) (of|for|on|behind) {episode}',
    'who (was|is) {episode} directed by',
    '{episode} (was directed by who|was directed by|director|directed by who|directed by|is directed by who)',
    'who was behind the camera (of|for|on|in) {episode}',
    'which director (did|made|directed|worked on) {episode}',
    'directed {episode}',
    '{episode} (was|is) directed by (whom|which director|what director)',
    '(director|directed by|direction|directing) {episode}',
    'who (was|is|sat) in the directors chair (for|of|on) {episode}',
    'who (did|handled|took care of) the (directing|direction) (for|of|on|in) {episode}',
    'who (made|did|helmed|shot|filmed) {episode} [directing wise|as director]',
    'whose (episode|work) (is|was) {episode}',
    '{episode} (who is the director|who directed|who directed it|who was the director|who directed that)',
  ],
  needs: { episode: 'episode' },
  again: 'who directed …',
  examples: {
    'who directed the visitor': 'David Livingston directed “The Visitor”',
    'whos the director of duet': 'James L. Conway',
  },
  answer({ guide }, { episode: { story } }) {
    const { directors } = story.crew;
    return {
      lead: `${list(directors)} directed ${sayStory(story)}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id, ...peopleNamed(guide, directors).map(({ id }) => id)],
    };
  },
});
