/** Finding a line that stands somewhere in a message. */
import type { Quote } from '../dataset/model.ts';
import { spokenWords } from '../text/contractions.ts';
import { stemText } from '../text/stem.ts';
import { alignStretch } from './alignment.ts';
import type { Guide } from './index.ts';
import { CANDIDATES, sentencesOf } from './lines.ts';

/** What a stretch has to be worth to be a line: three telling words in a row, or more with grammar. */
const LEAST_WORTH = 2.6;
const LEAST_MATCHED = 3;
/** How much less a short line has to be worth that is there as a whole. */
const SHORT_LINE = 1.3;
/** How much less a sentence of one. */
const SENTENCE = 0.5;

export interface Within {
  quote: Quote;
  /** What the words that it shares with the message are worth. */
  worth: number;
}

/**
 * The quotation that a message holds somewhere, whatever stands around it.
 *
 * @param fits which may be meant
 * @param leastWorth what its stretch has to be worth at least
 */
export function findWithin(
  guide: Guide,
  typed: string,
  {
    fits,
    leastWorth = LEAST_WORTH,
  }: { fits?: (quote: Quote) => boolean; leastWorth?: number } = {},
): Within | undefined {
  const asked = spokenWords(typed).slice(0, 60);
  const stems = new Set(asked.map(stemText));
  const isShared = (word: string) => stems.has(stemText(word));
  const recalled = guide.recall.quotes(typed, fits).map(({ item }) => item);
  const hits = guide.quotes.search(typed, { once: true }).map(({ item }) => item);
  const near = fits ? hits.filter(fits) : hits;
  let best: Within | undefined;
  let most = leastWorth;
  for (const quote of new Set([...recalled, ...near.slice(0, CANDIDATES)])) {
    for (const { text } of quote.lines) {
      const speech = spokenWords(text);
      if (speech.filter(isShared).length < LEAST_MATCHED) continue;
      const { worth, matched } = alignStretch(asked, speech);
      // A short line that is there as a whole is a line as well.
      const isShort = matched === speech.length;
      const isSentence = () => worth >= most - SENTENCE && hasSentence(asked, text);
      const least = isShort ? most - SHORT_LINE : most;
      if (matched < LEAST_MATCHED || (worth < least && !isSentence())) continue;
      most = Math.max(most, worth);
      best = { quote, worth };
    }
  }
  return best;
}

/** Whether a sentence of a speech stands in a message word for word. */
function hasSentence(asked: readonly string[], text: string): boolean {
  const typed = ` ${asked.join(' ')} `;
  return sentencesOf(text).some((sentence) => typed.includes(` ${sentence.join(' ')} `));
}
