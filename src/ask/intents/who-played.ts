import { list } from '../../cards/wording.ts';
import { castingsOf } from '../../guide/careers.ts';
import { defineIntent } from '../intent.ts';
import { hoursWith, isYesNo, refuse, sayEpisodes, sayEpisodesWithin, sayStory } from '../say.ts';

/** "Is there anybody who knows who played Kira?" wants more than yes or no. */
const ASKS_WHO = /\b(?:who|whom|whos|which|what|whats|name)\b/i;

export default defineIntent({
  name: 'who-played',
  cues: / (?:who|whom|actor|actress|cast|played|plays|portrayed|voiced|playing|role|part|name)\b/,
  patterns: [
    '(which|what) (guy|person|dude|man|woman|lady|one|actor|actress|performer) (is|was|plays|played|portrays|portrayed) {character}',
    '[the] (casting|performer|actors|actor name|face|player) (of|for|behind) {character}',
    '{character} (casting|was which actor|is which actor|is who|was who|who plays|who played|who is the actor|actor name|actors name)',
    'how many (people|actors|actresses|different actors) (played|play|portrayed) {character}',
    'who is (behind|under) [the] (makeup|mask|prosthetics) of {character}',
    'who (played|plays|portrayed|portrays|acted|acts|voiced|voices|did play|is playing|is the actor for|is the actor of|acts as|acted as|is the actress for) [the character|the role of|the part of] {character}',
    'who (did|does) the voice (of|for) {character}',
    'who [is|was|were] {character} [is|was|were] (played|portrayed|voiced|acted) by',
    'who (is|was) the (actor|actress|guy|person|man|woman|dude|one) (who|that|behind|playing|for|of|as) [played|plays|portrayed|was|is] {character}',
    '[which|what] (actor|actress|person) [was it] [that|who] (played|plays|portrayed|portrays|is|was|voiced) {character}',
    '[the] [name of the] (actor|actress) (who|that|behind|for|of) [played|plays|was|is|portrayed] {character}',
    '(who|what|what actor|which actor) @did [they|the show|the producers|the series] (cast|get|hire|have|pick) (as|to play|for|playing) {character}',
    'what is the name of the (actor|actress|guy|woman|man) (who|that|behind|for) [played|plays] {character}',
    '{character} (actor|actress|played by|is played by|was played by) [who|name]',
    '(is|was) {character} (played|portrayed) by who',
    'who (played|plays|portrayed|is|was|acted as) {character} in {episode}',
    'who (played|plays) [it]',
    'who (played|plays|portrayed) (him|her|them|that character|that)',
    'played {character}',
    'by whom (is|was) {character} played',
  ],
  needs: { character: 'character' },
  may: { episode: 'episode' },
  again: 'who played …',
  examples: {
    'who played weyoun': 'Jeffrey Combs played Weyoun, in 24 episodes (23 stories)',
    "hey who plays garak's housekeeper??": 'Julianna McCarthy played Mila',
    'which actor portrayed gul dukat': 'Marc Alaimo',
  },
  answer({ question }, { character, episode }) {
    if (isYesNo(question) && !ASKS_WHO.test(question)) return undefined;
    const here = castingsOf(character).filter(
      ({ stories }) => episode === undefined || stories.includes(episode.story),
    );
    const call = { command: 'who-played', args: { name: character.id } };
    if (here.length === 0) {
      if (episode === undefined) return undefined;
      return refuse(`${character.name} is not in ${sayStory(episode.story)} as far as I know.`, [
        { label: character.name, call },
      ]);
    }
    const hours = hoursWith({ kind: 'character', character });
    const say = here.length === 1 ? sayEpisodes : sayEpisodesWithin;
    const parts = here.map(({ person, stories }) => {
      const [first] = stories;
      const where =
        episode || (stories.length === 1 && first)
          ? `in ${sayStory(episode?.story ?? (first as (typeof stories)[number]))}`
          : `in ${say(stories, hours)}`;
      return { person, where };
    });
    const [only] = parts;
    const lead =
      parts.length === 1 && only
        ? `${only.person.name} played ${character.name}, ${only.where}.`
        : `${character.name} was played by ${list(parts.map(({ person, where }) => `${person.name} (${where})`))}.`;
    return {
      lead,
      call,
      records: [
        character.id,
        ...parts.map(({ person }) => person.id),
        ...(episode ? [episode.story.id] : []),
      ],
    };
  },
});
