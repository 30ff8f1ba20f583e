import { list } from '../../cards/wording.ts';
import type { Quote } from '../../dataset/model.ts';
import type { Reading as EpisodeReading } from '../../guide/episode-codes.ts';
import type { Guide } from '../../guide/index.ts';
import { charactersOf, identify, type Named } from '../../guide/names.ts';
import { quotesBy } from '../../guide/quotes.ts';
import { involvement, SPOKEN_TO, type Told } from '../../guide/remembered-lines.ts';
import { fold } from '../../text/fold.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { linkEpisode, titleIn } from '../link-episode.ts';
import { pickLines } from '../pick-lines.ts';
import { nameOf, refuse, sayStory } from '../say.ts';
import { readRoles, readTold } from '../told-lines.ts';

const MOST_SHOWN = 3;
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
    'what (says|said|thinks|thought|tells|told) {who} (about|of|on|regarding) [the] {topic}',
    'what (says|said|tells|told) {who} [to] {to}',
    '[can you|could you|would you|will you|please] (quote|cite) [me] [something|a line|anything|a bit] [from|of|out of] {episode} [please|for me]',
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
  again: (_, { who, to, topic, episode }) => {
    if (to || topic) return undefined;
    if (who) return episode ? undefined : 'a quote by …';
    return episode ? 'a line from …' : undefined;
  },
  examples: {
    'what did sisko say about eddington': 'Sisko',
    'garak quote from the wire': 'Elim Garak in “The Wire”',
    'what did winn say to kira': 'Winn Adami',
    'what says weyoun of the gods': 'Weyoun',
    'what did sisko say to worf when he went back for his wife': 'Benjamin Sisko to Worf',
  },
  answer({ guide, question, isDoubtful }, { who: named, to, other, topic = '', episode: asked }) {
    if (!named && !asked && !topic) return undefined;
    const behind = asked ?? episodeBehind(guide, question) ?? titleIn(guide, question);
    if (behind === 'unknown' || (!behind && IN_THAT.test(question))) return undefined;
    if (named && SAID_IT.test(question)) return undefined;
    const { who, others, subject } = readRoles(question, named, [to, other]);
    if (!who && POINTING.test(question)) return undefined;
    const all = who ? quotesBy(guide, who) : guide.dataset.quotes;
    const there = behind ? all.filter(({ story }) => story === behind.story) : all;
    // "He must decide between emissary and captain": a title may be no title.
    const isTitle =
      !behind ||
      (!isWordOfTitle(behind, question) &&
        (isPlacedIn(question) || (there.length > 0 && !isSpokenOf(behind, question))));
    const own = isTitle ? there : all;
    const episode = isTitle ? behind : undefined;
    const told: Told = {
      ...readTold(question, isTitle ? topic : `${topic} ${behind.story.title}`),
      others,
      subject,
      speakers: who ? charactersOf(who) : [],
    };
    if (!who && !episode && !told.about && !told.moment && !subject) return undefined;
    const isOfAnything = !told.about && !subject && others.length === 0;
    const isOpen = isOfAnything && !told.moment;
    const about = isOpen ? own : pickLines(guide, own, told, episode !== undefined);
    const [quote] = about;
    const isAny = isOfAnything && (ANY_LINE.test(question) || isForAny(question));
    if (!quote && who && isAny && own.length > 0) return deal(who, episode);
    if (isDoubtful && (!quote || !isProven(guide, question, quote))) return undefined;
    if (!quote) return refuse(`I have no such line${sayTold(who, told, episode)}.`);
    const isDealt = isOpen && about.length > 1 && (who ?? episode) !== undefined;
    if (isDealt) return deal(who, episode);
    const [whom] = others;
    const isToWhom = who && whom && involvement(guide, whom)(quote) === SPOKEN_TO;
    // Of what somebody said about something, one line is seldom all.
    const also = who && (told.about || subject) ? about.slice(1, MOST_SHOWN) : [];
    const speakers = who ? [nameOf(who)] : quote.lines.map(({ speaker }) => speaker.name);
    return {
      lead: `${list([...new Set(speakers)])}${isToWhom ? ` to ${whom.name}` : ''} in ${sayStory(quote.story)}:`,
      call: { command: 'quote', args: { search: quote.id } },
      records: [quote, ...also].flatMap(({ id, story }) => [id, story.id]),
      also,
    };
  },
});

/** What a line has to share with what is asked where nothing else tells that one is … */
const PROOF = 1.3;
/** … by so many words. */
const LEAST_SHARED = 2;

function isProven({ recall }: Guide, question: string, quote: Quote): boolean {
  const [best] = recall.quotes(question);
  return best?.item === quote && best.evidence >= PROOF && best.shared >= LEAST_SHARED;
}

