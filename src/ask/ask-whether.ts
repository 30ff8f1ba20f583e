/** Replies that ask whether another name, or a season, is the answer: "David Livingston too?", "season two?". */
import type { Guide } from '../guide/index.ts';
import type { Earlier } from './context.ts';
import type { SlotKind } from './intent.ts';
import { createLinker, LEAST_NAMED, qualityOf } from './link.ts';
import { readSeason } from './mentioned-seasons.ts';
import { readWords } from './mentions.ts';

/** What an answer named, and how it is asked whether that is somebody; "¤" is what it was about. */
const WHETHER: ReadonlyMap<string, { kind: SlotKind; ask: string }> = new Map([
  ['who wrote …', { kind: 'person', ask: 'did … write ¤' }],
  ['who directed …', { kind: 'person', ask: 'did … direct ¤' }],
  ['who played …', { kind: 'person', ask: 'did … play ¤' }],
  ['who is in …', { kind: 'named', ask: 'is … in ¤' }],
]);
/** What else a name may be, so that it is asked about in the place of the earlier one. */
const OTHERWISE: readonly SlotKind[] = ['episode', 'character'];

const ASKED =
  /^(?:(?:and|so|but|or|oh|ok|not|what about|how about)[,\s]+)*(?:(?:did|was|were|is|does|wasn['’]?t|isn['’]?t|didn['’]?t)\s+(?:(?:it|that)\s+)?)?(?<name>\S+(?: \S+){0,3}?)(?:,? (?:too|as well|also|either|then|though|tho))*[?!.\s]*$/i;
const TOO = /\b(?:too|as well|also|either)\b/i;
const SEASON =
  /^(?:(?:and|so|but|or|oh|ok|not|in|(?:was|is) (?:it|that))[,\s]+)*(?<season>s\d|season \w+|\w+ season)(?:,? (?:too|as well|then|though|tho|right|correct|no|yes))*[?!.\s]*$/i;
/** What season an answer was about is asked about anew. */
const OF_SEASON = /episodes? (?:of|in) …$/;

/** A reply as a question that wants a yes or a no; undefined where it is none. */
export function askWhether(guide: Guide, question: string, earlier: Earlier): string | undefined {
  const { again = '', first } = earlier;
  if (first === undefined) return undefined;
  const season = SEASON.exec(question.trim())?.groups?.['season'];
  if (season && earlier.stories[0]?.title === first && !OF_SEASON.test(again)) {
    const read = readSeason(readWords(season), 0)?.season;
    return read === undefined ? undefined : `is ${first} in season ${read}`;
  }
  const whether = WHETHER.get(again);
  const name = ASKED.exec(question.trim())?.groups?.['name'];
  if (!whether || !name) return undefined;
  const linker = createLinker(guide, earlier);
  const qualityAs = (kind: SlotKind) => qualityOf(linker.link(kind, name));
  // "Morn as well?" is about Morn, even where an episode is called after him.
  const others = OTHERWISE.filter((kind) =>
    whether.kind === 'named' ? kind === 'episode' && !TOO.test(question) : true,
  );
  const quality = qualityAs(whether.kind);
  const isMeant = quality >= LEAST_NAMED && others.every((kind) => quality > qualityAs(kind));
  return isMeant ? whether.ask.replace('…', name).replace('¤', first) : undefined;
}
