/** The episodes that an answer listed, and which of them a reply picks: "the second one, who wrote it?". */
import type { Story } from '../dataset/model.ts';
import type { Earlier, Resolve } from './context.ts';
import { storiesWith } from './intents/seen.ts';
import { ORDINALS } from './mentioned-seasons.ts';

const APPEARANCES = /^(?:which episodes have … in them|how many episodes is … in)$/;
const DIRECTED = 'what did … direct';
const WROTE = 'what did … write';

/** What an answer listed, in its order; what is passed on of it has but the first of them. */
function listedBy({ again = '', named }: Earlier): readonly Story[] {
  const [first] = named;
  if (!first) return [];
  if (APPEARANCES.test(again)) {
    const all = named.filter(({ kind }) => kind === first.kind).map(storiesWith);
    return storiesWith(first).filter((story) => all.every((own) => own.includes(story)));
  }
  if (first.kind !== 'person') return [];
  if (again === DIRECTED) return first.person.directed;
  return again === WROTE ? first.person.wrote : [];
}

const OF_THEM = '(?:of|from|in|among) (?:those|these|them|that list|the list)';
const PICKED = new RegExp(
  `(?:\\b(?<before>${OF_THEM})[,:]? )?\\bthe (?:very )?(?<place>${ORDINALS.join('|')}|1st|2nd|3rd|[4-7]th|last|final)(?<noun> (?:one|1|ep|episode)\\b)?(?<behind> ${OF_THEM}\\b)?`,
  'i',
);
/** "the first one of season 3", "the last one he directed", "the first words": another one. */
const GOES_ON = /^ (?!(?:air\w*|who|whos|what|whats|when|which|direct\w*|writ\w*|is|was|about)\b)/i;
const FILLING =
  /^(?:and|or|ok|no way|really|(?:what|which)(?:['’]?s| is| was| were)?|(?:what|how) about|name|then|so|again|called|[\s,.?!])*$/i;

/** The episode that a reply picks from a list. */
export const pickListed: Resolve = (_, question, earlier) => {
  const found = PICKED.exec(question);
  const { before, behind, noun = '', place = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const isOfThem = (before ?? behind) !== undefined;
  const rest = question.slice(found.index + found[0].length);
  if (!isOfThem && (GOES_ON.test(rest) || /ep/.test(noun))) return undefined;
  const listed = listedBy(earlier);
  const story = listed.at(placeOf(place.toLowerCase()));
  if (listed.length < 2 || !story) return undefined;
  const asked = question.replace(found[0], 'it');
  return {
    question: FILLING.test(question.replace(found[0], '')) ? story.id : asked,
    earlier: { ...earlier, stories: [story], quotes: [] },
  };
};

function placeOf(place: string): number {
  if (place === 'last' || place === 'final') return -1;
  const digit = /^\d/.exec(place)?.[0];
  return digit ? Number(digit) - 1 : ORDINALS.indexOf(place);
}

/** "and which ones?", "titles?", "name them": what was counted is to be named. */
const NAMES =
  /^(?:(?:and|ok|so|but|please|pls|can you|could you)[,\s]+)*(?:(?:which|what) (?:ones|episodes|eps|titles)(?: (?:are|were) (?:they|those|these|that))?|(?:which|what) (?:are|were) (?:they|those|these|the titles)(?: (?:called|episodes|ones|then))?|(?:name|list|show me|tell me|give me) (?:all of )?(?:them|those|these|the (?:titles|names|list))(?: all)?|(?:the |their )?(?:titles|names|list)(?: of (?:them|those|these|all))?)(?: (?:please|pls|then|exactly|though))*[?!.\s]*$/i;

/** The question whose answer names what was counted. */
export function askForNames(question: string, { again = '', named }: Earlier): string | undefined {
  const [first] = named;
  if (!first || !NAMES.test(question.trim())) return undefined;
  if (APPEARANCES.test(again)) return 'which episodes have … in them';
  return again === DIRECTED || again === WROTE ? again : undefined;
}
