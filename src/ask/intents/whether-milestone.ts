/** Whether somebody is seen for the first or the last time where a question says. */
import type { Story } from '../../dataset/model.ts';
import type { Reading } from '../../guide/episode-codes.ts';
import type { Named } from '../../guide/names.ts';
import type { Answer } from '../intent.ts';
import { isNegated } from '../negated.ts';
import { isPlacedSo } from '../order.ts';
import { isYesNo, nameOf, sayStory } from '../say.ts';
import { withoutTitles } from '../without-titles.ts';
import { callOf, storiesWith } from './seen.ts';

/** Which end of somebody's time in the series. */
export type End = 'first' | 'last';

/** What the first or the last time may be held against. */
export interface Held {
  episode?: Reading | undefined;
  season?: number | undefined;
}

const SEEN =
  '(?:see|sees|seen|saw|meet|met|appear\\w*|shows?|showed|turn\\w*|pops?|came|comes?|encounter\\w*)';
const FIRST = new RegExp(
  `\\b(?:introduc\\w+|debut\\w*|first ${SEEN}|${SEEN} (?:up |in |on )?(?:for )?(?:the )?(?:very )?first)\\b(?! (?:episode|ep|season|part|half|scene)s?\\b)`,
);
const LAST = new RegExp(
  `\\b(?:last ${SEEN}|${SEEN} (?:up |in |on )?(?:for )?(?:the )?(?:very )?last time)\\b`,
);
/** "… or Past Prologue": a choice is no yes or no. */
const OR = /\bor\b(?! (?:not|no|am|is|was|did|do|what|something)\b)/;

/** The end that a question asks for, whatever it was taken for. */
export function endAsked(question: string, { episode }: Held): End | undefined {
  const text = withoutTitles(question, episode ? [episode.story] : []);
  if (FIRST.test(text)) return 'first';
  return LAST.test(text) ? 'last' : undefined;
}

/** "Yes, Damar first appears in …"; without a yes or a no where neither is asked for. */
export function sayMilestone(
  question: string,
  who: Named,
  end: End,
  held: Held,
): Answer | undefined {
  const story = end === 'first' ? storiesWith(who)[0] : storiesWith(who).at(-1);
  if (story === undefined) return undefined;
  const call = callOf(who);
  return {
    lead: `${sayWhether(question, story, held)}${nameOf(who)} ${end === 'first' ? 'first appears' : 'is last seen'} in ${sayStory(story)}.`,
    call,
    records: [call.args.name, story.id],
  };
}

function sayWhether(question: string, story: Story, { episode, season }: Held): string {
  const text = withoutTitles(question, episode ? [episode.story] : []);
  if (!isYesNo(question) || isNegated(text) || OR.test(text)) return '';
  const steps = episode
    ? story.position - episode.story.position
    : season
      ? story.season - season
      : undefined;
  if (steps === undefined) return '';
  return isPlacedSo(text, steps) ? 'Yes, ' : 'No, ';
}
