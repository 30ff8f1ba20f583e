import { list } from '../../cards/wording.ts';
import type { Character, Quote, Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { findWithin } from '../../guide/line-within.ts';
import { quotedIn, recognizeLine, speakersOf } from '../../guide/lines.ts';
import { charactersOf, labelsOf, type Named } from '../../guide/names.ts';
import { fold, words } from '../../text/fold.ts';
import { tellingWords } from '../../text/telling.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { partsMeant } from '../parts.ts';
import { nameOf, sayStory } from '../say.ts';

const SAID = 'said|says|say|saying|yelled|yells|shouted|shouts|goes|went|uttered|utters';
const RIGHT =
  'true|right|yes|correct|agreed|yes or no|or no|is that right|is that true|am i right|did not he|did not she|is it true';
/** A line that is told of whoever says it needs less to be recognized among their own. */
const OWN_LEAST_WORTH = 1.9;

export const didSay = defineIntent({
  name: 'did-say',
  patterns: [
    '(did|does|do) {who} [really|ever|actually] (say|said) {line}',
    `(was|is) it {who} (who|that) (${SAID}) {line}`,
    `(was|is|is not|was not) {who} (the one|the guy|the person|the character|one) (who|that) (${SAID}) {line}`,
    '(is|was) {line} (said|spoken) by {who}',
    `{who} (${SAID}|told|tells) [that] {line} (${RIGHT})`,
    '(did|does|do) {who} [really|ever|actually] (say|said) {line} in {episode}',
  ],
  needs: { who: 'named', line: 'line' },
  may: { episode: 'episode' },
  examples: {
    'did quark say the more things change the more they stay the same': 'Yes, Quark said that',
    'did garak say "especially the lies" in duet': 'No, Elim Garak said that in “The Wire”',
    'was odo the one who says nature decays but latinum lasts forever': 'No, that is Quark',
  },
  answer({ guide, question }, { who, line, episode }) {
    const [asked = line] = quotedIn(question);
    const own = charactersOf(who);
    const quote = findSaid(guide, asked, own);
    if (quote === undefined) return answerRetold(guide, asked, who);
    const speakers = speakersOf(quote, asked);
    const isOwn = speakers.some((speaker) => own.includes(speaker));
    const isElsewhere = episode && isSaidElsewhere(guide, question, quote, episode.story);
    return {
      lead: isOwn
        ? isElsewhere
          ? `No, ${nameOf(who)} said that in ${sayStory(quote.story)}.`
          : `Yes, ${nameOf(who)} said that, in ${sayStory(quote.story)}.`
        : `No, that is ${list(speakers.map(({ name }) => name))}, in ${sayStory(quote.story)}.`,
      call: { command: 'quote', args: { search: quote.id } },
      records: [quote.id, quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});

const WITHIN = /\b(?:in|from|during|on)\b/i;

/** Whether an episode is named for a line of another one; a title may be a word of the line itself. */
function isSaidElsewhere(guide: Guide, question: string, quote: Quote, story: Story): boolean {
  if (!WITHIN.test(question) || partsMeant(guide, story, question).includes(quote.story)) {
    return false;
  }
  const text = fold(quote.lines.map((line) => line.text).join(' '));
  return ![story.title, ...story.aliases].some((title) => text.includes(fold(title)));
}

/** The line that is asked about, by whoever is asked about if they say it. */
function findSaid(guide: Guide, line: string, own: readonly Character[]): Quote | undefined {
  const isOwn = (quote: Quote) => speakersOf(quote, line).some((speaker) => own.includes(speaker));
  const recognized = recognizeLine(guide, line).map(({ quote }) => quote);
  const [first] = recognized;
  if (first) return recognized.find(isOwn) ?? first;
  const anywhere = findWithin(guide, line);
  const theirs = findWithin(guide, line, {
    fits: ({ lines }) => lines.some(({ speaker }) => own.includes(speaker)),
    leastWorth: OWN_LEAST_WORTH,
  });
  const isBest = theirs !== undefined && theirs.worth >= (anywhere?.worth ?? 0);
  return isBest && isOwn(theirs.quote) ? theirs.quote : anywhere?.quote;
}

/** How much of a line told in other words has to be in one, and how many words of it. */
const LEAST_RETOLD = 0.75;
const LEAST_TOLD = 2;

/** "Did Winn say she ran out of patience": what it comes to, if not the words. */
function answerRetold(guide: Guide, line: string, who: Named): Answer | undefined {
  const own = charactersOf(who);
  const names = new Set(own.flatMap(labelsOf).flatMap((label) => words(label)));
  const told = tellingWords(line, names).join(' ');
  const [best] = guide.recall.quotes(told, ({ lines }) =>
    lines.every(({ speaker }) => own.includes(speaker)),
  );
  if (!best || best.shared < LEAST_TOLD || best.together < LEAST_RETOLD) return undefined;
  const { id, story } = best.item;
  return {
    lead: `Yes, ${nameOf(who)} said something like it, in ${sayStory(story)}.`,
    call: { command: 'quote', args: { search: id } },
    records: [id, story.id, ...own.map((speaker) => speaker.id)],
  };
}
