/** What an earlier answer was about, for questions such as "and who directed it?". */
import type { Quote, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { nameOf } from './say.ts';

/** The records of the answer that is replied to, most important first. */
export interface Earlier {
  stories: readonly Story[];
  named: readonly Named[];
  quotes: readonly Quote[];
  /** Its question, with "…" in the place of whoever or whatever it was about. */
  again: string | undefined;
}

/** How an answer says what it was understood as; read back from the message that is replied to. */
const UNDERSTOOD = /Understood as “([^”]*…[^”]*)”/;

/**
 * Reads what fronts pass on of an earlier answer: ids of records, told apart by blanks, and its text.
 * A quotation or a piece of trivia stands for its story too.
 */
export function readEarlier(guide: Guide, about: string): Earlier {
  const { characters, people } = guide.dataset;
  const { stories, quotes } = guide.lookups;
  const [ids = ''] = about.split('Understood as');
  const list = ids.split(/\s+/).filter(Boolean);
  const storyIds = new Set(list.flatMap((id) => /^s\d{2}e\d{2}/.exec(id)?.[0] ?? []));
  return {
    stories: [...storyIds].flatMap((id) => stories.get(id) ?? []),
    named: list.flatMap((id): Named[] => {
      const character = characters.get(id);
      if (character) return [{ kind: 'character', character }];
      const person = people.get(id);
      return person ? [{ kind: 'person', person }] : [];
    }),
    quotes: list.flatMap((id) => quotes.get(id) ?? []),
    again: UNDERSTOOD.exec(about)?.[1],
  };
}

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
  /^(?:(?:ok|and|pls|please|gimme|give me)\s+)*(?:another|more|moar|one more|again|and another)(?: (?:one|1|of those|please|pls))*[?!.\s]*$/i;

/** The earlier question asked about what is named now; undefined where nothing but a name is said. */
export function askAgain(question: string, { again, stories, named }: Earlier): string | undefined {
  if (!again) return undefined;
  const typed = question.trim();
  if (MORE.test(typed)) {
    const same = named[0] ? nameOf(named[0]) : stories[0]?.title;
    return same && again.replace('…', same);
  }
  const found = ELLIPSIS.exec(typed) ?? ASKED_OF.exec(typed);
  const other = found?.groups?.['other']?.replace(OWN, '');
  return other && !ASKS.test(other) ? again.replace('…', other) : undefined;
}

const IT =
  /^(?:(?:it|that|this|one|that one|this one|there|the same one)|(?:that|this|the|the same) (?:episode|one|story|show))$/;
const THEM =
  /^(?:he|she|they|him|her|his|hers|them|their|theirs|it|that|this|the (?:character|actor|actress|guy|man|woman|lady|person)|(?:that|this|same|the same) (?:guy|man|woman|lady|person|actor|actress|character|dude|one|alien))$/;

/** Whether text names an episode only by pointing at one. */
export function pointsAtEpisode(text: string): boolean {
  return IT.test(text);
}

/** Whether text names somebody only by pointing at them. */
export function pointsAtSomebody(text: string): boolean {
  return THEM.test(text);
}
