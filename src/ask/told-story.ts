/** Which story a question describes, if it is likely enough to be meant. */
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { leadOf, type Recalled } from '../guide/recall.ts';
import { tellingWords } from '../text/telling.ts';
import { charactersNamed } from './described-character.ts';
import { type Chances, chanceOf, fitOf, frameOf } from './story-chance.ts';

/** How likely a story has to be to be named: likelier than not … */
const LEAST_CHANCE = 0.62;
/** … and to be offered where none is. */
const LEAST_NEAR = 0.2;

/** What a description may tell of. */
interface Told {
  /** The story, where it is likely; two, where it could be either and no third. */
  found: readonly Story[];
  /** What comes next, or near. */
  near: readonly Story[];
}

/** What stands before a description, if a question has such words. */
const WHERE =
  /\b(?:eps?|epi|episodes?|ones?|story|title|instal?lment)\W+(?:is it |was it |is |was |it is |thats |that's )?(?:where|in which|when|with|about|that|which|of|has|have)\s+(?<what>.+)$/i;

const LEAST_TOLD = 2;

/** What follows such words, if it tells anything: it may be all of the description. */
function toldBehind(question: string): string | undefined {
  const what = WHERE.exec(question)?.groups?.['what'];
  return what !== undefined && tellingWords(what).length >= LEAST_TOLD ? what : undefined;
}

/** The story that a description tells of, and the next. */
export function recallStories(
  guide: Guide,
  topic: string,
  question: string,
  chances: Chances | undefined,
): Told {
  const frame = frameOf(question, chances);
  const named = charactersNamed(guide, question);
  const chance = (one: Recalled<Story>, lead: number) =>
    chanceOf(frame, fitOf(one, lead, chances, named));
  const chanceOfBest = (all: readonly Recalled<Story>[]) =>
    all[0] ? chance(all[0], leadOf(all)) : 0;
  const whole = guide.recall.stories(topic);
  const behind = guide.recall.stories(toldBehind(topic) ?? topic);
  const recalled = chanceOfBest(behind) > chanceOfBest(whole) ? behind : whole;
  const [best, second] = recalled;
  if (!best) return { found: [], near: [] };
  const near = recalled.slice(0, 2).map(({ item }) => item);
  const own = chance(best, leadOf(recalled));
  if (own >= LEAST_CHANCE) return { found: [best.item], near: near.slice(1) };
  // As if the best were not there: what is ahead of all others may be either of the two.
  const either = second ? chance(second, leadOf(recalled.slice(1))) : 0;
  if (either >= LEAST_CHANCE) return { found: near, near: [] };
  return { found: [], near: own >= LEAST_NEAR ? near : [] };
}
