import type { Choice } from '../command.ts';
import { words } from '../text/fold.ts';
import type { Intent } from './intent.ts';

/** As many as Discord shows. */
const MOST = 25;

/** Examples of questions that hold every word typed so far, the last one perhaps unfinished. */
export function suggestQuestions(intents: readonly Intent[], typed: string): Choice[] {
  const asked = words(typed);
  return intents
    .flatMap(({ examples }) => Object.keys(examples))
    .filter((question) => {
      const own = words(question);
      return asked.every((word) => own.some((known) => known.startsWith(word)));
    })
    .slice(0, MOST)
    .map((question) => ({ name: question, value: question }));
}
