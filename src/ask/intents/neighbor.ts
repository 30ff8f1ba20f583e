import { defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';

/** The first word that tells the direction: "what's next, we have time before bed". */
const DIRECTION =
  /\b(?:(?<before>bef\w*|b4|prev\w*|prior|preced\w*|prequel|earlier|ahead of|leads? up)|after\w*|next|follow\w*)\b/i;

export default defineIntent({
  name: 'neighbor',
  cues: / (?:after|before|next|previous|follows|followed|precedes|preceded|preceding|following|prior)\b/,
  patterns: [
    '[@what] [the] (episode|one|ep) [that|which] (comes|is|came|was|airs|aired|comes right|is right|follows) [right|directly|just|immediately|straight] (after|before|following|next to) {episode}',
    '(what|which|what is|which is|what was) [episode|one] (comes|is|came|was|airs|aired|come|goes|happens|follows on) [right|directly|just|immediately|straight] (after|before) {episode}',
    '(what|which) [episode|one] (follows|precedes|followed|preceded) {episode}',
    '[what is|what was|which is|which was|name] [the] (next|previous|following|preceding|prior) [one|episode] (after|to|before|of|from|following) {episode}',
    '[what is|what was|which is] [the] [episode|one] [right|directly|just] (after|before|following|preceding) {episode}',
    'what (is|was) {episode} followed by',
    '[i] [just] (watched|finished|saw|have seen) {episode} [now] (what is next|what is the next one|what next|what comes next|what now|which one is next|what do i watch next|what is the next episode|next)',
    'what (comes|is|came|was|airs|follows) (next|before|after|before it|after it|before that|after that|after this|next to it|next one|before this)',
    '(what is|which is|what was|which was|and) [the] (next|previous|following|preceding) [one|episode]',
    '(before|after) [it|that|this]',
    '(next|previous) [episode|one]',
    '{episode} (next episode|what comes next|what is next|previous episode|what came before|what comes after|whats after)',
    'what do i watch (after|before) {episode}',
    '[which|what] [is] [the] (episode|one) between {first} and {episode}',
  ],
  needs: { episode: 'episode' },
  may: { first: 'episode' },
  examples: {
    'what comes after the visitor': '“Hippocratic Oath” (4x04) comes after “The Visitor”',
    'previous episode to sacrifice of angels': '“Favor the Bold”',
  },
  answer({ guide, question }, { episode, first }) {
    const { stories } = guide.dataset;
    const placeOf = (one: typeof episode) => stories.indexOf(one.story);
    // What is between two comes before the later one.
    const { story } = first && placeOf(first) > placeOf(episode) ? first : episode;
    const isBefore =
      first !== undefined || DIRECTION.exec(question)?.groups?.['before'] !== undefined;
    const neighbor = stories[stories.indexOf(story) + (isBefore ? -1 : 1)];
    if (neighbor === undefined) {
      const place = isBefore ? 'first' : 'last';
      return refuse(
        `${sayStory(story)} is the ${place} episode: nothing comes ${isBefore ? 'before' : 'after'} it.`,
      );
    }
    return {
      lead: `${sayStory(neighbor)} comes ${isBefore ? 'before' : 'after'} ${sayStory(story)}.`,
      call: { command: 'episode', args: { episode: neighbor.id } },
      records: [neighbor.id, story.id],
    };
  },
});
