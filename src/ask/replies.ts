/** What a reply points at by way of the earlier answer: its season, the episode beside it, its other part. */
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { fold } from '../text/fold.ts';
import type { Earlier, Resolve, Resolved } from './context.ts';
import { pickListed } from './listed.ts';
import { narrowLines } from './narrowed-lines.ts';
import { wantOfIt } from './of-it.ts';
import { titleWithoutPart } from './parts.ts';
import { completeReply } from './replied-place.ts';
import { compareActors, findCounterpart } from './set-beside.ts';

const KINDS: readonly Resolve[] = [
  pickListed,
  narrowLines,
  compareActors,
  findCounterpart,
  wantOfIt,
];

/** "I meant the writer, not the director": what is not asked. */
const NOT_ASKED =
  /,? (?:and )?(?:not|instead of|rather than) (?:the |who )?(?:writ(?:ing|ers?)|wrote(?: it)?|script|direct(?:ing|ors?|ed|ed it)|cast|actors?|characters?)\b/gi;

const THAT_SEASON = /\b(?:that|this|the same|its) season\b/gi;
const BESIDE =
  /\b(?:the )?(?:(?:very )?(?<next>next|following)|previous|preceding) (?:one|ep|episode)\b|\bthe (?:one|ep|episode) (?:right |just |directly )?(?:(?<after>after|following)|before)(?: (?:that|it|this)(?: one)?)?\b/i;
/** What is asked of an episode, so that it is not the episode itself. */
const ASKS_OF_IT =
  /\b(?:who|whos|whom|when|wrote|writ\w+|direct\w*|air\w*|about|happens?|cast|season|trivia|quotes?|plot|date)\b/i;
const OTHER_PART =
  /\b(?:the )?(?:(?:part|pt) ?(?<part>1|one|i|2|two|ii)|(?<ordinal>first|1st|second|2nd|other) (?:half|part))\b/i;

/** Reads a reply to an answer; whatever else is said stays as it is. */
export function resolveReply(guide: Guide, typed: string, earlier: Earlier): Resolved {
  const question = earlier.again ? typed.replace(NOT_ASKED, '') : typed;
  for (const resolve of KINDS) {
    const resolved = resolve(guide, question, earlier);
    if (resolved) return resolved;
  }
  return resolveEpisode(guide, question, earlier);
}

function resolveEpisode(guide: Guide, question: string, earlier: Earlier): Resolved {
  const [story] = earlier.stories;
  if (!story) return { question, earlier };
  const said = question.replace(THAT_SEASON, `season ${story.season}`);
  const typed = completeReply(said, story, earlier);
  const resolve = (other: Story, phrase: string): Resolved => ({
    question: typed.replace(phrase, 'it'),
    earlier: { ...earlier, stories: [other, ...earlier.stories.slice(1)] },
  });
  const beside = BESIDE.exec(typed);
  if (beside && ASKS_OF_IT.test(typed.replace(beside[0], ''))) {
    const { stories } = guide.dataset;
    const isNext = beside.groups?.['next'] ?? beside.groups?.['after'];
    const other = stories[stories.indexOf(story) + (isNext ? 1 : -1)];
    if (other) return resolve(other, beside[0]);
  }
  const part = OTHER_PART.exec(typed);
  const other = part && partOf(guide, story, part.groups ?? {});
  if (!part || !other || fold(typed).includes(fold(titleWithoutPart(story)))) {
    return { question: typed, earlier };
  }
  const isAskedOf = ASKS_OF_IT.test(typed.replace(part[0], ''));
  if (isAskedOf || !earlier.again) return resolve(other, part[0]);
  return { question: earlier.again.replace('…', other.title), earlier };
}

/** The part of a double story that is meant, if the story is one. */
function partOf(
  { dataset }: Guide,
  story: Story,
  { part = '', ordinal = '' }: Readonly<Record<string, string>>,
): Story | undefined {
  const title = titleWithoutPart(story);
  const parts = dataset.stories.filter((one) => titleWithoutPart(one) === title);
  if (parts.length < 2) return undefined;
  if (ordinal === 'other') return parts.find((one) => one !== story);
  return parts[/^(?:2|two|ii|second|2nd)$/i.test(part || ordinal) ? 1 : 0];
}
