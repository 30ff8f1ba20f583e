/** Replies that name but what is wanted: of what was answered, and not of the series. */
import type { Resolve } from './context.ts';

const WANTED =
  /^(?:(?:and|or|ok|any|some|a|an|one|got|fun|good|random)[,\s]+)*(?:(?<note>trivia|facts?)|quotes?|lines?)(?: (?:then|too|please|pls))*[?!.\s]*$/i;
const LENGTH = /\bhow long (is|was) (?:it|that|this)\b/i;

/** "trivia?", "any quotes?" in reply to an answer about an episode or somebody. */
export const wantOfIt: Resolve = (_, question, earlier) => {
  const { first, stories, named } = earlier;
  const isEpisode = first !== undefined && stories[0]?.title === first;
  if (isEpisode && LENGTH.test(question)) {
    return { question: question.replace(LENGTH, 'how long $1 that episode'), earlier };
  }
  const wanted = WANTED.exec(question.trim());
  const isSomebody = named[0]?.kind === 'character' && named[0].character.name === first;
  if (!wanted || (!isEpisode && !isSomebody)) return undefined;
  const of = isEpisode ? 'from' : 'by';
  const asked = wanted.groups?.['note'] ? `trivia about ${first}` : `a quote ${of} ${first}`;
  return { question: asked, earlier };
};
