/** Entity linking: what was typed in a slot → a record, by the guide's own search. */
import type { Character, Story } from '../dataset/model.ts';
import { castingsOf } from '../guide/careers.ts';
import { type Reading, readCode } from '../guide/episode-codes.ts';
import { readPhrase } from '../guide/episode-phrases.ts';
import { findEpisode } from '../guide/episodes.ts';
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf, type Named } from '../guide/names.ts';
import type { Hit } from '../search/index.ts';
import { fold, words } from '../text/fold.ts';
import { toCode } from './codes.ts';
import { type Earlier, pointsAtEpisode, pointsAtSomebody } from './context.ts';
import type { SlotKind } from './intent.ts';

/** What a slot was linked to, and how well what was typed fits it: above 0, at most 1. */
export interface Link {
  value: unknown;
  quality: number;
}

export interface Linker {
  /** Undefined where nothing fits; `missing` where an earlier answer would be needed. */
  link(kind: SlotKind, typed: string): Link | 'missing' | undefined;
  /** What fills a slot that a pattern leaves out. */
  carried(kind: SlotKind): Link | 'missing';
}

/** Free text fits anything, and so says little for a reading. */
const FREE_TEXT = 0.35;
/** Below this, a title is another one, or only shares a word with what was typed. */
const LEAST_LIKENESS = 0.68;
/** An entity that the words only describe. */
const DESCRIBED = 0.75;
/** A record of the other kind that is named just as well makes a reading a little less likely. */
const OTHER_KIND = 0.92;

/** A linker for one question: each text is looked up once. */
export function createLinker(guide: Guide, earlier: Earlier): Linker {
  const known = new Map<string, Link | 'missing' | undefined>();
  const carriedEpisode = (): Link | 'missing' => {
    const [story] = earlier.stories;
    return story ? { value: { story }, quality: 1 } : 'missing';
  };
  const carriedNamed = (kind: SlotKind): Link | 'missing' => {
    const named = earlier.named.find((one) => kind === 'named' || one.kind === kind);
    const [first] = earlier.named;
    if (named) return { value: slotValue(named, kind), quality: 1 };
    // "what else was he in?" after an answer about his character asks for whoever played it.
    const person =
      kind === 'person' && first?.kind === 'character' && castingsOf(first.character)[0]?.person;
    return person ? { value: person, quality: 1 } : 'missing';
  };
  const carried = (kind: SlotKind): Link | 'missing' => {
    if (kind === 'episode') return carriedEpisode();
    if (kind === 'quote') {
      const [quote] = earlier.quotes;
      return quote ? { value: quote, quality: 1 } : 'missing';
    }
    if (kind === 'named' || kind === 'character' || kind === 'person') return carriedNamed(kind);
    return 'missing';
  };

  const look = (kind: SlotKind, typed: string): Link | 'missing' | undefined => {
    switch (kind) {
      case 'topic':
      case 'line':
        return { value: typed, quality: FREE_TEXT };
      case 'quote':
        return undefined;
      case 'group':
        return linkGroup(typed, (one) => look('named', one));
      case 'season':
        return linkSeason(typed);
      case 'episode':
        return pointsAtEpisode(fold(typed)) ? carriedEpisode() : linkEpisode(guide, typed);
      default:
        return pointsAtSomebody(fold(typed)) ? carriedNamed(kind) : linkNamed(guide, kind, typed);
    }
  };
  return {
    carried(kind) {
      if (kind !== 'group') return carried(kind);
      const one = carriedNamed('named');
      return one === 'missing' ? one : { value: [one.value], quality: one.quality };
    },
    link(kind, typed) {
      const key = `${kind} ${typed}`;
      if (!known.has(key)) known.set(key, look(kind, typed));
      return known.get(key);
    },
  };
}

