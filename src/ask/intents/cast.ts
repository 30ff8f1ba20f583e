import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

/** Guests that the sentence names; the card has all. */
const MOST_NAMED = 6;

export default defineIntent({
  name: 'cast',
  cues: / (?:cast|guests?|guest stars?|starred|stars|actors|who|characters|appears)\b/,
  patterns: [
    'who (is|was|were|are|all is|else is|else was|all was|all were) [all] [the] [guest stars|guests|actors|actor|guest star|cast] (in|of|on) {episode}',
    'who (is|was|were|are|all is|all was|else was|else is) in {episode}',
    'who (is|was) in the cast of {episode}',
    'who (appears|appeared|acted|acts|plays|played|stars|starred|guest starred|guests|guested|guest stars|shows up|showed up|features|featured|was featured|was seen|acted in|else appeared|else starred) (in|on) {episode}',
    '[what is|show me|give me|list|list the|who is|who was] [the|full] [full|whole|entire] [guest] (cast|cast list|actors|guest stars|guests|characters|cast members|credits) (of|in|for|on|from) {episode}',
    '(which|what) (actors|characters|guest stars|guests|people) (are|were|appear|appeared|is|was|appeared|played|star|starred|guest starred|show up) [in|on] {episode}',
    '{episode} (cast|cast list|guest stars|actors|guests|characters)',
    'who (is|was) in (it|that|this) [one|episode]',
    '(who guest starred|who was the guest star|who were the guest stars|who else is in it|who else was in it|and the cast|who is in it|who was in it)',
  ],
  needs: { episode: 'episode' },
  again: 'who is in …',
  examples: {
    'who is in duet': 'Harris Yulin',
    'cast of the magnificent ferengi': 'Iggy Pop',
  },
  answer(_, { episode: { story } }) {
    const guests = story.cast
      .filter(({ credit }) => !credit.includes('regular'))
      .sort((a, b) => Number(b.credit.includes('guest')) - Number(a.credit.includes('guest')));
    const shown = guests.slice(0, MOST_NAMED);
    const names = shown.map(({ person, character }) => `${person.name} as ${character.name}`);
    const more = guests.length - shown.length;
    const others = more > 0 ? [...names, `${more} more`] : names;
    return {
      lead:
        guests.length > 0
          ? `With the regulars, ${sayStory(story)} has ${list(others)}.`
          : `${sayStory(story)} has the regulars alone.`,
      call: { command: 'cast', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
