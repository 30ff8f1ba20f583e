import { list } from '../../cards/wording.ts';
import type { Character, Quote } from '../../dataset/model.ts';
import type { Reading as EpisodeReading } from '../../guide/episode-codes.ts';
import type { Guide } from '../../guide/index.ts';
import type { Named } from '../../guide/names.ts';
import { quotesBy } from '../../guide/quotes.ts';
import {
  involvement,
  type Remembered,
  rememberLines,
  type Told,
} from '../../guide/remembered-lines.ts';
import { createScope } from '../../guide/scope.ts';
import { defineIntent } from '../intent.ts';
import { linkEpisode } from '../link-episode.ts';
import { charactersOf, nameOf, refuse, sayStory } from '../say.ts';
import { readRoles, readTold } from '../told-lines.ts';

/** How much of what a line is said to be about it has to have. */
const LEAST_ABOUT = 0.34;
/** How much of the moment that is told of, or how well its story fits, where nothing is said of that … */
const LEAST_MOMENT = 0.25;
const LEAST_STORY = 0.55;
/** … and how much where nobody is said to speak. */
const LEAST_OPEN = 0.5;
const FEW = 3;
/** How well an episode behind it all has to be named. */
const LEAST_LINKED = 0.9;

export default defineIntent({
  name: 'lines',
  cues: / (?:quotes?|lines?|say|says|said|tell|tells|words|quotation|quotations)\b/,
  patterns: [
    '(what|what all|what else) @did {who} [have to|had to|got to|ever] (say|said|tell|says|tells|saying|think|thinks) (about|of|on|regarding|concerning) {topic}',
    '(what|what all|what else) @did {who} [have to] (say|said|tell|says|tells) (about|of|on) {topic} in {episode}',
    '(what|what else) @did {who} (say|said|tell|says|tells|saying|ask|call) [to] {to}',
    '(what|what else) @did {who} (say|said|tell|says|tells|saying|ask|call) [to] {to} in {episode}',
    '(what|what else) @did {who} (say|said|tell|says|tells) [to] {to} (about|of|on) {topic}',
    '(what|what else) @did {who} (say|said|says|saying) (in|during) {episode}',
    '(what|what else) @did {who} (say|said|says)',
    '[@show] [what|things|something|anything|all|stuff|words|the things] {who} (says|said|say|tells|told|saying) (in|during) {episode}',
    '[@show] [what|things|something|anything|stuff|words] {who} (says|said|say|tells|told) [to] {to}',
    '[@show] [what|things|something|anything|stuff|words] {who} (says|said|say|tells) about {topic}',
    '[@show] [a|an|some|any|another|the|one|random|me] [random|good|nice|famous|best|memorable|one] {who} (quote|quotes|line|lines|quotation|quotations) [please]',
    '[@show] [a|an|some|any|another|the|one|random|me] [random|good|nice|famous|memorable] {who} (quote|quotes|line|lines|quotation|quotations) (in|from|of|during) {episode}',
    '[@show] [a|an|some|any|another|the|one|random|me] [random|good|nice|famous|memorable] {who} (quote|quotes|line|lines|quotation) (about|on|regarding) {topic}',
    '[@show] [a|an|some|any|the|another|random] [random|good|nice|famous|memorable] (quote|quotes|line|lines|quotation|quotations|words|something|anything) (by|of|from|spoken by|said by) {who}',
    '[@show] [a|an|some|any|the|another|random] [random|good|nice|famous|memorable] (quote|quotes|line|lines|quotation|quotations|something) (by|of|from|said by|spoken by) {who} (in|from|during) {episode}',
    '[@show] [a|an|some|any|the|another|random] [random|good|nice|famous|memorable] (quote|quotes|line|lines|quotation|quotations|something|dialogue|anything) (in|from|of|out of) {episode}',
    '[@show] [a|an|some|any|the] (quote|quotes|line|lines|quotation|quotations) (about|on|regarding|mentioning|with) {topic}',
    '[@show] {episode} (quote|quotes|line|lines|quotations)',
    '[@show] [a|an|some|any] {who} (quote|quotes|line|lines) {episode}',
    '{who} on {topic}',
    '{who} (opinion|opinions|view|views|thoughts|words|take) (on|about|of) {topic} [what did he say|what did she say]',
    'what is {who} (opinion|view|take) (on|about|of) {topic}',
    'how @did {who} (describe|call|describes|calls|put) {topic}',
    '(quote|quotes) {who}',
    '(what is|what was) {who} (opinion|view|take|stance) (on|about|of) [the] {topic}',
    'what (words|lines|line) @did {who} (have|say|use) (for|to|about) {to}',
    '[@show] {who} (quotes|quote) {topic}',
  ],
  may: {
    who: 'named',
    to: 'character',
    other: 'character',
    topic: 'topic',
    episode: 'episode',
  },
  examples: {
    'what did sisko say about eddington': 'Sisko',
    'garak quote from the wire': 'Elim Garak in “The Wire”',
    'what did winn say to kira': 'Winn Adami',
  },
  answer({ guide, question }, { who: named, to, other, topic = '', episode: asked }) {
    if (!named && !asked && !topic) return undefined;
    const episode = asked ?? episodeBehind(guide, question);
    if (episode === 'unknown') return undefined;
    const { who, others } = readRoles(question, named, [to, other]);
    const scope = createScope(episode?.story, undefined);
    const own = (who ? quotesBy(guide, who) : guide.dataset.quotes).filter(({ story }) =>
      scope(story),
    );
    const told = { ...readTold(question, topic), others, speakers: who ? charactersOf(who) : [] };
    const isOpen = !told.about && !told.moment && others.length === 0;
    const about = isOpen ? own : pick(guide, own, told, who, episode !== undefined);
    const [quote] = about;
    if (!quote) {
      const whom = [
        who ? `of ${nameOf(who)}` : '',
        ...others.map(({ name }) => `with ${name}`),
        told.about ? `about ${told.about}` : '',
        episode ? `in ${sayStory(episode.story)}` : '',
      ].filter(Boolean);
      return refuse(`I have no such line ${whom.join(' ')}.`.replace(' .', '.'));
    }
    const speakers = who
      ? [nameOf(who)]
      : [...new Set(quote.lines.map(({ speaker }) => speaker.name))];
    const [whom] = others;
    const isToWhom = whom !== undefined && involvement(whom)(quote) === 1;
    const args = {
      ...(who && { by: who.kind === 'character' ? who.character.id : who.person.id }),
      ...(episode && { episode: episode.story.id }),
    };
    const isDealt = isOpen && about.length > 1 && Object.keys(args).length > 0;
    return {
      lead: `${list(speakers)}${isToWhom && who ? ` to ${whom.name}` : ''} in ${sayStory(quote.story)}:`,
      call: { command: 'quote', args: isDealt ? args : { search: quote.id } },
      records: isDealt
        ? [
            ...(who
              ? charactersOf(who)
                  .slice(0, 1)
                  .map(({ id }) => id)
              : []),
            quote.story.id,
          ]
        : [quote.id, quote.story.id],
    };
  },
});

