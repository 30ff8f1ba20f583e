/** "More than seven seasons?", "is he in 26 episodes?": whether something is as many as is asked. */
import { isYesNo } from './say.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
// "In one of these" asks for no number.
const ONE = '(?<=\\b(?:than|only|just|exactly|least|most) )one';
const SPELT = [ONE, ...WORDS.filter((word) => word !== 'one')].join('|');
const COUNTED = new RegExp(
  `(?<how>more than|over|above|less than|fewer than|under|below|at least|at most)?\\s*(?<!\\b(?:season|series|s)\\s*)\\b(?<number>\\d{1,3}|${SPELT})\\b(?= )`,
  'i',
);

/**
 * What a sentence that gives a number begins with: "Yes, ", "No, ", or nothing where no number is
 * asked about.
 *
 * @param counts all that the number may be taken to be
 */
export function sayWhetherAsMany(question: string, counts: readonly number[]): string {
  const { how = '', number = '' } = COUNTED.exec(question)?.groups ?? {};
  if (number === '' || !isYesNo(question)) return '';
  const asked = /\d/.test(number) ? Number(number) : WORDS.indexOf(number.toLowerCase());
  return counts.some((count) => isAsMany(count, how.toLowerCase(), asked)) ? 'Yes, ' : 'No, ';
}

function isAsMany(count: number, how: string, asked: number): boolean {
  if (/^(?:more|over|above)/.test(how)) return count > asked;
  if (/^(?:less|fewer|under|below)/.test(how)) return count < asked;
  if (how === 'at least') return count >= asked;
  if (how === 'at most') return count <= asked;
  return count === asked;
}

const WHAT =
  /\bhow many (?:more |other |different |total |whole |full |ds9 |star trek )*(?<what>[a-z0-9]+)/i;
const EPISODES =
  /^(?:eps?|epi\w*|stor(?:y|ies)|parts?|hours?|ones?|shows?|instal\w*|times?|titles?|seasons?|szns?|series|again|years?|characters?|people|roles?|there|in|are|were|do|does|did|is|was|has|have|had|of|it|that|s\d*|appearances?|outings?)$/i;

const SAID = /\b(?:eps?|episodes?|stories|appear\w*)\b/i;

/** Whether a question counts something else than episodes and the like: bottles, nurses, viewers. */
export function countsElse(question: string): boolean {
  const what = WHAT.exec(question)?.groups?.['what'];
  return what !== undefined && !EPISODES.test(what) && !SAID.test(question);
}
