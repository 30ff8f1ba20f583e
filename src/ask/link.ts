/** Entity linking: what was typed in a slot → a record, by the guide's own search. */
import type { Character, Person, Story } from '../dataset/model.ts';
import { castingsOf } from '../guide/careers.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { onceFor } from '../once.ts';
import { rememberLast } from '../remember.ts';
import { fold } from '../text/fold.ts';
import { bearerIn } from './bearers.ts';
import type { Earlier } from './context.ts';
import { type Description, describedCharacter } from './described-character.ts';
import type { SlotKind } from './intent.ts';
import { linkEpisode } from './link-episode.ts';
import { linkNamed, slotValue } from './link-named.ts';
import { NUMBERS, ORDINALS } from './mentioned-seasons.ts';
import { pointsAtEpisode, pointsAtSomebody } from './pointing.ts';

/** What a slot was linked to, and how well what was typed fits it: above 0, at most 1. */
export interface Link {
  value: unknown;
  quality: number;
}

export interface Linker {
  /** Undefined where nothing fits; `missing` where an earlier answer would be needed. */
  link(kind: SlotKind, typed: string): Link | 'missing' | undefined;
  /** Of those whom the same text names, whoever is in a story; undefined if it is no other. */
  bearerIn(story: Story, kind: SlotKind, typed: string, value: unknown): unknown;
  /** Whoever a question describes instead of naming them. */
  describe(description: Description): Character | undefined;
  /** What fills a slot that a pattern leaves out. */
  carried(kind: SlotKind): Link | 'missing';
}

/** How well a reply that is nothing but a name has to name somebody or something. */
export const LEAST_NAMED = 0.75;

/** How well what was typed fits, 0 where nothing is linked. */
export function qualityOf(link: Link | 'missing' | undefined): number {
  return link && link !== 'missing' ? link.quality : 0;
}

/** Free text fits anything, and so says little for a reading. */
const FREE_TEXT = 0.35;

/** Lookups that are kept: the same stretch is tried for each reading, and again in what points at it. */
const MOST_KEPT = 300;

const lookUp = onceFor((guide: Guide) => {
  const keep = (link: (typed: string) => Link | undefined) =>
    rememberLast(MOST_KEPT, (typed) => ({ link: link(typed) }));
  return {
    episode: keep((typed) => linkEpisode(guide, typed)),
    character: keep((typed) => linkNamed(guide, 'character', typed)),
    person: keep((typed) => linkNamed(guide, 'person', typed)),
    named: keep((typed) => linkNamed(guide, 'named', typed)),
  };
});

/** A linker for one question. */
export function createLinker(guide: Guide, earlier: Earlier): Linker {
  const described = new Map<string, Character | undefined>();
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
    if (kind === 'group') {
      const [first] = earlier.named;
      return first ? { value: [first], quality: 1 } : 'missing';
    }
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
        // "which episode was that" asks for no one's episodes.
        return pointsAtEpisode(fold(typed))
          ? undefined
          : linkGroup(typed, (one) => look('named', one));
      case 'season':
        return linkSeason(typed);
      case 'episode':
        return pointsAtEpisode(fold(typed)) ? carriedEpisode() : lookUp(guide).episode(typed).link;
      default:
        return pointsAtSomebody(fold(typed)) ? carriedNamed(kind) : lookUp(guide)[kind](typed).link;
    }
  };
  return {
    link: look,
    bearerIn(story, kind, typed, value) {
      const named = toNamed(kind, value);
      const other = named && bearerIn(guide, story, named, typed);
      return other && slotValue(other, kind);
    },
    describe(description) {
      const { story, named, question } = description;
      const key = `${story?.id} ${named?.id} ${question}`;
      if (!described.has(key)) described.set(key, describedCharacter(guide, description));
      return described.get(key);
    },
    carried(kind) {
      if (kind !== 'group') return carried(kind);
      const one = carriedNamed('named');
      return one === 'missing' ? one : { value: [one.value], quality: one.quality };
    },
  };
}

function toNamed(kind: SlotKind, value: unknown): Named | undefined {
  if (kind === 'named') return value as Named;
  if (kind === 'person') return { kind, person: value as Person };
  return kind === 'character' ? { kind, character: value as Character } : undefined;
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

function linkSeason(typed: string): Link | undefined {
  const text = fold(typed);
  const digit = /^(?:s|season )?([1-7])(?:st|nd|rd|th)?$/.exec(text)?.[1];
  const season = digit ? Number(digit) : (NUMBERS.get(text) ?? ORDINALS.indexOf(text) + 1);
  if (text === 'last' || text === 'final') return { value: 7, quality: 1 };
  return season > 0 ? { value: season, quality: 1 } : undefined;
}
