import { defineIntent } from '../intent.ts';
import { isPlacedSo } from '../order.ts';
import { sayStory } from '../say.ts';
import { withoutTitles } from '../without-titles.ts';

export default defineIntent({
  name: 'in-season',
  patterns: [
    '(is|was) {episode} [a|an|in|from|part of|the] [season] {season} [season] [episode]',
    '(is|was) {episode} [in|from] season {season}',
  ],
  needs: { episode: 'episode', season: 'season' },
  examples: { 'is duet in season 2': 'No, “Duet” (1x19) is in season 1' },
  answer({ question }, { episode: { story }, season }) {
    const text = withoutTitles(question, [story]);
    const isSo = isPlacedSo(text, story.season - season);
    const where = `${sayStory(story)} is in season ${story.season}.`;
    return {
      lead: `${isSo ? 'Yes' : 'No'}, ${where}`,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});
