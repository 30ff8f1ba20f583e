/** "Is Garak in more episodes than Dukat?": which of two has more of what is counted. */
import { isYesNo } from './say.ts';
import { SPELT_NUMBER } from './spelt-numbers.ts';

const COMPARED = new RegExp(
  `\\b(?<how>more|fewer|less|as (?:many|much|often))\\b[^.?!]*? (?:than|then|as) (?!\\d|(?:${SPELT_NUMBER})\\b|that\\b)`,
  'i',
);

/** Whether a question compares two, each by how often. */
export function comparesTwo(question: string): boolean {
  return COMPARED.test(question);
}

/** What a sentence that gives both numbers begins with: "Yes, ", "No, ", or nothing. */
export function sayWhetherMore(question: string, one: number, other: number): string {
  const how = COMPARED.exec(question)?.groups?.['how']?.toLowerCase();
  if (how === undefined || !isYesNo(question)) return '';
  const isSo = how === 'more' ? one > other : how.startsWith('as') ? one >= other : one < other;
  return isSo ? 'Yes, ' : 'No, ';
}
