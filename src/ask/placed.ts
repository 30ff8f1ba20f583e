/** Whether somebody is asked for by name, or only named to place whoever is described. */
import { tellingWords } from '../text/telling.ts';
import { endsClause, type Mention, type Typed } from './mentions.ts';

/** What asks who played somebody, and so tells nothing of them. */
export const ASKS_WHO_PLAYED: ReadonlySet<string> = new Set(
  `play plays played playing player actor actors actress actresses performer performers perform
  performed performs portray portrays portrayed portraying portrayal role roles part character voice
  voiced voices acted acting acts act cast casting irl face behind makeup mask person persons people
  credit credited interpret interprets interpreted embodied embody gave stars starred guest series
  famous real life trivia lady fella chap bloke lad film movie`.split(/\s+/),
);

const JOINS =
  /^(?:off|from|with|by|to|for|at|on|of|against|about|under|over|like|and|as|than|in|into|after|before|when|where)$/;
const RELATES = /^(?:who|that|which|whom|whose|where|when)$/;
const RANK =
  /^(?:the|admiral|captain|chief|colonel|commander|constable|doctor|dr|ensign|general|gul|kai|legate|lieutenant|major|mr|mrs|professor|senator|vedek)$/;

/** "the girl Jake was smitten with", unlike "the bartender Quark was played by whom". */
const AUXILIARY = /^(?:is|was|were|has|had|gets|got|did|does)$/;

function isToldOf(next: string, second: string): boolean {
  return AUXILIARY.test(next) && tellingWords(second, ASKS_WHO_PLAYED).length > 0;
}

/** "the Vulcan who buys weapons from Quark", unlike "the Ferengi barkeeper Quark". */
export function isPlacing(
  { from, to }: Mention,
  words: readonly Typed[],
  original: string,
): boolean {
  const isLast = (word: Typed | undefined) => word !== undefined && endsClause(original, word);
  let start = from;
  while (start > 0 && !isLast(words[start - 1])) start--;
  const before = words.slice(start, from).map(({ text }) => text);
  while (RANK.test(before.at(-1) ?? '')) before.pop();
  const isTelling = (word: string) => tellingWords(word, ASKS_WHO_PLAYED).length > 0;
  const described = before.findIndex(isTelling);
  if (described < 0) return false;
  const last = before.at(-1) ?? '';
  const told = before.findIndex(
    (word, i) => RELATES.test(word) && i > 0 && isTelling(before[i + 1] ?? ''),
  );
  const next = isLast(words[to - 1]) ? '' : (words[to]?.text ?? '');
  return (
    JOINS.test(last) ||
    !isTelling(last) ||
    /ing$/.test(last) ||
    isTelling(next) ||
    told > 0 ||
    isToldOf(next, words[to + 1]?.text ?? '') ||
    before.slice(described).some((word) => RELATES.test(word))
  );
}
