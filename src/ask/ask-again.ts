/** Replies that ask the earlier question anew: of somebody else, or once more. */
import type { Earlier } from './context.ts';

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

/** The earlier question asked about what is named now; undefined where nothing but a name is said. */
export function askAgain(question: string, { again, first }: Earlier): string | undefined {
  if (!again) return undefined;
  const typed = question.trim();
  if (MORE.test(typed)) {
    return first === undefined ? undefined : again.replace('…', first);
  }
  const found = ELLIPSIS.exec(typed) ?? ASKED_OF.exec(typed);
  const other = found?.groups?.['other']?.replace(OWN, '');
  return other && !ASKS.test(other) ? again.replace('…', other) : undefined;
}
