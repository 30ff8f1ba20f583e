import { list } from '../../cards/wording.ts';
import type { Person, Story } from '../../dataset/model.ts';
import type { Named } from '../../guide/names.ts';
import { countsElse, sayWhetherAsMany } from '../counted.ts';
import type { Answer, Refusal } from '../intent.ts';
import { defineIntent } from '../intent.ts';
import {
  hoursIn,
  hoursWith,
  isYesNo,
  nameOf,
  refuse,
  sayEpisodes,
  sayStories,
  sayStory,
} from '../say.ts';

/** Stories that the sentence names; the card tells the first and the last. */
const MOST_NAMED = 12;

export const howMany = defineIntent({
  name: 'how-many-appearances',
  cues: / (?:how (?:many|often)|count|number|amount)\b/,
  patterns: [
    '[in] how many [ds9] (episodes|episode|times|stories|appearances) @did {who} [in|appear|appear in|been in|show up|show up in|appeared in|act|act in|have|on|seen|appeared|been|feature|feature in|made|make|play in|acted in|guest star in|guest star|turn up|there] [for]',
    '[in] how many [ds9] (episodes|stories|ones) (have|has|feature|features|had|include|contain|with|of|are there with|star|featured|did we get with|are with|show) {who} [in them|in it|in|on|there]',
    '{who} (is|was|appears|appeared|has been) in how many [episodes|stories]',
    'how (many times|often) @did [we|i|you] (see|saw|seen|meet|get) {who}',
    'how often (is|was|does|did|has|do) {who} [on|appear|in|show up|seen|been in it|been|turn up|there|appeared|on it] [the show]',
    'how many {who} (episodes|stories|appearances) [are|were] [there|in total]',
    '{who} (appearance count|episode count|number of episodes|number of appearances|how many episodes|appearances count|how many|count)',
    '[what is|give me] [the] [total] (number|amount|count) of (episodes|appearances|stories) (with|of|for|by|featuring|that have|has|made by) {who} [in them|has|in]',
    'how many (appearances) @did {who} (make|have|made)',
    'how many times @did {who} (appear|show up|turn up|come on|come back|appeared) [in|on]',
    'how many [of them|episodes]',
  ],
  needs: { who: 'named' },
  again: 'how many episodes is … in',
  examples: {
    'how many episodes is garak in': 'Garak is in 35 episodes (33 stories)',
    'how many eps was jeffrey combs in': '33 episodes (32 stories)',
  },
  answer({ question }, { who }) {
    const stories = storiesWith(who);
    if (stories.length === 0 || countsElse(question)) return undefined;
    const hours = hoursIn(stories, hoursWith(who));
    const lead = `${sayWhetherAsMany(question, [hours, stories.length])}${nameOf(who)} ${who.kind === 'person' ? 'appears' : 'is'} in ${sayEpisodes(stories, hoursWith(who))}, ${span(stories)}.`;
    return { lead, call: callOf(who), records: recordsOf([who], stories) };
  },
});

