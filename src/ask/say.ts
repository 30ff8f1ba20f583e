/** Pieces of the sentences that answers lead with. */
import { list, sayStory } from '../cards/wording.ts';
import type { Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { identify, type Named } from '../guide/names.ts';
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

/** In how many hours of a story somebody is: a credit may be for one part of it alone. */
export function hoursWith(named: Named): (story: Story) => number {
  const { portrayals } = named.kind === 'character' ? named.character : named.person;
  return (story) => {
    const own = portrayals.filter((portrayal) => portrayal.story === story);
    const parts = own.map((portrayal) => portrayal.parts);
    if (parts.includes(undefined)) return story.parts.length;
    return new Set(parts.flatMap((numbers = []) => numbers)).size;
  };
}

export function nameOf(named: Named): string {
  return identify(named).name;
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
const ASIDE_YES_NO =
  /[,;:]\s*(?:did|does|is|was|has|had) (?:he|she|it|they|that)\b|\b(?:right|correct|yes|true|agreed|yeah|innit|or no|or not|yes or no|true or false|fact or fiction|(?:am i|is (?:he|she)) (?:right|wrong|mistaken)|(?:did|does|is|was|has|had)(?:n['’]?t)? (?:he|she|it|they|that))\s*[?!.]*$|\bno\s*\?+$|^(?:\S+ ){1,3}ever (?:\S+ )+?\S*\?+$|\bis it (?:true|correct|right|so)\b|\btrue that\b|\brumou?r\b|\b(?:swears?|insists?|claims?|reckons?)\b/i;
const ASKS_WHAT = /\b(?:who|whom|whos|which|what|whats|when|where|how|why)\b/i;

export function isYesNo(question: string): boolean {
  const asked = question.trim().replace(/^true or false\W+/i, 'is it true ');
  return YES_NO.test(asked) || (ASIDE_YES_NO.test(asked) && !ASKS_WHAT.test(asked));
}
