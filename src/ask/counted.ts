/** "More than seven seasons?", "is he in 26 episodes?": whether something is as many as is asked. */
import { isYesNo } from './say.ts';
import { readCount, SPELT_NUMBER } from './spelt-numbers.ts';

const BOUND =
  'no (?:more|less|fewer) th[ae]n|not (?:more|less|fewer) th[ae]n|more th[ae]n|over|above|less th[ae]n|fewer th[ae]n|under|below|at (?:the )?least|at (?:the )?most|up to|as many as';
const BEYOND =
  ' ?\\+| (?:or|and) (?:more|over|above|less|fewer|under)\\b| at (?:the )?(?:least|most)\\b';
// A number behind one of these names an episode or a season.
const NAMED_BY = 'seasons?|series|s|szn|deep space|eps?|episodes?|parts?|pt|number|no\\.?';
const COUNTED = new RegExp(
  `(?:\\b(?<bound>${BOUND}))?\\s*(?<!\\b(?:${NAMED_BY})\\s*)\\b(?<number>\\d{1,3}|${SPELT_NUMBER})(?:(?<beyond>${BEYOND})|(?=[ ,.?!;]|$))`,
  'i',
);
/** "Several" are more than one, and that is all that it says. */
const SEVERAL = /\b(?:several|multiple|numerous|a (?:few|couple))\b/i;

/**
 * What a sentence that gives a number begins with: "Yes, ", "No, ", or nothing where no number is
 * asked about.
 *
 * @param counts all that the number may be taken to be
 */
export function sayWhetherAsMany(question: string, counts: readonly number[]): string {
  if (!isYesNo(question)) return '';
  const { bound, number, beyond = '' } = COUNTED.exec(question)?.groups ?? {};
  if (number === undefined) {
    if (!SEVERAL.test(question)) return '';
    return counts.some((count) => count > 1) ? 'Yes, ' : 'No, ';
  }
  const how = (bound ?? beyond.trim()).toLowerCase();
  const asked = readCount(number);
  return counts.some((count) => isAsMany(count, how, asked)) ? 'Yes, ' : 'No, ';
}

function isAsMany(count: number, how: string, asked: number): boolean {
  if (/^not? (?:less|fewer)|least|as many|\+|^(?:or|and) (?:more|over|above)/.test(how)) {
    return count >= asked;
  }
  if (/^not? more|most|up to|^(?:or|and)/.test(how)) return count <= asked;
  if (/^(?:more|over|above)/.test(how)) return count > asked;
  if (/^(?:less|fewer|under|below)/.test(how)) return count < asked;
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
