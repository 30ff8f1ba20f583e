/** What a question wants a note on. */
import { tellingWords } from '../text/telling.ts';

/** What asks for trivia, and so is not what it is about. */
const ASKING = new Set(
  `bts camera trivia trivias fact facts fun funny interesting cool notes note tidbit tidbits behind scenes making
  background production filming info information anecdote anecdotes factoid factoids special weird neat obscure about deal set story
  lore curiosity curiosities noteworthy history mention mentions mentioning gimme dump comes reason
  origin true real life irl tale easter egg eggs smth sth meant supposed heard believe details stuff
  youve everything early seasons inspiration bored waiting wait bus surprise hit day today daily morning
  while class morn drop show lay gimme share another whatever`.split(/\s+/),
);
/** What notes are asked for on, as a rule behind such words: what stands before them only asks. */
const ON =
  /\b(?:about|abt|bout|regarding|concerning|re:?|(?:facts?|trivia|notes?|tid ?bits?|info\w*|details?|background|anecdotes?|goss\w*|dirt|lore) (?:on|of|for|to|from))\s+(?<what>.+)$/i;

/** The words that tell what a note is to be about. */
export function subjectOf(told: string, question: string): string[] {
  const all = tellingWords(told, ASKING);
  const what = ON.exec(question)?.groups?.['what'] ?? '';
  const asked = new Set(tellingWords(what, ASKING));
  const own = all.filter((word) => asked.has(word));
  return asked.size > 0 ? own : all;
}
