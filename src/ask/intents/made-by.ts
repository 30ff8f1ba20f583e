import type { Person, Story } from '../../dataset/model.ts';
import { comparesTwo, sayWhetherMore } from '../compared.ts';
import { sayWhetherAsMany } from '../counted.ts';
import { defineIntent } from '../intent.ts';
import { hoursIn, isYesNo, refuse, sayEpisodes, sayStories } from '../say.ts';

/** Stories that the sentence names; the card has more. */
const MOST_NAMED = 12;

export const directedBy = defineIntent({
  name: 'directed-by',
  cues: / (?:direct|directed|director|directing|directs)\b/,
  patterns: [
    '(what|which|which episode|which episodes|what episode|what episodes|what all|what else|which ones|which stories) @did {person} [ever] (direct|directed|directing)',
    'how (many|often|many episodes|many times|many ones|many stories) @did {person} [ever] (direct|directed|do as director|direct for|do as a director|make as director)',
    'how (many|many episodes) (were|was|are|is) directed by {person}',
    '[@show] [all] [the] [which|what] (episodes|episode|stuff|everything|things|anything) [that] [@is] (directed by|by director|with director) {person}',
    '[@show] [all] [the] (episodes|episode|stuff|everything) [that] {person} (directed|has directed|did direct)',
    '[@show] {person} (episodes|episode) (as director|as a director|directed|he directed|she directed|in the directors chair)',
    '(what|which) [is|are|was|were] [the] {person} (episodes|episode) [as] [the|a] director',
    '{person} (directed what|directed which episodes|directed which|directing credits|directed|director|directing|directorial credits|directed how many|as director|directed which ones|directed episodes)',
    '{person} (directed|has directed|directs) how many [episodes|times|stories]',
    '{person} [in] how many [episodes] [did he|did she|has he|has she] (directed|direct)',
    '(what|which) [episodes] were {person} (episodes the director|directing credits)',
    'what is [the] {person} (directing record|directing credits)',
    'what (was|is|were) [all] directed by {person}',
    'directed by {person}',
  ],
  needs: { person: 'person' },
  may: { other: 'person' },
  again: 'what did … direct',
  examples: {
    'how many episodes did avery brooks direct': 'Avery Brooks directed 9 episodes',
    'which eps did siddig direct': '“Business as Usual”',
  },
  answer: ({ question }, { person, other }) =>
    other && comparesTwo(question)
      ? sayWhoMadeMore(question, person, other, 'directed')
      : answer(question, person, person.directed, 'directed'),
});

export const writtenBy = defineIntent({
  name: 'written-by',
  cues: / (?:wrote|write|writes|writer|writing|written|scripts?|penned|author|by)\b/,
  patterns: [
    '(what|which|which episode|which episodes|what episode|what episodes|what all|what else|which ones|which stories) @did {person} [ever] (write|written|wrote|pen|script|writing|writes|pen|work on as a writer) [for] [ds9|the show|deep space nine|the series]',
    'how (many|often|many episodes|many times|many scripts|many stories) @did {person} [ever] (write|written|wrote|pen|do as writer|script)',
    'how (many|many episodes) (were|was|are|is) written by {person}',
    '[@show] [all] [the] [which|what] (episodes|episode|stuff|everything|things|scripts|stories|anything) [that] [@is] (written by|by writer|by|penned by|with writer) {person}',
    '[@show] [all] [the] (episodes|episode|stuff|everything|scripts) [that] {person} (wrote|has written|did write|penned)',
    '[@show] {person} (episodes|episode) (as writer|as a writer|written|he wrote|she wrote)',
    '{person} (wrote what|wrote which|wrote which episodes|wrote which episode|writing credits|wrote|scripts|script|writer|writing|wrote how many|as writer|writer credits|written episodes|stories)',
    '{person} (wrote|has written|writes) how many [episodes|times|stories|scripts]',
    '{person} (is|was) credited (for|with|as writer of|as writer for) [writing] (what|which|what episode|which episode|which episodes|what episodes)',
    '(what|which) [episodes] (is|was|were) [all] (written|penned|scripted) by {person}',
    'written by {person}',
  ],
  needs: { person: 'person' },
  may: { other: 'person' },
  again: 'what did … write',
  examples: {
    'what did jane espenson write': 'Jane Espenson wrote or co-wrote 1 episode: “Accession”',
    'how many scripts did morgan gendel write': '2 episodes',
  },
  answer: ({ question }, { person, other }) =>
    other && comparesTwo(question)
      ? sayWhoMadeMore(question, person, other, 'wrote')
      : answer(question, person, person.wrote, VERBS.wrote),
});

const VERBS = { directed: 'directed', wrote: 'wrote or co-wrote' } as const;

/** Two who are compared by how much they made. */
function sayWhoMadeMore(question: string, one: Person, other: Person, part: keyof typeof VERBS) {
  const whether = sayWhetherMore(question, hoursIn(one[part]), hoursIn(other[part]));
  return {
    lead: `${whether}${one.name} ${VERBS[part]} ${sayEpisodes(one[part])}, ${other.name} ${sayEpisodes(other[part])}.`,
    call: { command: 'who-played', args: { name: one.id } },
    records: [one.id, other.id],
  };
}

/** "Burton directed it, didn't he?" asks of one episode, and not of all. */
const OF_ONE =
  /(?<!\b(?:is|was|were) )\b(?:it|(?:that|this) (?:one|ep|episode))\b(?! (?:true|right|correct))/i;

function answer(question: string, person: Person, stories: readonly Story[], verb: string) {
  if (isYesNo(question) && OF_ONE.test(question)) return undefined;
  const call = { command: 'who-played', args: { name: person.id } };
  if (stories.length === 0 && isYesNo(question)) {
    return { lead: `No, ${person.name} ${verb} no episode.`, call, records: [person.id] };
  }
  if (stories.length === 0) {
    return refuse(`${person.name} ${verb} no episode.`, [{ label: person.name, call }]);
  }
  return {
    lead: `${sayWhetherAsMany(question, countsOf(stories)) || (isYesNo(question) ? 'Yes, ' : '')}${person.name} ${verb} ${sayEpisodes(stories)}: ${sayStories(stories, MOST_NAMED)}.`,
    call,
    records: [person.id, ...stories.map(({ id }) => id)],
  };
}

function countsOf(stories: readonly Story[]): number[] {
  return [stories.length, hoursIn(stories)];
}
