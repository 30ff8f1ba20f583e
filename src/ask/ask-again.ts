/** Replies that ask the earlier question anew: of somebody else, or once more. */
import type { Guide } from '../guide/index.ts';
import { identify } from '../guide/names.ts';
import { askWhether } from './ask-whether.ts';
import type { Earlier } from './context.ts';
import { createLinker, LEAST_NAMED, qualityOf } from './link.ts';
import { askForNames } from './listed.ts';

/** "and Damar?", "what about the finale": a name alone, in the place of the earlier one. */
const ELLIPSIS =
  /^(?:(?:ok |oh )?(?:and |or |n )?(?:what about|how about|what of|same (?:question |thing )?(?:for|with|about))|ok and|and|or|also|n)\s+(?:for |of |in |by )?(?<other>\S.*?)[?!.\s]*$/i;
/** "Rom also?", "s1?", "Jonathan Frakes then, how many?": a name alone that is asked of. */
const ASKED_OF =
  /^(?:(?:ok|so|and|or)\s+)*(?<other>\S+(?: \S+){0,4}?)(?:,? (?:also|too|as well|then|though|tho|same)(?:,? how (?:many|often))?[?!.\s]*|\s*\?+)$/i;

/** "and Tain, his?" */
const OWN = /,? (?:his|hers|theirs|him|her|them)$/i;
/** What asks a question of its own. */
const ASKS =
  /\b(?:who|whom|what|which|when|where|how|did|does|direct|wrote|air|before|after|next|first|last|director|writer|another|more|it|that|them)\b/i;

/** "another one", which asks for the same of the same. */
const MORE =
  /^(?:(?:ok|and|pls|please|gimme|give me|haha|lol|yes|yeah|cool|nice|great|oh)[,!]?\s+)*(?:another|more|moar|one more|again|and another)(?: (?:one|1|of (?:those|his|hers|theirs)|(?:by|from|of) (?:him|her|them|it|that|this)|please|pls|then|too))*[?!.\s]*$/i;

/** "and the first ones", after an answer about the last. */
const END =
  /^(?:(?:and|or|ok|no|sorry|i mean|i meant|what about|how about|not the (?:first|last)(?: ones?)?)[,\s]+)*(?:the |his |her |their )?(?:very )?(?<end>first|last)(?: (?:ones?|words?|lines?|appearance|time))?(?: (?:then|instead))?[?!.\s]*$/i;
const OF_END = /^(?:first|last) (?=(?:words|appearance) (?:of|in) …$)/;
const OF_EPISODE = / in …$/;

/** Of somebody in an episode, either may be another one now. */
const IN_IT = /… in it$/;

/** The earlier question asked about what is named now; undefined where nothing but a name is said. */
export function askAgain(guide: Guide, question: string, earlier: Earlier): string | undefined {
  const { again, first } = earlier;
  const typed = question.trim();
  const whether = askWhether(guide, typed, earlier);
  if (whether || !again) return whether;
  const own = MORE.test(typed) ? again : askForNames(typed, earlier);
  if (own) return first === undefined ? undefined : own.replace('…', first);
  const end = askForEnd(typed, earlier);
  if (end) return end;
  const ellipsis = ELLIPSIS.exec(typed);
  const found = ellipsis ?? ASKED_OF.exec(typed);
  const other = found?.groups?.['other']?.replace(OWN, '');
  if (!other || ASKS.test(other)) return undefined;
  const linker = createLinker(guide, earlier);
  const linkTo = (kind: 'named' | 'episode' | 'season') => qualityOf(linker.link(kind, other));
  const isEpisode = linkTo('episode') > Math.max(linkTo('named'), LEAST_NAMED);
  if (isEpisode && IN_IT.test(again)) return again.replace(IN_IT, `he in ${other}`);
  // "Gist?" names nothing, and so asks for something else.
  const isName = isEpisode || linkTo('named') >= LEAST_NAMED || linkTo('season') > 0;
  return isName || found === ellipsis ? again.replace('…', other) : undefined;
}

/** The earlier question about the other end. */
function askForEnd(question: string, { again = '', named, stories }: Earlier): string | undefined {
  const end = END.exec(question)?.groups?.['end'];
  if (!end || !OF_END.test(again)) return undefined;
  const [first] = named;
  const what = OF_EPISODE.test(again) ? stories[0]?.title : first && identify(first).name;
  return what && again.replace(OF_END, `${end.toLowerCase()} `).replace('…', what);
}
