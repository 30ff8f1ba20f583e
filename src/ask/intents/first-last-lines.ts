import type { Character, Quote, Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { charactersOf, type Named } from '../../guide/names.ts';
import { quotesBy } from '../../guide/quotes.ts';
import { involvement, SPOKEN_TO } from '../../guide/remembered-lines.ts';
import { type Asked, defineIntent } from '../intent.ts';
import { nameOf, refuse, sayStory } from '../say.ts';

const LINES =
  'words|word|line|lines|quote|quotes|sentence|thing|things|speech|spoken words|utterance';
const SAID =
  'said|says|say|ever said|ever says|ever spoke|spoke|speaks|said on screen|utters|uttered|tells|told';

interface Ends {
  who?: Named | undefined;
  whom?: Character | undefined;
  story?: Story | undefined;
}

export const firstLines = defineIntent({
  name: 'first-lines',
  cues: / (?:first|opening|earliest)\b.* (?:words?|lines?|say|says|said|quotes?|thing|sentence)\b/,
  patterns: [
    ...patternsFor('first|opening|1st|earliest'),
    '(how|where) @did {who} start [talking]',
  ],
  may: { who: 'named', episode: 'episode', whom: 'character' },
  again: (_, { who }) => (who ? 'first words of …' : 'first words in …'),
  examples: { 'whats the first line of garak': 'The first line of Elim Garak that I have' },
  answer: (asked, { who, whom, episode }) =>
    answer(asked, { who, whom, story: episode?.story }, 'first'),
});

export const lastLines = defineIntent({
  name: 'last-lines',
  cues: / (?:(?:last|final|dying)\b.* (?:words?|lines?|say|says|said|quotes?|thing|sentence)|(?:say|said|words?) .*(?:before|died|dying))\b/,
  patterns: [
    ...patternsFor('last|final|dying|closing|very last|famous last'),
    'what @did {who} [last] (say|said) [last] (before he died|before she died|before dying|as he died|as she died|when he died|when she died|when dying|before death|at the end|in the end|before they died|on his deathbed|right before dying)',
  ],
  may: { who: 'named', episode: 'episode', whom: 'character' },
  again: (_, { who }) => (who ? 'last words of …' : 'last words in …'),
  examples: {
    "what were damar's last words": 'The last line of Damar that I have is “Keep',
    'last words of kor': 'Long live the Empire',
  },
  answer: (asked, { who, whom, episode }) =>
    answer(asked, { who, whom, story: episode?.story }, 'last'),
});

function patternsFor(end: string): string[] {
  return [
    `[@what|tell me|give me] [the] {who} [very] (${end}) (${LINES}) [said|ever|spoken|is|again|on the show|you have|i mean]`,
    `[@what|tell me|give me] [the] [very] (${end}) (${LINES}) (of|by|from|said by|spoken by|that) {who} [${SAID}]`,
    `[@what|tell me|give me] [the] [very] (${end}) (${LINES}) {who} (${SAID})`,
    `[@what|tell me|give me] [the] [very] (${end}) (${LINES}) {who} (${SAID}) [to] {whom}`,
    `[@what|tell me|give me] [the] [very] (${end}) {who} (${LINES})`,
    `what @did {who} [ever] (say|said) (${end})`,
    `what @did {who} (${end}) (say|said)`,
    `what @did {who} say (${end}) (before dying|before he died|before she died|before dying)`,
    `[@what] [the] {who} (${end}) (${LINES}) in {episode}`,
    `[@what] [the] (${end}) (${LINES}) (of|by|from) {who} in {episode}`,
    `[@what|tell me|give me] [the] [very] (${end}) (${LINES}) (of|in|from) {episode}`,
    `[@what] {episode} (${end}) (${LINES})`,
    `[@what] (his|her|their) [very] (${end}) (${LINES})`,
  ];
}

/** Notes that mark a line as the last one, since lines are not kept in the order of the story. */
const MARKED_LAST =
  /\b(?:last (?:words?|line)|dying|going to (?:his|her) death|dies in|words of the story)\b/i;

function answer({ guide }: Asked, { who, whom, story }: Ends, end: 'first' | 'last') {
  if (!who && !story) return undefined;
  const all = (who ? quotesBy(guide, who) : guide.dataset.quotes).filter(
    (quote) => story === undefined || quote.story === story,
  );
  const toWhom = whom ? linesTo(guide, all, whom) : [];
  const fitting = toWhom.length > 0 ? toWhom : all;
  const quote = end === 'first' ? fitting[0] : findLast(fitting);
  const to = whom && toWhom.length > 0 ? ` to ${whom.name}` : '';
  const whose = who ? nameOf(who) : story ? sayStory(story) : '';
  if (!quote) {
    return refuse(`I have no line of ${whose}${story && who ? ` in ${sayStory(story)}` : ''}.`);
  }
  const speakers = who ? charactersOf(who) : [];
  const own = quote.lines.filter(
    ({ speaker }) => speakers.length === 0 || speakers.includes(speaker),
  );
  const line = end === 'first' ? own[0] : own.at(-1);
  return {
    lead: `The ${end} line of ${whose}${to} that I have is “${line?.text ?? ''}”, in ${sayStory(quote.story)}.`,
    call: { command: 'quote', args: { search: quote.id } },
    records: [quote.id, quote.story.id, ...(line ? [line.speaker.id] : [])],
  };
}

/** Lines that are said to somebody, or else those about them. */
function linesTo(guide: Guide, quotes: readonly Quote[], whom: Character): Quote[] {
  const involved = involvement(guide, whom);
  const direct = quotes.filter((quote) => involved(quote) === SPOKEN_TO);
  return direct.length > 0 ? direct : quotes.filter(({ about }) => about.includes(whom));
}

/** Of the last story that there is a line from, the one marked as last, else the last in the list. */
function findLast(quotes: readonly Quote[]): Quote | undefined {
  const last = quotes.at(-1);
  const own = quotes.filter(({ story }) => story === last?.story);
  return own.findLast(({ context }) => MARKED_LAST.test(context ?? '')) ?? last;
}
