import { list } from '../../cards/wording.ts';
import type { Story } from '../../dataset/model.ts';
import { rolesOf } from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import type { Named } from '../../guide/names.ts';
import { sayWhetherAsMany } from '../counted.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { hoursIn, hoursWith, nameOf, sayEpisodes, sayStories, sayStory } from '../say.ts';
import { isLearned } from '../story-chance.ts';
import { textWords } from '../text-words.ts';
import { callOf, storiesWith } from './seen.ts';

const MOST_ROLES = 4;
/** What asks for more than one appearance. */
const AGAIN =
  /more than on(?:ce|e)|\bagain\b|\b(?:an)?other\b|\bsecond time\b|\btwice\b|\breturns?\b|comes? back|several/i;

export default defineIntent({
  name: 'is-in-show',
  patterns: [
    '(is|was|were|are) {who} [ever|really|actually|even] (in|on) (ds9|deep space nine|the show|the series|deep space 9)',
    '(is|was|were|are) {who}',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star)',
    '(did|does|do) {who} [ever] (appear|show up|play|act|guest|guest star|come up|star) (in|on) (ds9|deep space nine|the show|the series)',
  ],
  needs: { who: 'named' },
  may: { season: 'season' },
  examples: {
    'is iggy pop really in ds9': 'Yes, Iggy Pop is in 1 episode',
    'was weyoun around before season 4': 'No, Weyoun is first in',
    'is garak in any season 6 episode': 'Yes, Elim Garak is in',
  },
  answer({ guide, question, chances }, { who, season }) {
    if (season) return sayWithin(who, season, question);
    if (isElsewhere(guide, question)) return undefined;
    const isRepeated = AGAIN.test(question);
    const isAsked =
      /ds9|deep space|show|series|\b(?:one|any) of (?:these|those|them)\b/i.test(question) ||
      isLearned(chances, 'is-in-show');
    if (!isRepeated && !isAsked) return undefined;
    const stories = storiesWith(who);
    const [first] = stories;
    if (!first) return undefined;
    const call = callOf(who);
    const isOne = stories.length === 1;
    const hours = hoursIn(stories, hoursWith(who));
    const whether = sayWhetherAsMany(question, [hours, stories.length]) || 'Yes, ';
    const where = isOne ? sayStory(first) : `first in ${sayStory(first)}`;
    return {
      lead:
        isRepeated && isOne
          ? `No, ${nameOf(who)} is in 1 episode only, ${where}.`
          : `${whether}${nameOf(who)} is in ${sayEpisodes(stories, hoursWith(who))}, ${where}${sayRoles(who)}.`,
      call,
      records: [call.args.name, first.id],
    };
  },
});

/** "Was he on Buffy?": a place that no text here speaks of. */
const ON = /\bon (?!ds9|deep|the\b|this|that|it\b|here)(?<where>[a-z]{4,})\s*[?!.]*$/i;

function isElsewhere(guide: Guide, question: string): boolean {
  const where = ON.exec(question)?.groups?.['where'];
  return where !== undefined && !textWords(guide).common.has(where.toLowerCase());
}

/** ", as Danar and Seskal": the parts of somebody who had few. */
function sayRoles(who: Named): string {
  if (who.kind === 'character') return '';
  const names = rolesOf(who.person).map(({ character }) => character.name);
  return names.length > MOST_ROLES ? '' : `, as ${list(names)}`;
}

/** Whether somebody is in a season, before it, or after it. */
function sayWithin(who: Named, season: number, question: string): Answer | undefined {
  const stories = storiesWith(who);
  const [first] = stories;
  if (!first) return undefined;
  const fits = (story: Story) => {
    if (/\b(?:before|prior|earlier)\b/i.test(question)) return story.season < season;
    return /\bafter\b/i.test(question) ? story.season > season : story.season === season;
  };
  const there = stories.filter(fits);
  const call = callOf(who);
  return {
    lead:
      there.length > 0
        ? `Yes, ${nameOf(who)} is in ${sayStories(there)}.`
        : `No, ${nameOf(who)} is first in ${sayStory(first)} and last in ${sayStory(stories.at(-1) ?? first)}.`,
    call,
    records: [call.args.name, ...(there.length > 0 ? there : [first]).map(({ id }) => id)],
  };
}
