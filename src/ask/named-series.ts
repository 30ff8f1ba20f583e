/** Several names in a row of which one thing is asked: "are Kor, Kang and Martok all in it". */
import type { Mention, Typed } from './mentions.ts';

/** What asks of names as a pair. */
export const PAIR =
  /\b(?:together|same|single|share\w*|in one|each other|between|betwixt|sandwich\w*)\b/i;
const AND = /^(?:and|n|plus)$/;
/** What stands between names, once their commas are gone. */
const BETWEEN = /^[\s,;]*(?:(?:and|n|plus|&|\+))?$/i;
const OF_ALL = /\b(?:both|all(?: (?:three|four|of them))?)\s/gi;
const KINDS = ['story', 'character', 'person'] as const;

/** The question once for each name of a series; undefined where no names stand in one. */
export function askOfEach(
  question: string,
  words: readonly Typed[],
  mentions: readonly Mention[],
): string[] | undefined {
  if (PAIR.test(question)) return undefined;
  const series = seriesIn(words, mentions);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last || series.length < 2) return undefined;
  const at = ({ from, to }: Mention) =>
    question.slice(words[from]?.start, words[to - 1]?.end).replace(/[,;]$/, '');
  const before = question.slice(0, words[first.from]?.start);
  const after = question.slice(words[last.to - 1]?.end);
  return series.map((one) => `${before}${at(one)}${after}`.replace(OF_ALL, ''));
}

/** The first names that stand side by side, are of one kind, and are joined by "and". */
function seriesIn(words: readonly Typed[], mentions: readonly Mention[]): Mention[] {
  let series: Mention[] = [];
  let isJoined = false;
  for (const mention of mentions) {
    const before = series.at(-1);
    const between = before ? words.slice(before.to, mention.from).map(({ text }) => text) : [];
    const fits = before && BETWEEN.test(between.join(' ')) && areAlike(before, mention);
    if (!fits && series.length > 1 && isJoined) break;
    if (!fits) [series, isJoined] = [[], false];
    series.push(mention);
    isJoined ||= fits === true && between.some((word) => AND.test(word));
  }
  return isJoined ? series : [];
}

function areAlike(one: Mention, other: Mention): boolean {
  return KINDS.some((kind) => one[kind] && other[kind]);
}
