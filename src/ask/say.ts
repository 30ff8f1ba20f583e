/** Pieces of the sentences that answers lead with. */
import { list, sayStory } from '../cards/wording.ts';
import type { Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { identify, labelsOf, type Named } from '../guide/names.ts';
import { words } from '../text/fold.ts';
import type { Refusal } from './intent.ts';

export { sayStory };

/** "“Duet” (1x19), “Dax” (1x08) and 3 more". */
export function sayStories(stories: readonly Story[], most = 6): string {
  const more = stories.length - most;
  const names = stories.slice(0, more === 1 ? most + 1 : most).map(sayStory);
  return list(more > 1 ? [...names, `${more} more`] : names);
}

/** "1 episode", "26 episodes". */
export function sayNumber(number: number): string {
  return `${number} ${number === 1 ? 'episode' : 'episodes'}`;
}

/** "7 episodes", "24 episodes (23 stories)": most people count a double episode twice. */
export function sayEpisodes(stories: readonly Story[], hoursOf = allHours): string {
  const hours = hoursIn(stories, hoursOf);
  if (hours === stories.length) return sayNumber(hours);
  const noun = stories.length === 1 ? 'story' : 'stories';
  return `${sayNumber(hours)} (${stories.length} ${noun})`;
}

/** How many episodes stories are to most people. */
export function hoursIn(stories: readonly Story[], hoursOf = allHours): number {
  return stories.reduce((sum, story) => sum + hoursOf(story), 0);
}

/** The same for where it stands in brackets: "24 episodes, 23 stories". */
export function sayEpisodesWithin(...counted: Parameters<typeof sayEpisodes>): string {
  return sayEpisodes(...counted).replace(/ \((.*)\)$/, ', $1');
}

function allHours({ parts }: Story): number {
  return parts.length;
}

/** In how many hours of a story all of them are: a credit may be for one part of it alone. */
export function hoursWith(...all: readonly Named[]): (story: Story) => number {
  return (story) => {
    const each = all.map((named) => partsWith(named, story));
    const shared = story.parts.filter((_, i) => each.every((parts) => parts.has(i + 1)));
    return Math.max(1, shared.length);
  };
}

/** The parts of a story, from 1, that somebody is in. */
function partsWith(named: Named, story: Story): Set<number> {
  const { portrayals } = named.kind === 'character' ? named.character : named.person;
  const every = story.parts.map((_, i) => i + 1);
  const own = portrayals.filter((portrayal) => portrayal.story === story);
  return new Set(own.flatMap(({ parts }) => parts ?? every));
}

export function nameOf(named: Named): string {
  return identify(named).name;
}

/** Whether somebody is named in a question, and not only whoever they played. */
export function isNamed(person: Person, typed: readonly string[]): boolean {
  return labelsOf(person)
    .flatMap(words)
    .some((name) => typed.includes(name));
}

/** People by the names that credits give. */
export function peopleNamed({ dataset }: Guide, names: readonly string[]): Person[] {
  const all = [...dataset.people.values()];
  return names.flatMap(
    (name) =>
      all.find((person) => person.name === name) ??
      all.find((person) => person.aliases.includes(name)) ??
      [],
  );
}

export function refuse(refused: string, near: Refusal['near'] = []): Refusal {
  return { refused, near };
}

/** What is asked to be told yes or no: it begins with a verb, once it begins. */
const YES_NO =
  /^(?:(?:hey|hi|yo|so|ok|and|morn|wait|hmm|quick question|q|lol|btw)[\s,:!]+)*(?:(?:do|does|did|is|are|was|were|has|have|had)(?:nt|n['’]t)?)\s+(?!(?:you|u|anyone|anybody|someone|somebody)\s+(?:know|remember|recall))/i;

/** "Tim Russ, did he play someone?", "… , right?", "is it true that …". */
const ASIDE =
  /[,;:]\s*(?:did|does|is|was|has|had) (?:he|she|it|they|that)\b(?! (?:who|what|when|where)\b)/i;
const ASIDE_YES_NO =
  /\b(?:right|rite|correct|yes|true|agreed|yeah|innit|or no|or not|yes or no|y ?\/ ?n|yes ?\/ ?no|true or false|fact or fiction|(?:am i|is (?:he|she)) (?:right|wrong|mistaken)|(?:did|does|do|is|are|was|were|has|have|had)(?:n['’]?t)? (?:he|she|it|they|that)|aye)\s*[?!.]*$|\bno\s*\?+$|^(?:\S+ ){1,3}ever (?:\S+ )+?\S*\?+$|\bis it (?:true|correct|right|so)\b|\btrue that\b|^am i (?:right|correct)\b|\brumou?r\b|\b(?:swears?|insists?|claims?|reckons?)\b/i;
const ASKS_WHAT = /\b(?:who|whom|whos|which|what|whats|when|where|how|why)\b/i;

export function isYesNo(question: string): boolean {
  const asked = question
    .trim()
    .replace(/^(?:true or (?:false|not)|fact or fiction|yes or no|y\/n)\W+/i, 'is it true ');
  if (YES_NO.test(asked) || ASIDE.test(asked)) return true;
  return ASIDE_YES_NO.test(asked) && !ASKS_WHAT.test(asked);
}
