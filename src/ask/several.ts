/** Several names in one question: each once, and whether they are asked of together. */
import { identify, type Named } from '../guide/names.ts';

const TOGETHER =
  /\b(?:both|together|share[ds]?|same|common|each other|all (?:three|four|of them)|meet|overlap)\b/i;
/** "Episodes have Cretak and Kira" counts those that have the two. */
const HOLDING =
  /\b(?:episodes?|eps?|stories|ones) (?:that |which )?(?:have|has|had|with|feature|features|featuring|include|includes|contain|star|starring) \S/i;

/** Everybody once, however often they are named. */
export function distinct(all: readonly Named[]): Named[] {
  return [...new Map(all.map((named) => [identify(named).id, named])).values()];
}

/** Whether what they share is asked for, and not what each of them has. */
export function asksTogether(question: string): boolean {
  return TOGETHER.test(question) || HOLDING.test(question);
}

/** "are both", "are all": the verb of what is said of several. */
export function areAll(number: number): string {
  return number > 2 ? 'are all' : 'are both';
}
