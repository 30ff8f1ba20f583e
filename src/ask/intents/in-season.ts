import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

export const inSeason = defineIntent({
  name: 'in-season',
  patterns: [
    '(is|was) {episode} [a|an|in|from|part of|the] [season] {season} [season] [episode]',
    '(is|was) {episode} [in|from] season {season}',
  ],
  needs: { episode: 'episode', season: 'season' },
  examples: { 'is duet in season 2': 'No, “Duet” (1x19) is in season 1' },
  answer(_, { episode: { story }, season }) {
    const lead = `${season === story.season ? 'Yes' : 'No'}, ${sayStory(story)} is in season ${story.season}.`;
    return {
      lead,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});

const ASKS_WHAT = /\b(?:when|who|what)\b/i;
/** Which of two episodes is the later one. */
const AFTER = /\b(?:after|follow(?:s|ed|ing)?|behind|later than|sequel)\b/i;
const BEFORE = /\b(?:before|preced(?:e|es|ed|ing)|earlier than|prior|ahead of)\b/i;
const NEXT = /\b(?:directly|right|straight|immediately|just|next)\b(?!\s*[?!.]*$)/i;

export const isPlace = defineIntent({
  name: 'is-place',
  patterns: [
    '(is|was) {episode} the {other} episode',
    '(is|was) {episode} the {other}',
    '(is|was) {episode} {other}',
    '{episode} (is|was) {other} [right|correct]',
  ],
  needs: { episode: 'episode', other: 'episode' },
  examples: {
    'was emissary the first episode': 'Yes',
    'does facets come directly after shakaar': 'Yes, “Facets” (3x25) comes directly after',
    'is the visitor before duet': 'No',
  },
  answer({ guide, question }, { episode: { story }, other }) {
    if (ASKS_WHAT.test(question)) return undefined;
    const order = AFTER.test(question) ? 1 : BEFORE.test(question) ? -1 : 0;
    if (order !== 0 && story !== other.story) {
      const all = guide.dataset.stories;
      const steps = (all.indexOf(story) - all.indexOf(other.story)) * order;
      const isSo = NEXT.test(question) ? steps === 1 : steps > 0;
      const place = all.indexOf(story) > all.indexOf(other.story) ? 'after' : 'before';
      const between = Math.abs(steps) === 1 ? 'directly ' : '';
      return {
        lead: `${isSo ? 'Yes' : 'No'}, ${sayStory(story)} comes ${between}${place} ${sayStory(other.story)}.`,
        call: { command: 'episode', args: { episode: story.id } },
        records: [story.id, other.story.id],
      };
    }
    return {
      lead:
        story === other.story
          ? `Yes, that is ${sayStory(story)}.`
          : `No, that is ${sayStory(other.story)}.`,
      call: { command: 'episode', args: { episode: other.story.id } },
      records: [other.story.id, story.id],
    };
  },
});
