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

export const isPlace = defineIntent({
  name: 'is-place',
  patterns: [
    '(is|was) {episode} the {other} episode',
    '(is|was) {episode} the {other}',
    '(is|was) {episode} {other}',
    '{episode} (is|was) {other} [right|correct]',
  ],
  needs: { episode: 'episode', other: 'episode' },
  examples: { 'was emissary the first episode': 'Yes' },
  answer(_, { episode: { story }, other }) {
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