export const episodesOf = defineIntent({
  name: 'episodes-of',
  cues: / (?:episodes?|where|stories|appear|appears|together|both)\b/,
  patterns: [
    '[in] @what [are|is] [all] [the] @episodes @did {who} [in|appear|appear in|been in|show up in|on|seen|featured|feature|featured in|appeared in|come in|star in|seen in|occur|play in|turn up in]',
    '[in] @what [all] [the] @episodes [that|which] (have|has|feature|features|featured|with|include|includes|contain|had|star|stars|show|of|starring|featuring|are with) [both] {who} [in them|in it|in]',
    '[@show] [all|every] [of] [the] @episodes (with|of|featuring|that have|starring|that feature|which have|where we see|including|that has|having|for|where) [both] {who} [in them|in it|appears|appear|shows up|is in]',
    '[@show] [all] [the] {who} (episodes|appearances|stories|episode list|episodes list)',
    '[@show] [all|every] [of] [the] @episodes {who} [is|was|appears|appeared] (in|appeared)',
    'where (can|do|could|did) (i|we|you) (see|find|watch) {who} [in|on]',
    'where (does|did|is|do) {who} (appear|show up|turn up|seen)',
    '(when|where) (are|is|were|do|does|did) {who} [in|appear|appear in|together in|seen together] [the] [same] [episode|episodes|together]',
    '{who} [together] (in which episodes|in what episodes|which episodes|what episodes|is in which episodes|appears in which episodes|in which|in what)',
    '(which ones|which episodes|which|what ones|list them|name them|which ones are they|which are they|which ones are those)',
    '[@show] [the] @episodes (of|with) {who} [together]',
    '{who} together',
  ],
  needs: { who: 'group' },
  again: 'which episodes have … in them',
  examples: {
    'which episodes is sloan in': '“Inquisition”',
    'episodes with brunt and zek': '“Ferengi Love Songs” (5x20), “Profit and Lace”',
    'eps with kor?': '“Blood Oath”',
  },
  answer({ question }, { who }) {
    const [only] = who;
    const isCrew = who.length === 1 && only?.kind === 'person' && storiesWith(only).length === 0;
    return isCrew ? sayMade(only.person) : sayTogether(who, isYesNo(question));
  },
});

/** Stories in which somebody is on screen, in order. */
export function storiesWith(who: Named): Story[] {
  const { portrayals } = who.kind === 'character' ? who.character : who.person;
  return [...new Set(portrayals.map(({ story }) => story))].sort((a, b) => a.position - b.position);
}

/** "Morgan Gendel episodes": of somebody behind the camera, those that they made. */
function sayMade(person: Person): Answer | undefined {
  const parts = [
    ...(person.directed.length > 0 ? [`directed ${sayAll(person.directed)}`] : []),
    ...(person.wrote.length > 0 ? [`wrote or co-wrote ${sayAll(person.wrote)}`] : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    lead: `${person.name} ${parts.join('; and ')}.`,
    call: callOf({ kind: 'person', person }),
    records: [
      person.id,
      ...person.directed.map(({ id }) => id),
      ...person.wrote.map(({ id }) => id),
    ],
  };
}

function sayAll(stories: readonly Story[]): string {
  return `${sayEpisodes(stories)}: ${sayStories(stories, MOST_NAMED)}`;
}

/** The answer that names the stories in which all of them appear. */
export function sayTogether(all: readonly Named[], isAsked = false): Answer | Refusal | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const stories = others.reduce((left, other) => {
    const own = new Set(storiesWith(other));
    return left.filter((story) => own.has(story));
  }, storiesWith(first));
  const names = list(all.map(nameOf));
  if (stories.length === 0 && isAsked && all.length > 1) {
    return {
      lead: `No, ${names} share no episode.`,
      call: callOf(first),
      records: recordsOf(all, []),
    };
  }
  if (stories.length === 0) {
    const actions = all.map((named) => ({ label: nameOf(named), call: callOf(named) }));
    return refuse(`${names} ${all.length > 1 ? 'share no episode' : 'is in no episode'}.`, actions);
  }
  const verb = all.length > 1 ? 'are both in' : 'is in';
  return {
    lead: `${isAsked ? 'Yes, ' : ''}${names} ${verb} ${sayEpisodes(stories, all.length === 1 ? hoursWith(first) : undefined)}: ${sayStories(stories, MOST_NAMED)}.`,
    call: callOf(first),
    records: recordsOf(all, stories),
  };
}

function span(stories: readonly Story[]): string {
  const [first] = stories;
  const last = stories.at(-1);
  if (!first || !last || first === last) return first ? sayStory(first) : '';
  return `from ${sayStory(first)} to ${sayStory(last)}`;
}

export function callOf(who: Named) {
  const { id } = who.kind === 'character' ? who.character : who.person;
  return { command: 'who-played', args: { name: id } };
}

function recordsOf(all: readonly Named[], stories: readonly Story[]): string[] {
  const ids = all.map((who) => (who.kind === 'character' ? who.character.id : who.person.id));
  return [...ids, ...stories.map(({ id }) => id)];
}
