import { list } from '../../cards/wording.ts';
import { castingsOf } from '../../guide/careers.ts';
import { recognizeLine } from '../../guide/lines.ts';
import { defineIntent } from '../intent.ts';
import { charactersOf, nameOf, sayStory } from '../say.ts';
import { callOf, storiesWith } from './appearances.ts';

export const appearsIn = defineIntent({
  name: 'appears-in',
  cues: /^ (?:is|was|were|did|does|do|has|had|can|could|didnt|not|isnt)\b/,
  patterns: [
    '[@did|can] [there] {who} [@is|actually|also|even] (in|appear in|show up in|be in|seen in|turn up in|on|come up in|feature in|star in|play in|act in|part of|appearing in|have a scene in|have a part in|featured in|guest star in|appears in|appeared in|present in|have a role in|come back in) {episode} [or not|too|yes or no]',
    '[can|could|do|does|did] (you|we|i) [ever] (see|saw|meet|find|get) {who} in {episode}',
    '(is|was|are|were) there [a|any] {who} in {episode}',
    '(does|did) {episode} (have|feature|include|contain|star) {who} [in it]',
    '(is|was) {who} (in it|in that one|in that|in this one|in this|there|in it too|in that episode|in this episode)',
    '(does|did) {who} (appear|show up|turn up) (in it|there|in that one|in that)',
  ],
  needs: { who: 'named', episode: 'episode' },
  again: 'is … in it',
  examples: {
    'is garak in the visitor': 'No, Elim Garak is not in “The Visitor”',
    'was morn in the finale': 'Yes, Morn is in “What You Leave Behind”',
  },
  answer(_, { who, episode: { story } }) {
    const isThere = storiesWith(who).includes(story);
    return {
      lead: `${isThere ? 'Yes' : 'No'}, ${nameOf(who)} is ${isThere ? '' : 'not '}in ${sayStory(story)}.`,
      call: { command: 'cast', args: { episode: story.id } },
      records: [story.id, callOf(who).args.name],
    };
  },
});

export const isInShow = defineIntent({
  name: 'is-in-show',
  patterns: [
    '(is|was|were|are) {who} [ever|really|actually|even] (in|on) (ds9|deep space nine|the show|the series|deep space 9)',
    '(is|was|were|are) {who}',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star)',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star) (in|on) (ds9|deep space nine|the show|the series)',
  ],
  needs: { who: 'named' },
  examples: { 'is iggy pop really in ds9': 'Yes, Iggy Pop is in 1 episode' },
  answer({ question }, { who }) {
    if (!/ds9|deep space|show|series/i.test(question)) return undefined;
    const stories = storiesWith(who);
    const [first] = stories;
    if (!first) return undefined;
    const call = callOf(who);
    const number = `${stories.length} ${stories.length === 1 ? 'episode' : 'episodes'}`;
    return {
      lead: `Yes, ${nameOf(who)} is in ${number}${stories.length === 1 ? `, ${sayStory(first)}` : `, first in ${sayStory(first)}`}.`,
      call,
      records: [call.args.name, first.id],
    };
  },
});

export const didPlay = defineIntent({
  name: 'did-play',
  cues: /(?:^ (?:is|was|were|did|does|do|has|had|can|could|didnt|not|isnt)\b| played | plays )/,
  patterns: [
    '[@did|and] {person} [also|ever] (play|played|plays|portray|portrayed|voice|playing|the one who played|the actor who played|the actress who played) [the] {character} [too|yes or no|or not|as well]',
    '[@did] {character} [also] (played|portrayed|voiced) by {person} [too|yes or no|or not]',
    '(is|was) {person} [also] [the] [actor for|actress for] {character} [too|as well]',
    'is it {person} who (played|plays) {character}',
  ],
  needs: { person: 'person', character: 'character' },
  examples: {
    'did jeffrey combs play brunt': 'Yes, Jeffrey Combs played Brunt',
    'didnt marc alaimo play damar?': 'No, Casey Biggs played Damar',
  },
  answer(_, { person, character }) {
    const castings = castingsOf(character);
    const names = list(castings.map((casting) => casting.person.name));
    // A counterpart in the mirror is nobody else to most who ask.
    const did = castings.some((casting) => casting.person === person);
    return {
      lead: did
        ? `Yes, ${person.name} played ${character.name}.`
        : `No, ${names} played ${character.name}.`,
      call: { command: 'who-played', args: { name: character.id } },
      records: [character.id, person.id, ...castings.map((casting) => casting.person.id)],
    };
  },
});

