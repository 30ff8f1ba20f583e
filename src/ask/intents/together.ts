/** The stories that somebody is in, or that several share. */
import { list } from '../../cards/wording.ts';
import type { Named } from '../../guide/names.ts';
import { sayWhetherAsMany } from '../counted.ts';
import type { Answer, Refusal } from '../intent.ts';
import { hoursIn, hoursWith, isYesNo, nameOf, refuse, sayEpisodes, sayStories } from '../say.ts';
import { areAll, distinct } from '../several.ts';
import { callOf, recordsOf, storiesWith } from './seen.ts';

/** Stories that the sentence names; the card tells the first and the last. */
const MOST_NAMED = 12;

/** The answer that names the stories in which all of them appear. */
export function sayTogether(
  named: readonly Named[],
  question: string,
): Answer | Refusal | undefined {
  const all = distinct(named);
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const stories = others.reduce((left, other) => {
    const own = new Set(storiesWith(other));
    return left.filter((story) => own.has(story));
  }, storiesWith(first));
  const isAsked = isYesNo(question);
  const names = list(all.map(nameOf));
  if (stories.length === 0 && isAsked && all.length > 1) {
    return {
      lead: `No, ${names} share no episode.`,
      call: callOf(first),
      records: recordsOf(all, []),
    };
  }
  if (stories.length === 0) {
    const actions = all.map((one) => ({ label: nameOf(one), call: callOf(one) }));
    return refuse(`${names} ${all.length > 1 ? 'share no episode' : 'is in no episode'}.`, actions);
  }
  const verb = all.length > 1 ? areAll(all.length) : 'is';
  const hours = hoursIn(stories, hoursWith(...all));
  const whether = sayWhetherAsMany(question, [hours, stories.length]) || (isAsked ? 'Yes, ' : '');
  return {
    lead: `${whether}${names} ${verb} in ${sayEpisodes(stories, hoursWith(...all))}: ${sayStories(stories, MOST_NAMED)}.`,
    call: callOf(first),
    records: recordsOf(all, stories),
  };
}
