import { defineIntent } from '../intent.ts';
import { refuse, sayStory } from '../say.ts';

export default defineIntent({
  name: 'reviews',
  patterns: [
    '@what (reviewers|critics|people|reviews) (think|thought|say|said|made|make) (of|about) {episode}',
    'what (do|did) (reviewers|critics|the reviewers|the critics|the reviews) (think|say|make) (of|about) {episode}',
    '[@show] [the|any|some] (reviews|review|reception) (of|for|about) {episode}',
    '[@show] {episode} (reviews|review|reception)',
    'how was {episode} (received|reviewed)',
  ],
  needs: { episode: 'episode' },
  examples: { 'what did critics think of the finale': 'reviewers made of “What You Leave Behind”' },
  answer(_, { episode: { story } }) {
    if (story.reviews.length === 0) return refuse(`I have no reviews of ${sayStory(story)}.`);
    return {
      lead: `This is what reviewers made of ${sayStory(story)}.`,
      call: { command: 'reviews', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