const DID_MAKE = {
  director: {
    patterns: [
      '[@did|and] {person} [also|ever] (direct|directed|the director of|director of|the director on|directing) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (directed by) {person} [too|yes or no|or not]',
    ],
    verb: 'directed',
    cues: / (?:direct|directed|director|directing)\b/,
  },
  writer: {
    patterns: [
      '[@did|and] {person} [also|ever] (write|wrote|the writer of|writer of|co write|cowrite|have written|write the story for|write the teleplay for|write the script for|wrote the story for|wrote the script for|penned|pen|written|a writer of|a writer on) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (written by|penned by|scripted by) {person} [too|yes or no|or not]',
    ],
    verb: 'wrote',
    cues: / (?:wrote|write|writer|written|penned|script)\b/,
  },
} as const;

function didMake(part: keyof typeof DID_MAKE) {
  return defineIntent({
    name: part === 'director' ? 'did-direct' : 'did-write',
    cues: DID_MAKE[part].cues,
    patterns: DID_MAKE[part].patterns,
    needs: { person: 'person', episode: 'episode' },
    examples:
      part === 'director'
        ? { 'was the visitor directed by avery brooks': 'No, David Livingston directed' }
        : { 'did ron moore write waltz': 'Yes, Ronald D. Moore wrote' },
    answer(_, { person, episode: { story } }) {
      const { directors, written, story: told, teleplay } = story.crew;
      const made = part === 'director' ? person.directed : person.wrote;
      const credited =
        part === 'director' ? directors : [...new Set([...written, ...teleplay, ...told])];
      const did = made.includes(story);
      const { verb } = DID_MAKE[part];
      return {
        lead: did
          ? `Yes, ${person.name} ${verb} ${sayStory(story)}.`
          : `No, ${list(credited)} ${verb} ${sayStory(story)}.`,
        call: { command: 'episode', args: { episode: story.id } },
        records: [story.id, person.id],
      };
    },
  });
}

export const didDirect = didMake('director');
export const didWrite = didMake('writer');

export const inSeason = defineIntent({
  name: 'in-season',
  patterns: [
    '(is|was) {episode} [a|an|in|from|part of|the] [season] {season} [season] [episode]',
    '(is|was) {episode} [in|from] season {season}',
  ],
  needs: { episode: 'episode', season: 'season' },
  examples: { 'is duet in season 2': 'No, “Duet” (1x19) is in season 1' },
  answer(_, { episode: { story }, season }) {
    const lead = `${season === story.season ? 'Yes' : 'No'}, ${sayStory(story)} is in season ${story.season}.`;
    return {
      lead,
      call: { command: 'episode', args: { episode: story.id } },
      records: [story.id],
    };
  },
});

export const didSay = defineIntent({
  name: 'did-say',
  patterns: [
    '(did|does|do) {who} [really|ever|actually] (say|said) {line}',
    'was it {who} (who|that) (said|says) {line}',
    '(is|was) {line} (said|spoken) by {who}',
  ],
  needs: { who: 'named', line: 'line' },
  examples: {
    'did quark say the more things change the more they stay the same': 'Yes, Quark said that',
  },
  answer({ guide }, { who, line }) {
    const recognized = recognizeLine(guide, line);
    const own = new Set(charactersOf(who));
    const best =
      recognized.find(({ quote }) => quote.lines.some(({ speaker }) => own.has(speaker))) ??
      recognized[0];
    if (best === undefined) return undefined;
    const speakers = [...new Set(best.quote.lines.map(({ speaker }) => speaker))];
    const did = speakers.some((speaker) => own.has(speaker));
    const names = list(speakers.map(({ name }) => name));
    return {
      lead: did
        ? `Yes, ${nameOf(who)} said that, in ${sayStory(best.quote.story)}.`
        : `No, that is ${names}, in ${sayStory(best.quote.story)}.`,
      call: { command: 'quote', args: { search: best.quote.id } },
      records: [best.quote.id, best.quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});

export const isPlace = defineIntent({
  name: 'is-place',
  patterns: ['(is|was) {episode} the {other} episode', '(is|was) {episode} the {other}'],
  needs: { episode: 'episode', other: 'episode' },
  examples: { 'was emissary the first episode': 'Yes' },
  answer(_, { episode: { story }, other }) {
    return {
      lead:
        story === other.story
          ? `Yes, that is ${sayStory(story)}.`
          : `No, that is ${sayStory(other.story)}.`,
      call: { command: 'episode', args: { episode: other.story.id } },
      records: [other.story.id, story.id],
    };
  },
});