/** "Brunt and Zek", "both Rom & Ishka": each of them has to be somebody. */
function linkGroup(typed: string, look: (one: string) => Link | 'missing' | undefined) {
  const parts = typed
    .replace(/^both /i, '')
    .replace(/ (?:together|both)$/i, '')
    .split(/,| and | & | n | with |\+/i)
    .filter((part) => part.trim());
  const links = parts.map(look);
  if (links.some((link) => link === 'missing')) return 'missing';
  const found = links.filter((link): link is Link => link !== undefined && link !== 'missing');
  if (found.length === 0 || found.length < parts.length) return undefined;
  const quality = Math.min(...found.map((link) => link.quality));
  return { value: found.map(({ value }) => value), quality };
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function linkSeason(typed: string): Link | undefined {
  const text = fold(typed);
  const digit = /^(?:s|season )?([1-7])(?:st|nd|rd|th)?$/.exec(text)?.[1];
  const place = Math.max(NUMBERS.indexOf(text), ORDINALS.indexOf(text));
  const season = digit ? Number(digit) : place + 1;
  if (text === 'last' || text === 'final') return { value: 7, quality: 1 };
  return season > 0 ? { value: season, quality: 1 } : undefined;
}

/** "the episode Duet", "Duet, the episode". */
const EPISODE_WORDS =
  /^(?:the |that |this )?(?:episode|ep) (?:called |titled |named |title )?|^that | (?:the )?(?:episode|ep)$/g;

function linkEpisode(guide: Guide, typed: string): Link | undefined {
  const text = unquote(typed);
  const folded = fold(text);
  // A number alone is an episode only to a command that asks for one.
  if (folded === '' || (/^\d+$/.test(folded) && !/#/.test(typed))) return undefined;
  const bare = folded.replace(EPISODE_WORDS, '').trim();
  const exact = [folded, bare].flatMap((name) =>
    name ? (namedExactly(guide, name) ?? []) : [],
  )[0];
  if (exact) return { value: exact, quality: 1 };
  if (/random|^surprise me/.test(folded)) return undefined;
  const code = toCode(bare) ?? toCode(folded);
  const coded = [code, bare, text].flatMap((one) => (one ? readCode(guide.dataset, one) : []))[0];
  if (coded && (code || /\D/.test(bare))) return { value: coded, quality: 1 };
  const placed =
    readPhrase(guide, folded, () => 0) ?? readPhrase(guide, `${bare} episode`, () => 0);
  if (placed) return { value: { story: placed }, quality: 1 };
  if (isGrammar(folded)) return undefined;
  const { found } = findEpisode(guide, text, () => 0);
  const hit = guide.episodes.search(text)[0];
  if (found === undefined || hit === undefined) return undefined;
  const quality = Math.min(hit.coverage, likeness(hit));
  return quality < LEAST_LIKENESS ? undefined : { value: found, quality };
}

/** Words of titles and nicknames that part them from nothing. */
const COMMON = /^(?:the|a|an|of|in|with|where|one|episode|part|i|ii|1|2|and|to|is|on|s|at|for|by)$/;

/** How much of the title or nickname that was found is said: one name does not make "the one with …". */
function likeness({ item, matches }: Hit<Story>): number {
  const said = new Set(matches.map(({ word }) => word));
  const labels = [item.title, ...item.aliases, ...(item.serial ? [item.serial.title] : [])];
  const shares = labels.map((label) => {
    const telling = words(label).filter((word) => !COMMON.test(word));
    return telling.filter((word) => said.has(word)).length / Math.max(1, telling.length);
  });
  return 0.4 + 0.6 * Math.max(...shares);
}

function namedExactly(guide: Guide, name: string): Reading | undefined {
  const story = guide.dataset.stories.find(({ title, aliases }) =>
    [title, ...aliases].some((label) => {
      const own = fold(label);
      return own === name || own === `the ${name}` || own.replace(EPISODE_WORDS, '') === name;
    }),
  );
  return story && { story };
}

const PLAYED_BY =
  /^(?:the )?(?:actor|actress|guy|person|man|woman|dude|lady|one) (?:who|that) (?:played|plays|portrayed|portrays) (?<character>.+)$|^(?<owner>.+?)(?:['’]?s)? (?:actor|actress)$/;
/** "that vorta guy", "the klingon general dude". */
const DESCRIPTION =
  /^(?:that|the|this|some|a|an) (.+?)(?: (?:guy|dude|lady|man|woman|chick|character|person|alien|bloke|fella))?$/;

function linkNamed(guide: Guide, kind: SlotKind, typed: string): Link | undefined {
  const text = unquote(typed).replace(/['’]s$/i, '');
  const folded = fold(text);
  if (folded === '' || isGrammar(folded)) return undefined;
  const played = PLAYED_BY.exec(folded)?.groups;
  const character =
    played && searchNamed(guide, 'character', played['character'] ?? played['owner'] ?? '');
  if (character) {
    const person = castingsOf(character.value as Character)[0]?.person;
    if (!person || kind === 'character') return undefined;
    return { value: slotValue({ kind: 'person', person }, kind), quality: character.quality };
  }
  const direct = searchNamed(guide, kind, text);
  if (direct) return direct;
  const described = DESCRIPTION.exec(folded)?.[1];
  if (described === undefined) return undefined;
  const found = searchNamed(guide, kind, described);
  if (found) return found;
  const noted = kind === 'person' ? undefined : describedBy(guide, described);
  return (
    noted && { value: slotValue({ kind: 'character', character: noted }, kind), quality: DESCRIBED }
  );
}

function searchNamed(guide: Guide, kind: SlotKind, text: string): Link | undefined {
  const hits = guide.names.search(text);
  const [best] = hits;
  const hit = hits.find(({ item }) => kind === 'named' || item.kind === kind);
  if (hit === undefined || best === undefined) return undefined;
  const folded = fold(text);
  const record = hit.item.kind === 'character' ? hit.item.character : hit.item.person;
  const exact = labelsOf(record).some((label) => fold(label) === folded);
  const trust = hit.item.kind === best.item.kind ? 1 : OTHER_KIND;
  return { value: slotValue(hit.item, kind), quality: (exact ? 1 : hit.coverage) * trust };
}

/** The best known character whose note has every word that is said. */
function describedBy(guide: Guide, described: string): Character | undefined {
  const asked = words(described);
  return [...guide.dataset.characters.values()]
    .filter(({ note }) => {
      const own = new Set(words(note ?? ''));
      return asked.every((word) => own.has(word));
    })
    .sort((a, b) => fameOf(b.portrayals) - fameOf(a.portrayals))[0];
}

/** The value of a slot of a kind. */
function slotValue(named: Named, kind: SlotKind): unknown {
  if (kind === 'named') return named;
  return named.kind === 'character' ? named.character : named.person;
}

function unquote(typed: string): string {
  return typed
    .trim()
    .replace(/^["“”'‘’(]+|["“”'‘’?!.,;:)…]+$/gu, '')
    .trim();
}

/** Words that name nobody and nothing, however near some name they are. */
const GRAMMAR = new Set(
  `a about all am an and another any anybody anyone are at be best by can character characters did do
  does else episode episodes ever everyone favorite favourite first for from good had has have he her
  here him his how i in is it last like many me more most much my new next no not now of off on one
  only or our out over people person quote quotes said same say season see she show so some somebody
  someone something star still that the their them then there these they thing things this those to
  trek trivia up us was we were what when where which who whom why will with word words worst would
  yes you your god bot chat discord server today tomorrow weather time day`
    .split(/\s+/)
    .filter(Boolean),
);

function isGrammar(folded: string): boolean {
  return folded.split(' ').every((word) => GRAMMAR.has(word) || /^\d+$/.test(word));
}
