/** Readings of questions that no pattern fits, by the names in them and the words between. */
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { GRAMMAR } from './grammar.ts';
import type { Intent, SlotKind } from './intent.ts';
import type { Linker } from './link.ts';
import type { Clause } from './normalize.ts';
import type { Reading } from './readings.ts';
import { labelsFor, NAME, type Spotted, spotNames } from './spot.ts';

/** Less than a pattern that fits, more than one that fits only because a slot takes any text. */
const SCORE = 0.62;
/** The more names fill a slot, the more is explained. */
const EACH_NAME = 0.02;

export interface CueReader {
  /** The names in a clause that the dataset has. */
  spot(clause: Clause): readonly Spotted[];
  read(clause: Clause, linker: Linker): Reading[];
}

export function createCueReader(guide: Guide, intents: readonly Intent[]): CueReader {
  const labels = labelsFor(guide);
  const known = new Set(
    intents.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.words)),
  );
  const isKnown = (word: string) => known.has(word) || GRAMMAR.has(word);
  return {
    spot: (clause) => spotNames(clause, labels).spotted,
    read(clause, linker) {
      const { spotted, rest } = spotNames(clause, labels);
      if (spotted.length === 0 || !isExplained(rest.trim().split(' '), isKnown)) return [];
      return intents.flatMap((intent): Reading[] => {
        if (!intent.cues?.test(rest)) return [];
        const slots = fillSlots(intent, spotted, POINTING.test(rest) ? linker : undefined);
        const score = SCORE + EACH_NAME * spotted.length;
        return slots ? [{ intent, slots, score }] : [];
      });
    },
  };
}

/** One strange word may stand in a question, but not beside a name, which it would change. */
function isExplained(rest: readonly string[], isKnown: (word: string) => boolean): boolean {
  const telling = rest.filter((word) => word === NAME || !ARTICLES.test(word));
  const strange = telling.flatMap((word, i) => (word === NAME || isKnown(word) ? [] : [i]));
  return strange.length === 0;
}

const ARTICLES = /^(?:a|an|the|of|s)$/;

const POINTING = / (?:it|that|this|he|she|they|him|her|his|them|their)\b/;

/** Gives every name a slot; undefined where one is left over, or a needed slot stays empty. */
function fillSlots(
  { needs, may }: Intent,
  spotted: readonly Spotted[],
  linker: Linker | undefined,
) {
  const slots: Record<string, unknown> = {};
  const left = [...spotted];
  for (const [name, kind] of Object.entries({ ...needs, ...may })) {
    if (kind === 'group') {
      const all = left.map(toNamed);
      if (all.length === 0 || all.some((one) => one === undefined)) return undefined;
      slots[name] = all;
      left.length = 0;
      continue;
    }
    const place = left.findIndex((one) => slotOf(one, kind) !== undefined);
    const [taken] = place < 0 ? [] : left.splice(place, 1);
    const carried = taken || !(name in needs) ? undefined : linker?.carried(kind);
    if (taken) slots[name] = slotOf(taken, kind);
    else if (carried && carried !== 'missing') slots[name] = carried.value;
    else if (name in needs) return undefined;
  }
  return left.length === 0 && Object.keys(slots).length > 0 ? slots : undefined;
}

function slotOf(spotted: Spotted, kind: SlotKind): unknown {
  switch (kind) {
    case 'episode':
      return spotted.story && { story: spotted.story };
    case 'character':
      return spotted.character?.character;
    case 'person':
      return spotted.person?.person;
    case 'named':
      return toNamed(spotted);
    default:
      return undefined;
  }
}

function toNamed({ character, person }: Spotted): Named | undefined {
  return character ?? person;
}
