import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

export default defineIntent({
  name: 'number',
  cues: / (?:number|season|code)\b/,
  patterns: [
    '(what|which) (number|episode number|season and episode|season and number|season episode|code|episode and season) (is|was|has|does) {episode} [have]',
    '(what|which) (season|seasons) (is|was|has|does|did|are) {episode} [in|from|part of|of|appear in|belong to|air in]',
    'in (what|which) season (is|was|does) {episode} [in|happen]',
    '(what|which) (season|season number|number) {episode} (is|was) [in]',
    '[what is|give me] [the] (number|episode number|season|code) (of|for) {episode}',
    '(which|what) episode of (which|what) season is {episode}',
    'what episode is {episode}',
    '{episode} (is|was) [episode] [number] (what|which)',
    'which episode is {episode}',
    '{episode} (season|episode number|number|is which season|is what season|is in which season|is in what season|is which episode|is what number|what season|which season|what number|which episode|what episode|is what episode)',
    '{episode} (is|was) (which|what) (episode|number) [of|in] [its|it|the|which|what] [season]',
    '[is|was] {episode} [in|from|a] season {a} or [season] {b} [episode]',
    '@what [the] season (where|that|which|with|has|in which) [has|the episode] {episode} [is|airs|is in|happens]',
    'where in the (series|show|run) (is|does) {episode} [come]',
    'what (season|number) (is|was) (it|that|this) [in|from]',
    '(and|so) (what|which) season',
    '[and|the|its|what|which] (season|number|episode number|season number)',
  ],
  needs: { episode: 'episode' },
  may: { a: 'season', b: 'season' },
  again: 'what number is …',
  examples: {
    'what season is the visitor in': 'season 4',
    'which episode number is duet': '1x19',
  },
  answer(_, { episode: { story } }) {
    const numbers = list(story.parts.map(({ number }) => String(number)));
    const overall = list(story.parts.map((part) => String(part.overall)));
    const noun = story.parts.length > 1 ? 'episodes' : 'episode';
    return {
      lead: `${sayStory(story)} is season ${story.season}, ${noun} ${numbers}: number ${overall} of the series.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
