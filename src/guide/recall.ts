/**
 * Finding what somebody half remembers: texts that share the telling words of a description, though
 * they need not have all of them. How sure that is, is for the caller to judge by `share`.
 */
import { stemText } from '../text/stem.ts';
import { tellingWords } from '../text/telling.ts';

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

export interface Recalled<T> {
  item: T;
  score: number;
  /** How much of what the words say the item has anywhere, 0 to 1 … */
  share: number;
  /** … and how much of it in one passage. */
  together: number;
  /** How many telling words it shares … */
  shared: number;
  /** … of how many. */
  told: number;
  /** Whether a text of the item has all the telling words of a name. */
  has: (name: string) => boolean;
}

/** @param fits what may be recalled at all */
export type Recall<T> = (description: string, fits?: (item: T) => boolean) => Recalled<T>[];

/** What a word counts that no text has: a slip or chatter more often than a sign of another story. */
const UNKNOWN = 0.45;
/** What a name adds that is told as a whole. */
const NAMED = 0.4;
const MOST = 5;

export function createRecall<T>(all: readonly Told<T>[]): Recall<T> {
  const passages: (Passage & { of: number; telling: number })[] = [];
  const postings = new Map<string, number[]>();
  const itemsWith = new Map<string, number>();
  all.forEach(({ passages: texts }, item) => {
    const seen = new Set<string>();
    for (const text of texts) {
      const stems = new Set(stemText(tellingWords(text.text).join(' ')).split(' '));
      const passage = passages.push({ ...text, of: item, telling: stems.size }) - 1;
      for (const stem of stems) {
        const list = postings.get(stem);
        if (list) list.push(passage);
        else postings.set(stem, [passage]);
        seen.add(stem);
      }
    }
    for (const stem of seen) itemsWith.set(stem, (itemsWith.get(stem) ?? 0) + 1);
  });
  const unit = Math.log(1 + all.length);
  const weightOf = (stem: string) => {
    const number = itemsWith.get(stem);
    return number === undefined ? UNKNOWN : Math.log(1 + all.length / number) / unit;
  };

  // One set of counters serves every description, since each takes back what it counted.
  const sums = new Float64Array(passages.length);
  const stemsIn = new Uint8Array(passages.length);
  const whole = new Float64Array(all.length);
  const best = new Float64Array(all.length);
  const shared = new Uint8Array(all.length);

  const has = (item: number, name: string) =>
    stemText(tellingWords(name).join(' '))
      .split(' ')
      .every((stem) => postings.get(stem)?.some((passage) => passages[passage]?.of === item));

  return (description, fits) => {
    const stems = [...new Set(stemText(tellingWords(description).join(' ')).split(' '))];
    const touched: number[] = [];
    const items: number[] = [];
    let total = 0;
    for (const stem of stems.filter(Boolean)) {
      const weight = weightOf(stem);
      total += weight;
      let last = -1;
      for (const passage of postings.get(stem) ?? []) {
        const { of: item = 0 } = passages[passage] ?? {};
        if (item !== last) {
          if (shared[item] === 0) items.push(item);
          whole[item] = (whole[item] ?? 0) + weight;
          shared[item] = (shared[item] ?? 0) + 1;
        }
        last = item;
        if (stemsIn[passage] === 0) touched.push(passage);
        sums[passage] = (sums[passage] ?? 0) + weight;
        stemsIn[passage] = (stemsIn[passage] ?? 0) + 1;
      }
    }
    for (const passage of touched) {
      const place = passages[passage];
      if (place) {
        const told = (stemsIn[passage] ?? 0) / place.telling;
        const worth = place.weight + (place.isName ? NAMED * told ** 2 : 0);
        best[place.of] = Math.max(best[place.of] ?? 0, (sums[passage] ?? 0) * worth);
      }
      sums[passage] = 0;
      stemsIn[passage] = 0;
    }
    const found: Recalled<T>[] = [];
    for (const i of items) {
      const item = all[i]?.item;
      if (item !== undefined && (!fits || fits(item))) {
        const share = (whole[i] ?? 0) / total;
        const together = (best[i] ?? 0) / total;
        found.push({
          item,
          share,
          together,
          shared: shared[i] ?? 0,
          told: stems.length,
          score: share + together,
          has: (name) => has(i, name),
        });
      }
      whole[i] = 0;
      best[i] = 0;
      shared[i] = 0;
    }
    return found.sort((a, b) => b.score - a.score).slice(0, MOST);
  };
}
