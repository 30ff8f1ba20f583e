/** Replies that want another line of whoever was quoted: "about the Prophets?", "and to Odo?". */
import type { Resolve } from './context.ts';

const QUOTED = 'a quote by …';
const NARROWED =
  /^(?:(?:and|or|ok|so|what about|how about|anything|something|any|one|another|another one|any line|a line|a quote)[,\s]+)*(?:(?<about>about|on|regarding|concerning)|to|towards?)\s+(?<other>(?!(?:it|that|this|him|her|them|me|us|you|which|what|whom?|tv|air)\b)\S+(?: \S+){0,5}?)(?:,? (?:anything|something|then|maybe|instead|too|please|pls))*[?!.\s]*$/i;

/** A line of the same speaker on something, or to somebody. */
export const narrowLines: Resolve = (_, question, earlier) => {
  const { again, quotes, named } = earlier;
  const isOfLine = again === QUOTED || (again === undefined && quotes.length > 0);
  const speaker = named.find(({ kind }) => kind === 'character');
  const { about, other } = NARROWED.exec(question.trim())?.groups ?? {};
  if (!isOfLine || speaker?.kind !== 'character' || !other) return undefined;
  const asked = `what did ${speaker.character.name} say ${about ? 'about' : 'to'} ${other}`;
  return { question: asked, earlier };
};
