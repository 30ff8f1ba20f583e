/** Which passages of which items have a word, by stem. */
import { once } from '../once.ts';
import { createResembling, type Resembling } from '../search/letter-pairs.ts';
import { editDistance } from '../text/edit-distance.ts';
import { stemText } from '../text/stem.ts';
import { tellingWords } from '../text/telling.ts';
import { weighSalience } from './salience.ts';
import { addUp } from './stretches.ts';

export interface Passage {
  text: string;
  /** How much it says about its item, 1 being usual. */
  weight: number;
  /** It is short enough to be known as a whole: the more of it is told, the surer. */
  isName?: boolean;
}

/** Something that texts tell about. */
export interface Told<T> {
  item: T;
  /** What stands together: a sentence or two, a nickname, a line. */
  passages: readonly Passage[];
}

/** What a name adds that is told as a whole. */
const NAMED = 0.4;
/** The telling words of a text, by stem. */
export function stemsOf(text: string): string[] {
  const stems = stemText(tellingWords(text).join(' ')).split(' ');
  return [...new Set(stems.filter(Boolean))];
}

/** Of each stem, by its id, a stretch of items and what each has of it. */
export interface Postings {
  starts: Uint32Array;
  items: Uint16Array;
  values: Float32Array;
}

export interface PassageIndex {
  /** The stem that was meant: itself if any passage has it, else one that looks much like it. */
  meant(stem: string): string;
  /** Numbers of the passages that have a stem, item by item. */
  passagesWith(stem: string): Uint32Array;
  /** How many items have a stem. */
  itemsWith(stem: string): number;
  /** The item of each passage. */
  itemOf: Uint32Array;
  /** Adds to the sum of each item how much a stem tells of it; nothing unless that was weighed. */
  addSalience(stem: string, sums: Float64Array): void;
  /** What a passage counts of which so many stems are told. */
  worthOf(passage: number, told: number): number;
}

/**
 * Texts are not kept: numbers in a few long arrays take a quarter of the memory.
 *
 * @param salient whether to weigh which words tell of each item again and again
 */
export function indexPassages(all: readonly Told<unknown>[], salient = false): PassageIndex {
  const ids = new Map<string, number>();
  const read = all.flatMap(({ passages }, of) =>
    passages.map(({ text, weight, isName }) => {
      const stems = Uint32Array.from(stemsOf(text), (stem) => {
        const id = ids.get(stem) ?? ids.size;
        ids.set(stem, id);
        return id;
      });
      return { of, weight, isName, stems };
    }),
  );
  const starts = new Uint32Array(ids.size + 1);
  for (const { stems } of read) {
    for (const id of stems) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  const next = addUp(starts);
  const lists = new Uint32Array(starts.at(-1) ?? 0);
  const items = new Uint32Array(ids.size);
  const last = new Int32Array(ids.size).fill(-1);
  read.forEach(({ of, stems }, passage) => {
    for (const id of stems) {
      const place = next[id] ?? 0;
      lists[place] = passage;
      next[id] = place + 1;
      if (last[id] !== of) items[id] = (items[id] ?? 0) + 1;
      last[id] = of;
    }
  });
  const weights = Float32Array.from(read, ({ weight }) => weight);
  const telling = Uint8Array.from(read, ({ stems }) => stems.length);
  const named = Float32Array.from(read, ({ isName }) => (isName ? NAMED : 0));
  const {
    starts: from,
    items: salientIn,
    values,
  } = salient ? weighSalience(read, { stems: ids.size, items: all.length }) : NOTHING_WEIGHED;
  const resembling = once(() => createResembling([...ids.keys()].sort()));
  return {
    meant: (stem) => (ids.has(stem) ? stem : (nearest(stem, resembling()) ?? stem)),
    passagesWith(stem) {
      const id = ids.get(stem) ?? -1;
      return lists.subarray(starts[id] ?? 0, starts[id + 1] ?? 0);
    },
    itemsWith: (stem) => items[ids.get(stem) ?? -1] ?? 0,
    addSalience(stem, sums) {
      const id = ids.get(stem) ?? -1;
      const to = from[id + 1] ?? 0;
      for (let place = from[id] ?? 0; place < to; place++) {
        const item = salientIn[place] ?? 0;
        sums[item] = (sums[item] ?? 0) + (values[place] ?? 0);
      }
    },
    itemOf: Uint32Array.from(read, ({ of }) => of),
    worthOf: (passage, told) =>
      (weights[passage] ?? 0) +
      (named[passage] ?? 0) * (told / Math.max(1, telling[passage] ?? 1)) ** 2,
  };
}

const NOTHING_WEIGHED: Postings = {
  starts: new Uint32Array(0),
  items: new Uint16Array(0),
  values: new Float32Array(0),
};

/** Letters from which one slip is forgiven, and from which two are. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;
/** Stems that are looked at closely. */
const CANDIDATES = 12;

function nearest(stem: string, resembling: Resembling): string | undefined {
  if (stem.length < ONE_SLIP) return undefined;
  const limit = stem.length < TWO_SLIPS ? 1 : 2;
  const isNear = (other: string) =>
    other[0] === stem[0] && editDistance(stem, other, limit) <= limit;
  return resembling(stem, CANDIDATES).find(isNear);
}
