/** Episode numbers in words: "the fourth episode of season 5" → "5x4". */

const ONES = [
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
  ['twenty', 'twentieth'],
];
/** "one" to "twenty". */
export const CARDINALS = ONES.map(([cardinal = '']) => cardinal);
/** The digits of numbers and ordinals in words. */
export const VALUES: ReadonlyMap<string, string> = new Map(
  ONES.flatMap((spelt, i) => spelt.map((word) => [word, String(i + 1)])),
);

const EPISODE = '(?:episode|ep|e|number|x|no|nr)';
const SEASON = '(?:season|s|series)';
const CODES = [
  new RegExp(`^(?:the )?${SEASON} ?(?<season>\\d) ?${EPISODE} ?(?<number>\\d{1,2})$`),
  new RegExp(
    `^(?:the )?${EPISODE}? ?(?<number>\\d{1,2}) (?:episode )?(?:of|in|from) (?:the )?${SEASON} ?(?<season>\\d)$`,
  ),
  /^(?:the )?(?<number>\d{1,2}) episode (?:of|in|from) (?:the )?(?<season>\d) season$/,
  new RegExp(
    `^(?:the )?${EPISODE} (?<number>\\d{1,2}) (?:of|in|from) (?:the )?(?<season>\\d) season$`,
  ),
];
/** The word "episode" has been taken off by then: "100th", "number 150 overall". */
const OVERALL =
  /^(?:the )?(?:(?<ordinal>\d{1,3})(?:st|nd|rd|th)(?: (?:episode|one))?|(?:episode |number |no |nr )+(?<number>\d{1,3}))(?: overall| of the series| in total| of ds9)?$/;

const HUNDREDTH = /\b(?:one )?hundredth\b/;

/** The code that folded text spells out, as `readCode` takes it; undefined where it spells none. */
export function toCode(folded: string): string | undefined {
  const overall = OVERALL.exec(folded.replace(HUNDREDTH, '100th'))?.groups;
  if (overall) return overall['ordinal'] ?? overall['number'];
  const digits = folded
    .split(' ')
    .map((word) => VALUES.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'))
    .join(' ')
    .replace(/ (?:overall|of the series)$/, '');
  for (const pattern of CODES) {
    const groups = pattern.exec(digits)?.groups;
    if (groups) return `${groups['season']}x${groups['number']}`;
  }
  return undefined;
}
