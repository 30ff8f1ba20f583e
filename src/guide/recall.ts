/**
 * Finding what somebody half remembers: texts that share the telling words of a description, though
 * they need not have all of them. How sure that is, is for the caller to judge by `share`.
 */
import { indexPassages, stemsOf, type Told } from './passages.ts';

export interface Recalled<T> {
  item: T;
  /** Of `share` and `together`: 0 to 2, and a little more for a name. */
  score: number;
  /** How much of what the words say the item has anywhere, 0 to 1 … */
  share: number;
  /** … and how much of it in one passage. */
  together: number;
  /** The same without regard to how much was said: what its words weigh that are in one passage. */
  evidence: number;
  /** How much likelier its words are where the item is told than anywhere (a log ratio), or 0. */
  salience: number;
  /** How many telling words it shares … */
  shared: number;
  /** … of how many. */
  told: number;
  /** Whether a text of the item has all the telling words of a name. */
  has: (name: string) => boolean;
}

/**
 * @param fits what may be recalled at all
 * @param most how many of the best are given
 */
export type Recall<T> = (
  description: string,
  fits?: (item: T) => boolean,
  most?: number,
) => Recalled<T>[];

/** What a word counts that no text has: a slip or chatter more often than a sign of another story. */
const UNKNOWN = 0.45;
/** Below 1, since a rare word is often a chance one, and several common ones tell a story. */
const EVENNESS = 0.7;
/** How much more it says to have words in one place than to have them somewhere. */
const TOGETHER = 2;
const MOST = 5;
/** What the salience of a word counts. */
const SALIENCE = 0.25;

/**
 * @param by what makes the best; how much they have of what was said, if not told
 * @param most how many are found
 * @param salient whether those go before that are told by the same words again and again
 */
export function createRecall<T>(
  all: readonly Told<T>[],
  {
    by = 'score',
    most = MOST,
    salient = false,
  }: { by?: 'score' | 'evidence'; most?: number; salient?: boolean } = {},
): Recall<T> {
  const index = indexPassages(all, salient);
  // Texts are let go: only what they are about is kept.
  const every = all.map(({ item }) => item);
  const { passagesWith, itemsWith, itemOf, worthOf } = index;
  const unit = Math.log(1 + every.length);
  const weightOf = (stem: string) => {
    const number = itemsWith(stem);
    return number === 0 ? UNKNOWN : (Math.log(1 + every.length / number) / unit) ** EVENNESS;
  };

  // One set of counters serves every description, since each takes back what it counted.
  const sums = new Float32Array(itemOf.length);
  const stemsIn = new Uint8Array(itemOf.length);
  const whole = new Float64Array(every.length);
  const best = new Float64Array(every.length);
  const shared = new Uint8Array(every.length);
  const saliences = new Float64Array(every.length);

  const has = (item: number, name: string) =>
    stemsOf(name).every((stem) => passagesWith(stem).some((passage) => itemOf[passage] === item));

  const recall: Recall<T> = (description, fits, number = most) => {
    const stems = [...new Set(stemsOf(description).map(index.meant))];
    const touched: number[] = [];
    const items: number[] = [];
    let total = 0;
    for (const stem of stems) {
      const weight = weightOf(stem);
      total += weight;
      index.addSalience(stem, saliences);
      let last = -1;
      for (const passage of passagesWith(stem)) {
        const item = itemOf[passage] ?? 0;
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
      const of = itemOf[passage] ?? 0;
      const worth = worthOf(passage, stemsIn[passage] ?? 0);
      best[of] = Math.max(best[of] ?? 0, (sums[passage] ?? 0) * worth);
      sums[passage] = 0;
      stemsIn[passage] = 0;
    }
    const found = createBest<Recalled<T>>(number);
    for (const i of items) {
      const item = every[i];
      if (item !== undefined && (!fits || fits(item))) {
        const share = (whole[i] ?? 0) / total;
        const together = (best[i] ?? 0) / total;
        const score = (2 * (share + TOGETHER * together)) / (1 + TOGETHER);
        const evidence = best[i] ?? 0;
        const salience = saliences[i] ?? 0;
        const counts = { shared: shared[i] ?? 0, told: stems.length, salience };
        const rank = by === 'score' ? rankOf({ score, ...counts }) : evidence;
        if (found.takes(rank)) {
          const own = { item, share, together, evidence, score, ...counts };
          found.add({ ...own, has: (name) => has(i, name) }, rank);
        }
      }
      whole[i] = 0;
      best[i] = 0;
      shared[i] = 0;
      saliences[i] = 0;
    }
    return found.list;
  };
  // Several readings of one question recall by the same words.
  let last: { description: string; found: Recalled<T>[] } | undefined;
  return (description, fits, number) => {
    if (fits || number !== undefined) return recall(description, fits, number);
    if (last?.description !== description) last = { description, found: recall(description) };
    return last.found;
  };
}

/** Keeps the best so many of what is added, the first of equals first: few of hundreds are wanted. */
function createBest<T>(most: number) {
  const list: T[] = [];
  const ranks: number[] = [];
  return {
    list,
    takes: (rank: number) => list.length < most || rank > (ranks.at(-1) ?? 0),
    add(found: T, rank: number) {
      let place = list.length;
      while (place > 0 && (ranks[place - 1] ?? 0) < rank) place--;
      list.splice(place, 0, found);
      ranks.splice(place, 0, rank);
      if (list.length > most) {
        list.pop();
        ranks.pop();
      }
    },
  };
}

/**
 * How many rare words' worth the best of what was found has more than the next. What is chatted
 * around weighs for none of them, so that this tells how sure it is, however long the description.
 */
export function leadOf([best, second]: readonly Recalled<unknown>[]): number {
  return best ? (rankOf(best) - (second ? rankOf(second) : 0)) * best.told : 0;
}

function rankOf({ score, salience, told }: Pick<Recalled<unknown>, 'score' | 'salience' | 'told'>) {
  return score + (SALIENCE * salience) / Math.max(1, told);
}
