/** A question without the titles in it, whose words ask nothing: "Behind the Lines", "When It Rains…". */
import type { Story } from '../dataset/model.ts';
import { fold } from '../text/fold.ts';

/** What stands in the place of a title, with the number of its story. */
const PLACEHOLDER = '¤';

/** The folded question, with "¤0" for the first of the stories where its title stands, "¤1" for the next. */
export function withoutTitles(question: string, stories: readonly Story[]): string {
  return stories.reduce((text, story, i) => {
    const label = [story.title, ...story.aliases]
      .map(fold)
      .flatMap((name) => [name, name.replace(/^the /, '')])
      .sort((a, b) => b.length - a.length)
      .find((name) => ` ${text} `.includes(` ${name} `));
    return label ? ` ${text} `.replace(` ${label} `, ` ${placeholderOf(i)} `).trim() : text;
  }, fold(question));
}

/** What stands in the place of the title of a story, by its number. */
export function placeholderOf(i: number): string {
  return `${PLACEHOLDER}${i}`;
}

/** Whether the title of a story, and not only a nickname of it, stands in a question. */
export function isTitled(question: string, { title }: Story): boolean {
  return ` ${fold(question)} `.includes(` ${fold(title).replace(/^the /, '')} `);
}