/** Any line of somebody, or of an episode, is as good as another. */
function deal(who: Named | undefined, episode: EpisodeReading | undefined): Answer {
  const place = episode ? ` in ${sayStory(episode.story)}` : '';
  const [character] = who ? charactersOf(who) : [];
  return {
    lead: who
      ? `${nameOf(who)}${place || ', at random'}:`
      : `A line${place.replace(' in', ' from')}:`,
    call: {
      command: 'quote',
      args: {
        ...(who && { by: identify(who).id }),
        ...(episode && { episode: episode.story.id }),
      },
    },
    records: [...(character ? [character.id] : []), ...(episode ? [episode.story.id] : [])],
  };
}

function sayTold(who: Named | undefined, told: Told, episode: EpisodeReading | undefined): string {
  const about = told.about || told.subject?.name;
  const parts = [
    who ? `of ${nameOf(who)}` : '',
    told.others.length > 0 ? `with ${list(told.others.map(({ name }) => name))}` : '',
    about ? `about ${about}` : '',
    episode ? `in ${sayStory(episode.story)}` : '',
  ];
  return parts.map((part) => part && ` ${part}`).join('');
}

/** Any line will do, whatever is chatted around it. */
const ANY_LINE =
  /\b(?:an?|any|some|another|random|one) (?:\S+ ){0,2}(?:quot(?:e|es|ation|ations)|lines?)\b/i;
/** "Garak quotes, need one for my bio" tells of no moment, whatever else it tells. */
const LINES = /\b(?:quot(?:e|es|ations?)|lines|sayings?|one liners?|zingers?)\b/i;
const MOMENT = /\b(?:what|when|while|after|before|during|as|if|where|why|how)\b/i;

function isForAny(question: string): boolean {
  return LINES.test(question) && !MOMENT.test(question);
}

/** Somebody who is only pointed at. */
const POINTING =
  /\b(?:did|does|do|has|had|that|what) (?:he|she|they)\b|\b(?:his|her|their) (?:\w+ )?(?:lines?|quotes?|words)\b/i;
/** "Vreenak said it?" is about a line that is known already. */
const SAID_IT =
  /^(?!.*\b(?:what|how|quote|line)\b).*\b(?:says?|said) (?:it|that|this|so)[?.!\s]*$/i;
/** An episode that is only pointed at. */
const IN_THAT =
  /\b(?:(?:from|in|during) (?:it|(?:that|this)(?: (?:one|ep|episode))?)|there)(?=[?.!\s]*$)/i;
/** "… in the finale": what stands before an episode that lines have to be from. */
const PLACED = /\b(?:in|during|from|out of|end of)\b/i;

function isPlacedIn(question: string): boolean {
  return PLACED.test(question);
}

/** "As they abandoned it": one word is a title where something says that it is one, or it stands alone. */
function isWordOfTitle({ story }: EpisodeReading, question: string): boolean {
  const title = fold(story.title).replace(/^(?:the|an?) /, '');
  if (title.includes(' ')) return false;
  const typed = fold(question);
  const said = new RegExp(`\\b${title}s?\\b`).exec(typed);
  if (!said) return false;
  const [before, behind] = [typed.slice(0, said.index), typed.slice(said.index + said[0].length)];
  return !NAMES_TITLE.test(before) && !/^ (?:quot|line|ep|one\b)/.test(behind) && behind !== '';
}

const NAMES_TITLE = /(?:^|\b(?:in|during|from|of|out of|episode|ep|one|called) )(?:the |an? )?$/;

/** "… about Cardassians" is about them, though an episode is called so. */
function isSpokenOf({ story }: EpisodeReading, question: string): boolean {
  const title = fold(story.title).replace(/^(?:the|an?) /, '');
  return new RegExp(`\\b(?:about|on|of|re|regarding) (?:the )?${title}`).test(fold(question));
}

/** "… about Worf in the Risa one": which episode it is restricted to, if it is. */
const RESTRICTED =
  /\b(?:in|during|from|of) (?<title>the (?:\S+ ){1,4}(?:one|ep|episode))(?=[\s?.,!]*$)|\b(?:in|during|from|(?:the )?end of) (?<other>(?:the )?\S+(?: \S+){0,5}?)[\s?.,!]*$/i;

function episodeBehind(guide: Guide, question: string): EpisodeReading | 'unknown' | undefined {
  const { title, other } = RESTRICTED.exec(question)?.groups ?? {};
  const link = linkEpisode(guide, title ?? other ?? '');
  if (link && link.quality >= LEAST_LINKED) return link.value as EpisodeReading;
  return title === undefined ? undefined : 'unknown';
}
