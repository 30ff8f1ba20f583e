/** The ends of a season or of the series in a question: "did season 3 open with …", "a season finale". */
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { seasonsOf } from './mentioned-seasons.ts';
import { readWords } from './mentions.ts';

const OPENS =
  /\b(?:open(?:s|ed|er|ing)?|start(?:s|ed|er|ing)?|beg[iau]n(?:s|ning)?|kick(?:s|ed)?|kickoff|premiere[sd]?|pilot|first)\b/;
const CLOSES =
  /\b(?:end(?:s|ed|er|ing)?|clos(?:e|es|ed|er|ing)|final|finale|finish(?:es|ed)?|conclu\w+|wrap(?:s|ped)?|last)\b/;
/** "The one before the last". */
const LAST_BUT_ONE =
  /\b(?:penultimate|(?:second|2nd|next) (?:to )?(?:the )?last|last but one|second last)\b/;
const OWN_END =
  /\b(?:an?|its|(?:the|its|that|this) seasons) (?:(?:season|szn) )?(?:finale|closer|ender|opener|premiere|closing|opening)\b/;
const SEASON = /\b(?:seasons?|szn|series|year)\b/;
const SERIES = /\b(?:show|series|ds9|deep space (?:nine|9)|it all|run|ever)\b/;

/** The season that stands in a text without titles. */
export function seasonIn(text: string): number | undefined {
  const words = readWords(text);
  return seasonsOf(words, 0, words.length)[0]?.season;
}

/** Whether text asks for what stands just before the last of a season. */
export function asksLastButOne(text: string): boolean {
  return LAST_BUT_ONE.test(text);
}

/** Whether text asks for an end of the season that the story itself is in: "a season finale". */
export function asksOwnEnd(text: string): boolean {
  return OWN_END.test(text);
}

/**
 * The story at the end that is spoken of; undefined where none is.
 *
 * @param text a question without titles
 * @param season of the story asked about, which "the season's finale" ends
 */
export function endIn({ dataset }: Guide, text: string, season: number): Story | undefined {
  const named = seasonIn(text);
  const asked = named ?? (SEASON.test(text) && !/\bseries\b/.test(text) ? season : undefined);
  if (asked === undefined && !SERIES.test(text)) return undefined;
  const stories = dataset.stories.filter((story) => asked === undefined || story.season === asked);
  if (LAST_BUT_ONE.test(text)) return stories.at(-2);
  // "The first season" is no beginning.
  const said = text.replace(/\b(?:first|last|final) (?=season|szn|series|year)/g, '');
  const isStart = OPENS.test(said);
  if (isStart === CLOSES.test(said)) return undefined;
  return isStart ? stories[0] : stories.at(-1);
}
