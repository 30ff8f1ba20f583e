import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { peopleNamed, sayStory } from '../say.ts';

export default defineIntent({
  name: 'wrote',
  cues: / (?:wrote|write|writes|writer|writers|writing|written|script|scripted|penned|author|teleplay|screenplay)\b/,
  patterns: [
    'who (wrote|writes|penned|scripted|authored|has written|came up with|did write) [the script for|the script of|the teleplay for|the teleplay of|the story for|the story of|the screenplay for] {episode}',
    'who (wrote|penned) [it|that|this|that one|this one]',
    'who [was|is|were|are] [the] (writer|writers|author|screenwriter|writing) [of|for|on|behind] {episode}',
    '(who was|who is|who are|and|what about|who were|who) [the] (writer|writers|wrote)',
    '[what is|who is|name] [the] [name of the] (writer|writers|author|authors) (of|for|behind|on) {episode}',
    'who (was|is) {episode} written by',
    '{episode} (was written by who|was written by|writer|writers|written by who|written by)',
    'who (did|made) the (script|teleplay|story|writing|screenplay) (for|of|on) {episode}',
    'who (is|was) (credited with|credited for) [writing|the story of|the teleplay of] {episode}',
    'wrote {episode}',
    '{episode} (was|is) (written|penned|scripted) by (whom|which writer|what writer)',
    '(writer|writers|written by|written by who|author) [of] {episode}',
    '(which|what) (writer|writers) (did|wrote|made|was behind|were behind|worked on|penned|does) {episode}',
    '{episode} (who is the writer|who wrote|who wrote it|who was the writer|who wrote that)',
    'who (is|was) responsible for the (script|story|writing) of {episode}',
  ],
  needs: { episode: 'episode' },
  again: 'who wrote …',
  examples: {
    'who wrote the visitor': 'Michael Taylor wrote “The Visitor”',
    'writer of far beyond the stars': 'Ira Steven Behr',
  },
  answer({ guide }, { episode: { story } }) {
    const { written, story: told, teleplay } = story.crew;
    const parts = [
      ...(written.length > 0 ? [`${list(written)} wrote ${sayStory(story)}`] : []),
      ...(teleplay.length > 0
        ? [
            `${list(teleplay)} wrote ${written.length > 0 ? 'its teleplay' : `the teleplay of ${sayStory(story)}`}`,
          ]
        : []),
      ...(told.length > 0 ? [`the story is by ${list(told)}`] : []),
    ];
    const names = [...new Set([...written, ...teleplay, ...told])];
    return {
      lead: `${parts.join('; ')}.`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id, ...peopleNamed(guide, names).map(({ id }) => id)],
    };
  },
});
