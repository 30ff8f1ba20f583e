/** Words that ask for one thing alone, whatever else stands in the question. */
import type { Reading } from './readings.ts';

interface Telltale {
  words: RegExp;
  /** Words with which they may ask for something else after all. */
  unless?: RegExp;
  allows: (intent: string) => boolean;
  /** From this likelihood on what was learned knows better. */
  yields?: number;
}

const EPISODE =
  /\b(?:ep|eps|epi|epis\w*|title|which one|what one|name of it|the one(?! (?:who|that|from|whose)))\b/i;
/** What is found by words rather than by names. */
const FOUND_BY_WORDS = new Set([
  'which-episode',
  'line-within',
  'line-from',
  'who-said',
  'trivia',
  'what-happens',
]);

const TELLTALES: readonly Telltale[] = [
  {
    words:
      /\b(?:trivia|fun facts?|tid ?bits?|factoids?|behind[- ]the[- ]scenes|goofs?|bloopers?)\b/i,
    unless:
      /\btrivia (?:question|time|night|quiz|ruling|bet|nerds?|buffs?|people|folks|lot|master|champ)|\bquiz\b/i,
    allows: (intent) => intent === 'trivia',
  },
  {
    words:
      /\b(?:actors?|actress(?:es)?|who(?:'s| is| was|s)? (?:plays?|played|playing|portray\w*)|behind (?:the|that|all that) (?:makeup|mask))\b/i,
    unless: EPISODE,
    allows: (intent) => !FOUND_BY_WORDS.has(intent),
    yields: 0.7,
  },
  {
    words:
      /\bwhat(?:'d|d)? (?:else |exactly |again )*(?:did|does|do|was it|has|had|is|[a-z]+) .*\b(?:say|said|says|tell|told|tells|call|yell|yelled|shout|shouted|ask|asked)\b/i,
    unless: EPISODE,
    allows: (intent) => intent !== 'which-episode' && intent !== 'what-happens',
  },
];

/** Whether a reading is what such words ask for; any is where there are none. */
export function agrees(question: string): (reading: Reading) => boolean {
  const told = TELLTALES.filter(
    ({ words, unless }) => words.test(question) && !unless?.test(question),
  );
  // A note on whoever played somebody is asked for in the same words.
  const isNote = ({ intent, score }: Reading, least = 1) =>
    intent.name === 'trivia' && score >= least;
  return (reading) =>
    told.every(({ allows, yields }) => allows(reading.intent.name) || isNote(reading, yields));
}

/** Words by which people ask for what the dataset holds, and which chat seldom has. */
const OUTRIGHT =
  /\b(?:actors?|actress(?:es)?|play(?:s|ed|ing)?|portray\w*|cast|direct\w*|w?rote|writ\w+|quot\w*|lines?|words|says?|said|trivia|facts?|tid ?bits?|air(?:s|ed)?|premier\w*|season|how many)\b/i;

/** Whether a question says outright what kind of thing it asks for. */
export function asksOutright(question: string): boolean {
  return OUTRIGHT.test(question);
}
