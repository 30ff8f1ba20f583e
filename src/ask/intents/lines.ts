import { list } from '../../cards/wording.ts';
import type { Quote } from '../../dataset/model.ts';
import type { Reading as EpisodeReading } from '../../guide/episode-codes.ts';
import type { Guide } from '../../guide/index.ts';
import type { Named } from '../../guide/names.ts';
import { findQuotes, quotesBy } from '../../guide/quotes.ts';
import { createScope } from '../../guide/scope.ts';
import { tellingWords } from '../../text/telling.ts';
import { defineIntent } from '../intent.ts';
import { linkEpisode } from '../link-episode.ts';
import { charactersOf, isTo, nameOf, refuse, sayStory } from '../say.ts';

/** What speaks of speaking, and so says nothing of what was spoken about. */
const SPEAKING = new Set(
  `said says say tell tells told telling speak speech opinion thoughts quotes lines describe about
  good funny famous great funniest best nice random memorable answer`.split(/\s+/),
);
/** How much of a subject a line has to have. */
const LEAST_SHARE = 0.34;
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
  may: { who: 'named', to: 'character', topic: 'topic', episode: 'episode' },
  examples: {
    'what did sisko say about eddington': 'Sisko',
    'garak quote from the wire': 'Elim Garak in “The Wire”',
    'what did winn say to kira': 'Winn Adami',
  },
  answer({ guide, question }, { who, to, topic, episode: named }) {
    if (!who && !named && !topic) return undefined;
    const episode = named ?? episodeBehind(guide, question);
    if (episode === 'unknown') return undefined;
    const scope = createScope(episode?.story, undefined);
    const own = (who ? quotesBy(guide, who) : guide.dataset.quotes).filter(({ story }) =>
      scope(story),
    );
    const directed = to ? own.filter((quote) => isTo(quote, to)) : own;
    const subject = topic && tellingWords(topic, SPEAKING).length > 0 ? topic : undefined;
    const about = subject ? findAbout(guide, subject, directed, who) : directed;
    const [quote] = about;
    const whom = [
      who ? nameOf(who) : '',
      to ? `to ${to.name}` : '',
      subject ? `about ${subject.trim().replace(/[?!.]+$/, '')}` : '',
      episode ? `in ${sayStory(episode.story)}` : '',
    ].filter(Boolean);
    if (!quote) {
      // "tell" and "say" may be followed by what was said just as well.
      return refuse(`I have no line ${who ? 'of ' : ''}${whom.join(' ')}.`);
    }
    const speakers = who
      ? [nameOf(who)]
      : [...new Set(quote.lines.map(({ speaker }) => speaker.name))];
    const asked = [to ? ` to ${to.name}` : ''].join('');
    const isOpen = !subject && !to;
    const args = {
      ...(who && { by: who.kind === 'character' ? who.character.id : who.person.id }),
      ...(episode && { episode: episode.story.id }),
    };
    return {
      lead: `${list(speakers)}${asked} in ${sayStory(quote.story)}:`,
      call: {
        command: 'quote',
        args:
          isOpen && about.length > 1 && Object.keys(args).length > 0 ? args : { search: quote.id },
      },
      records:
        isOpen && about.length > 1
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

/** Of somebody's lines those about something: first where they are marked so, then by search. */
function findAbout(
  guide: Guide,
  topic: string,
  own: readonly Quote[],
  who: Named | undefined,
): Quote[] {
  const named = guide.names.search(topic)[0];
  const allowed = new Set(own);
  const marked =
    named && named.coverage > 0.8
      ? own.filter(({ about }) =>
          about.some(
            (character) => named.item.kind === 'character' && character === named.item.character,
          ),
        )
      : [];
  if (marked.length > 0) return marked;
  const spoken = guide.quotes.search(topic).map(({ item }) => item);
  const found = spoken.filter((quote) => allowed.has(quote));
  if (found.length > 0) return found;
  const [recalled] = guide.recall.quotes(topic, (quote) => allowed.has(quote));
  if (recalled && recalled.share >= LEAST_SHARE) return [recalled.item];
  // Of a few lines to somebody, any is what was meant.
  if (who) return own.length <= FEW && own.length < quotesBy(guide, who).length ? [...own] : [];
  return [...findQuotes(guide, { search: topic }).quotes].filter((quote) => allowed.has(quote));
}
