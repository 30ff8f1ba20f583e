/** In how many episodes somebody is: one, several, or one compared with another. */
import type { Story } from '../../dataset/model.ts';
import type { Named } from '../../guide/names.ts';
import { comparesTwo, sayWhetherMore } from '../compared.ts';
import { countsElse, sayWhetherAsMany } from '../counted.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { hoursIn, hoursWith, nameOf, sayEpisodes, sayStory } from '../say.ts';
import { asksTogether, distinct } from '../several.ts';
import { callOf, recordsOf, storiesWith } from './seen.ts';
import { sayTogether } from './together.ts';

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
    '[so] how many (is that|was that|are those|would that be|does that make|are that) [then|in total|total|altogether]',
  ],
  needs: { who: 'group' },
  again: 'how many episodes is … in',
  examples: {
    'how many episodes is garak in': 'Garak is in 35 episodes (33 stories)',
    'how many eps was jeffrey combs in': '33 episodes (32 stories)',
    'is odo in more episodes than rom': 'Yes, Odo is in 176 episodes (173 stories), Rom in 35',
    'how many episodes have both rom and leeta': 'Rom and Leeta are both in 13 episodes',
  },
  answer({ question }, { who }) {
    const [first, ...others] = distinct(who);
    if (!first || countsElse(question)) return undefined;
    const [second] = others;
    if (second && comparesTwo(question)) return sayWhoIsInMore(question, first, second);
    if (second && asksTogether(question)) return sayTogether([first, ...others], question);
    // "Louise Fletcher as Winn" names one twice.
    const each = [first, ...others.filter(({ kind }) => kind === first.kind)];
    const said = each.flatMap((one) => sayHowMany(question, one));
    if (said.length < each.length) return undefined;
    const stories = storiesWith(first);
    return { lead: said.join(' '), call: callOf(first), records: recordsOf(each, stories) };
  },
});

/** "Garak is in 35 episodes (33 stories), from … to …."; nothing of who is in none. */
function sayHowMany(question: string, who: Named): string[] {
  const stories = storiesWith(who);
  if (stories.length === 0) return [];
  const whether = sayWhetherAsMany(question, [hoursIn(stories, hoursWith(who)), stories.length]);
  return [`${whether}${sayIn(who)} ${sayEpisodes(stories, hoursWith(who))}, ${span(stories)}.`];
}

/** Two who are compared by how often they are on screen. */
function sayWhoIsInMore(question: string, one: Named, other: Named): Answer {
  const [first, second] = [storiesWith(one), storiesWith(other)];
  const [more, less] = [hoursIn(first, hoursWith(one)), hoursIn(second, hoursWith(other))];
  const counts = `${sayEpisodes(first, hoursWith(one))}, ${nameOf(other)} in ${sayEpisodes(second, hoursWith(other))}`;
  return {
    lead: `${sayWhetherMore(question, more, less)}${sayIn(one)} ${counts}.`,
    call: callOf(one),
    records: recordsOf([one, other], []),
  };
}

function sayIn(who: Named): string {
  return `${nameOf(who)} ${who.kind === 'person' ? 'appears' : 'is'} in`;
}

function span(stories: readonly Story[]): string {
  const [first] = stories;
  const last = stories.at(-1);
  if (!first || !last || first === last) return first ? sayStory(first) : '';
  return `from ${sayStory(first)} to ${sayStory(last)}`;
}