/** "… about Worf in the Risa one": which episode it is restricted to, if it is. */
const RESTRICTED =
  /\b(?:in|during|from|of) (?<title>the (?:\S+ ){1,4}(?:one|ep|episode))(?=[\s?.,!]*$)|\b(?:in|during|from|(?:the )?end of) (?<other>(?:the )?\S+(?: \S+){0,5}?)[\s?.,!]*$/i;

function episodeBehind(guide: Guide, question: string): EpisodeReading | 'unknown' | undefined {
  const { title, other } = RESTRICTED.exec(question)?.groups ?? {};
  const link = linkEpisode(guide, title ?? other ?? '');
  if (link && link.quality >= LEAST_LINKED) return link.value as EpisodeReading;
  return title === undefined ? undefined : 'unknown';
}

/** The lines that are meant, best first; none where what is told of them fits none. */
function pick(
  guide: Guide,
  own: readonly Quote[],
  told: Told,
  who: Named | undefined,
  isPlaced: boolean,
): Quote[] {
  const whom = told.about ? whoIs(guide, told.about) : undefined;
  const marked = whom ? own.filter((quote) => quote.about.includes(whom)) : [];
  if (marked.length > 0) return quotesOf(rememberLines(guide, marked, { ...told, about: '' }));
  const isInvolved = (found: Remembered) => found.others >= told.others.length * LEAST_INVOLVED;
  const all = rememberLines(guide, own, told).filter(
    ({ others }) => told.others.length === 0 || others > 0,
  );
  const involved = all.filter(isInvolved);
  const candidates = involved.length > 0 ? involved : all;
  if (told.about) {
    const fitting = candidates.filter(({ about }) => about >= (who ? LEAST_ABOUT : LEAST_OPEN));
    return quotesOf(fitting.length > 0 ? fitting : searched(guide, told.about, candidates));
  }
  if (!told.moment) return quotesOf(involved);
  const isMeant = ({ moment, story }: Remembered) =>
    who ? moment >= LEAST_MOMENT || story >= LEAST_STORY : moment >= LEAST_OPEN;
  const fitting = candidates.filter(isMeant);
  if (fitting.length > 0) return quotesOf(fitting);
  // Of one episode, or of a few lines to somebody, any is what was meant.
  const isFew = involved.length <= FEW && told.others.length > 0;
  return isPlaced || (who && isFew) ? quotesOf(involved) : [];
}

/** How much a line has to do with each of the others on the whole: it is to them, or about them. */
const LEAST_INVOLVED = 0.7;

function quotesOf(found: readonly Remembered[]): Quote[] {
  return found.map(({ quote }) => quote);
}

/** Whoever lines are said to be about, if a name is all that is said. */
function whoIs(guide: Guide, about: string): Character | undefined {
  const [hit] = guide.names.search(about);
  return hit && hit.coverage > 0.8 && hit.item.kind === 'character'
    ? hit.item.character
    : undefined;
}

/** Lines that a search finds, which forgives slips. */
function searched(guide: Guide, about: string, from: readonly Remembered[]): Remembered[] {
  const hits = guide.quotes.search(about).map(({ item }) => item);
  return from
    .filter(({ quote }) => hits.includes(quote))
    .sort((a, b) => hits.indexOf(a.quote) - hits.indexOf(b.quote));
}
