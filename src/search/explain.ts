/** Why a search answered as it did, so that a ranking can be argued about. */
import { leastCoverage, type NameTest } from './decide.ts';
import type { Hit, Token } from './types.ts';

/** Hits that are explained: the winner and those it should be compared with. */
const MOST_HITS = 5;
/** Readings of a token that are told; the rest are further off. */
const MOST_READINGS = 4;

/**
 * Tells in plain lines what each word was taken for and what each hit scored.
 *
 * @param describe names an item, e.g. by its id
 */
export function explainSearch<T>(
  tokens: readonly Token[],
  hits: readonly Hit<T>[],
  isName: NameTest,
  describe: (item: T) => string,
): string[] {
  const needed = leastCoverage(tokens, isName);
  return [
    ...tokens.map(explainToken),
    `an answer needs a coverage of ${needed.toFixed(2)}`,
    ...(hits.length === 0 ? ['no document has any of these words'] : []),
    ...hits.slice(0, MOST_HITS).flatMap((hit) => explainHit(hit, needed, describe)),
  ];
}

function explainToken({ text, weight, readings }: Token): string {
  const told = readings.slice(0, MOST_READINGS).map(({ word, rule, similarity }) => {
    return rule === 'exact' ? `${word} itself` : `${word} by ${rule} ${similarity.toFixed(2)}`;
  });
  const more = readings.length - told.length;
  const meant = told.length === 0 ? 'no known word' : told.join(', ');
  return `"${text}" (weight ${weight.toFixed(2)}): ${meant}${more > 0 ? `, and ${more} more` : ''}`;
}

function explainHit<T>(hit: Hit<T>, needed: number, describe: (item: T) => string): string[] {
  const { words, wholeName, adjacency, fame } = hit.parts;
  const verdict = hit.coverage >= needed ? 'an answer' : 'too little';
  const matched = hit.matches.map(({ token, word }) =>
    token === word ? token : `${token}→${word}`,
  );
  return [
    `${hit.score.toFixed(2)}  ${describe(hit.item)}  coverage ${hit.coverage.toFixed(2)}, ${verdict}`,
    `      words ${words.toFixed(2)} + whole name ${wholeName.toFixed(2)} + side by side ${adjacency.toFixed(2)} + fame ${fame.toFixed(2)}; has ${matched.join(' ')}`,
  ];
}
