/** What an earlier answer was about, for questions such as "and who directed it?". */
import type { Quote, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';

/** The records of the answer that is replied to, most important first. */
export interface Earlier {
  stories: readonly Story[];
  named: readonly Named[];
  quotes: readonly Quote[];
  /** What the first of them is called. */
  first?: string | undefined;
  /** Its question, with "…" in the place of whoever or whatever it was about. */
  again: string | undefined;
}

/** For a question that replies to none. */
export const NOTHING_EARLIER: Earlier = { stories: [], named: [], quotes: [], again: undefined };

/** A reply as if it pointed at what it is about, and the answer as if it had been about that. */
export interface Resolved {
  question: string;
  earlier: Earlier;
  /** What is told instead of an answer, where it is known that there is none. */
  refused?: string;
}

/** What a reply comes to; undefined where it is not of the kind that is looked for. */
export type Resolve = (guide: Guide, question: string, earlier: Earlier) => Resolved | undefined;

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
  const [first = ''] = list;
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
    first: stories.get(first)?.title ?? characters.get(first)?.name ?? people.get(first)?.name,
    again: UNDERSTOOD.exec(about)?.[1],
  };
}
