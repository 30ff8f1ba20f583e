/** Titles of double stories that people tell without a part: "Past Tense" is either. */
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';

const PART = /, Part I+$/;

/** All stories that a title may mean, where the question does not say which part. */
export function partsMeant({ dataset }: Guide, story: Story, question: string): readonly Story[] {
  if (!PART.test(story.title) || /\b(?:part|pt|[12]|i{1,2}|one|two|half)\b/i.test(question)) {
    return [story];
  }
  const title = titleWithoutPart(story);
  return dataset.stories.filter((other) => titleWithoutPart(other) === title);
}

/** "Past Tense" of either part of it; of a single story its title. */
export function titleWithoutPart({ title }: Story): string {
  return title.replace(PART, '');
}
