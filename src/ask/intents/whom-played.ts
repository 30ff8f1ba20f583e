import { list } from '../../cards/wording.ts';
import { rolesOf } from '../../guide/careers.ts';
import { words } from '../../text/fold.ts';
import { leftOut } from '../besides.ts';
import { defineIntent } from '../intent.ts';
import { hoursWith, isNamed, isYesNo, refuse, sayEpisodesWithin, sayStory } from '../say.ts';
import { sayBesides } from './other-parts.ts';
import { sayWhether } from './was-played.ts';

export default defineIntent({
  name: 'whom-played',
  cues: / (?:who|whom|roles?|characters?|parts?|play|played|plays|playing|portrayed)\b/,
  patterns: [
    '{person} (is|was|plays|played|plays who|as who|as)',
    '@what (roles|role|characters|character|parts|part) (did|has|had|does|have) {person} [have|had|play|take]',
    '(who|whom|what|which|what role|which role|which roles|what roles|what character|which character|which characters|what characters|what parts|which parts|who all|who else|what else|what other roles|what other characters|which other characters|which other roles|whom else) (did|does|has|had|was) {person} [ever] (play|played|portray|portrayed|voice|playing|acting)',
    'who (did|does) {person} play (in|on) {episode}',
    '(who|what|what else|who else|what other characters|which other characters) (was|is|were) {person} [in|as|playing|on]',
    'what [else] (did|has|does) {person} (do|appear in|star in|act in|been in|appeared in)',
    '[what are|list|what were|name] [all] [the|all the] [other] (roles|characters|parts|role|character) (of|by|played by|for) {person}',
    '[what are|what were|list] {person} (roles|characters|parts|other roles|other characters|character|role|other parts)',
    '(which|what|how many) [other] (characters|roles|people|parts) (were|was|are|is) played by {person}',
    '(what|which) other (characters|roles|parts) did {person} have',
    '{person} (played who|plays who|played whom|plays whom|played which characters|played what)',
    'how many [different] (characters|roles|parts|people|different characters) (did|does|has|was) {person} (play|played|portray|have|played by)',
    'how many [different] (characters|roles|parts) (was|were) {person} [in]',
    'where else (was|is|did|have|do|does) [i|we] [see|seen|know] {person} [from|appear|play]',
    'who (was|is) played by {person}',
    'in which (roles|parts|other roles) (did|was|can) {person} [appear|seen|play]',
    '{person} character [name]',
    'who has {person} been',
    'who [else] @did {person} play (besides|other than|apart from|except|aside from|in addition to) {other}',
    '(what|which|who) [else] [other] [roles|characters|parts] @did {person} [play|have|played] (besides|other than|apart from|except|aside from|in addition to) {other}',
    '[@did] {person} [have|play] [any|other|any other] [roles|characters|parts] (besides|other than|apart from|except|aside from) {other} [which|who]',
    '{person} (is|was|played|plays|portrayed) {other} (and who else|and what else|and|who else|and whom else|and which other characters)',
  ],
  needs: { person: 'person' },
  may: { episode: 'episode', other: 'topic' },
  again: 'whom did … play',
  examples: {
    'whom did jeffrey combs play': 'Weyoun',
    'what else was j.g. hertzler in': 'Martok',
    'how many characters did jeffrey combs play': 'Jeffrey Combs played 5 characters',
  },
  answer({ guide, question }, { person, episode }) {
    const roles = rolesOf(person);
    const besides = leftOut(question);
    if (besides !== undefined && !isNamed(person, words(besides))) {
      return sayBesides(guide, person, besides, isYesNo(question));
    }
    if (isYesNo(question) && !/\b(?:else|other)\b/i.test(question)) {
      return sayWhether(guide, question, { person, episode: episode?.story });
    }
    const here = roles.filter(
      ({ stories }) => episode === undefined || stories.includes(episode.story),
    );
    const call = { command: 'who-played', args: { name: person.id } };
    if (here.length === 0) {
      if (roles.length === 0 && person.directed.length + person.wrote.length > 0) {
        const lead = `${person.name} played nobody, but worked behind the camera.`;
        return { lead, call, records: [person.id] };
      }
      return refuse(
        `${person.name} played nobody ${episode ? `in ${sayStory(episode.story)} ` : ''}as far as I know.`,
        [{ label: person.name, call }],
      );
    }
    const names = here.map(({ character, stories }) => {
      const [first] = stories;
      if (episode) return character.name;
      const where =
        stories.length === 1 && first
          ? sayStory(first)
          : sayEpisodesWithin(stories, hoursWith({ kind: 'character', character }));
      return `${character.name} (${where})`;
    });
    const isCount = /how many/i.test(question);
    const number = `${here.length} ${here.length === 1 ? 'character' : 'characters'}`;
    const where = episode ? ` in ${sayStory(episode.story)}` : '';
    const lead = isCount
      ? `${person.name} played ${number}${where}: ${list(names)}.`
      : `${person.name} played ${list(names)}${where}.`;
    const records = [person.id, ...here.map(({ character }) => character.id)];
    return { lead, call, records: episode ? [...records, episode.story.id] : records };
  },
});
