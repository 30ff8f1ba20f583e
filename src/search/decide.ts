/**
 * The "nothing found" decision. A wrong answer costs more trust than a missing one, so a hit has to
 * carry most of what was asked, and a single word has to be nearly the word itself.
 */
import type { Token } from './types.ts';

/** Of several words, more than half of what they say must be there. */
const LEAST_COVERAGE = 0.6;
/** One word alone: a name may be further off than a plain word, which is near many others. */
const LEAST_SIMILARITY = { name: 0.7 ** 2, plain: 0.82 ** 2 };
/** Half of that is enough to be offered as "did you mean", which is asked and not claimed. */
const NEAR_SHARE = 0.6;

/** Whether a word is a name in this index. */
export type NameTest = (word: string) => boolean;

/** The coverage that a hit needs to be suggested where none is an answer. */
export function leastNearCoverage(tokens: readonly Token[], isName: NameTest): number {
  return NEAR_SHARE * leastCoverage(tokens, isName);
}

/** The coverage that a hit needs to be an answer to these tokens. */
export function leastCoverage(tokens: readonly Token[], isName: NameTest): number {
  const telling = tokens.filter((token) => !token.isFunctionWord);
  if (telling.length !== 1 || tokens.length !== 1) return LEAST_COVERAGE;
  const word = telling[0]?.readings[0]?.word ?? '';
  return isName(word) ? LEAST_SIMILARITY.name : LEAST_SIMILARITY.plain;
}
