/** Gives the names that a question mentions to the slots of an intent. */
import type { Character, Story } from '../dataset/model.ts';
import { fameOf, labelsOf, type Named } from '../guide/names.ts';
import { words as wordsOf } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';
import { isGrammar } from './grammar.ts';
import type { Intent, SlotKind } from './intent.ts';
import type { Linker } from './link.ts';
import type { Taken } from './masks.ts';
import { readWords } from './mentions.ts';
import { isPlacing } from './placed.ts';

/** What points at whoever or whatever an earlier answer was about. */
const POINTING: Partial<Record<SlotKind, RegExp>> = {
  named: /\b(?:he|she|they|him|her|his|hers|them|their)\b/i,
  episode:
    /\b(?:for|on|about|from|of|in|to|behind|over|with) (?:it|that|this)(?: (?:one|ep|episode))?\b|\bputs? it\b|\bthere(?=[?!.\s]*$)/i,
};

export interface Filled {
  slots: Record<string, unknown>;
  /** Mentions that no slot takes. */
  left: readonly Taken[];
  /** Whether a slot was filled from the answer replied to. */
  isCarried: boolean;
  /** Whether a character was found by what is told of them. */
  isDescribed: boolean;
}

/** Undefined where a needed slot stays empty, `missing` where an earlier answer would fill it. */
export function fillSlots(
  { needs, may }: Intent,
  taken: readonly Taken[],
  text: string,
  linker: Linker,
): Filled | 'missing' | undefined {
  const slots: Record<string, unknown> = {};
  let left = [...taken];
  let isCarried = false;
  let isDescribed = false;
  for (const [name, kind] of Object.entries({ ...needs, ...may })) {
    if (kind === 'line') {
      const quoted = left.find(({ line }) => line !== undefined);
      left = left.filter((one) => one !== quoted);
      if (name in needs) slots[name] = quoted?.line ?? text;
      continue;
    }
    if (kind === 'topic') continue;
    const fitting = left.filter((one) => fillOf(one, kind) !== undefined);
    if (kind === 'group') {
      const asked = fitting.filter((one) => !isOwnerOf(one, fitting, text));
      if (asked.length > 0) slots[name] = asked.map((one) => fillOf(one, kind));
      left = left.filter((one) => !fitting.includes(one));
    } else {
      const isAsked = kind === 'character' && name in needs;
      const best = isAsked ? leastKnown(notPlacing(fitting, text), taken) : fitting[0];
      const isWhether = Object.values(needs).includes('person');
      const described = isAsked ? describe(best, taken, { text, isWhether }, linker) : undefined;
      if (described) {
        slots[name] = described;
        isDescribed = true;
        left = left.filter(({ mark }) => mark !== 'CHAR');
      } else {
        if (best) slots[name] = fillOf(best, kind);
        left = left.filter((one) => one !== best);
      }
    }
    const pointing = POINTING[kind];
    const isPointed =
      name in needs ||
      (taken.every((one) => fillOf(one, kind) === undefined) && pointing?.test(text) === true);
    if (slots[name] !== undefined || !isPointed) continue;
    const carried = linker.carried(kind);
    if (carried === 'missing') {
      if (name in needs) return 'missing';
      continue;
    }
    slots[name] = carried.value;
    isCarried = true;
  }
  for (const [name, kind] of Object.entries({ ...needs, ...may })) {
    if (kind !== 'topic') continue;
    const topic = name in needs ? text : withoutMentions(text, taken, left);
    if (topic) slots[name] = topic;
  }
  return { slots, left, isCarried, isDescribed };
}

/** What is left to be spoken of beside the names that fill slots; undefined where nothing is. */
function withoutMentions(
  text: string,
  taken: readonly Taken[],
  left: readonly Taken[],
): string | undefined {
  const used = taken.filter((one) => !left.includes(one));
  return tellingWords(textOutside(text, used)).join(' ') || undefined;
}

/** The words of a text that stand in none of its mentions. */
function textOutside(text: string, mentions: readonly Taken[]): string {
  const isInside = (i: number) => mentions.some(({ from, to }) => i >= from && i < to);
  const words = readWords(text).filter((_, i) => !isInside(i));
  return words.map((word) => word.text).join(' ');
}

/** Who is described: whoever is named, or another if nobody is, or only to place who that is. */
function describe(
  named: Taken | undefined,
  taken: readonly Taken[],
  { text, isWhether }: { text: string; isWhether: boolean },
  linker: Linker,
): Character | undefined {
  // Whether somebody played a part is not told by what else is known of them.
  const people = taken.filter(({ mark }) => mark === 'PERSON');
  const question = isWhether ? textOutside(text, people) : text;
  const story = taken.find(({ mark }) => mark === 'EPISODE')?.story;
  const described = linker.describe({ question, story, named: named?.character });
  if (!named || described === named.character) return described;
  return !isWhether && isPlacing(named, readWords(text), text) ? described : undefined;
}

/** "Behind the Nagus is a tall guy, Maihar'du": whoever only places another is not asked for. */
function notPlacing(fitting: readonly Taken[], text: string): readonly Taken[] {
  const words = readWords(text);
  const asked = fitting.filter((one) => !isPlacing(one, words, text));
  return fitting.length > 1 && asked.length > 0 ? asked : fitting;
}

/** Of several characters, whoever is less known is likelier to be asked for: the others place them. */
function leastKnown(fitting: readonly Taken[], taken: readonly Taken[]): Taken | undefined {
  const story: Story | undefined = taken.find(({ mark }) => mark === 'EPISODE')?.story;
  const fame = ({ character }: Taken) => fameOf(character?.portrayals ?? []);
  const isIn = ({ character }: Taken) =>
    character?.portrayals.some((portrayal) => portrayal.story === story);
  const here = story ? fitting.filter(isIn) : [];
  return [...(here.length > 0 ? here : fitting)].sort((a, b) => fame(a) - fame(b))[0];
}

/** More words between are another part of the sentence. */
const MOST_BETWEEN = 2;

/** "Mullibok's pal Baltrim": whoever places the next who is named is not asked of. */
function isOwnerOf(one: Taken, all: readonly Taken[], text: string): boolean {
  const { to, character, person } = one;
  const words = readWords(text).map((word) => word.text);
  const next = all.find((other) => other.from >= to);
  const last = words[to - 1] ?? '';
  const own = [character, person].flatMap((named) => (named ? labelsOf(named) : []));
  // "Ross" is nobody's.
  if (!next || !last.endsWith('s') || own.flatMap(wordsOf).includes(last)) return false;
  const between = words.slice(to, next.from);
  const isTelling = between.every((word) => tellingWords(word).length > 0 && !isGrammar(word));
  return between.length > 0 && between.length <= MOST_BETWEEN && isTelling;
}

function fillOf({ mark, character, person, story, season }: Taken, kind: SlotKind): unknown {
  switch (kind) {
    case 'character':
      return mark === 'CHAR' ? character : undefined;
    case 'person':
      return mark === 'PERSON' ? person : undefined;
    case 'named':
    case 'group':
      return toNamed(mark, character, person);
    case 'episode':
      return mark === 'EPISODE' && story ? { story } : undefined;
    case 'season':
      return mark === 'SEASON' ? season : undefined;
    default:
      return undefined;
  }
}

function toNamed(
  mark: Taken['mark'],
  character: Taken['character'],
  person: Taken['person'],
): Named | undefined {
  if (mark === 'CHAR' && character) return { kind: 'character', character };
  return mark === 'PERSON' && person ? { kind: 'person', person } : undefined;
}
