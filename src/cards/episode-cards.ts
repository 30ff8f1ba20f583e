import { type Action, type Block, type Card, foundCard } from '../card.ts';
import type { Portrayal, Story } from '../dataset/model.ts';
import type { Reading } from '../guide/episode-codes.ts';
import type { Guide } from '../guide/index.ts';
import { openEpisode, openView } from './actions.ts';
import { cite, positionOf } from './citation.ts';
import { caveat, count, list, longDate } from './wording.ts';

/** The views of an episode, in the order in which they are offered. */
const VIEWS = [
  { command: 'summary', label: 'Summary', isEmpty: () => false },
  { command: 'cast', label: 'Cast', isEmpty: (story: Story) => story.cast.length === 0 },
  { command: 'reviews', label: 'Reviews', isEmpty: (story: Story) => story.reviews.length === 0 },
];

/** What an episode's cards share: title, citation, the way to the other views. */
function storyCard(
  guide: Guide,
  story: Story,
  view: string,
  rest: Pick<Card, 'blocks'> & { title?: string; sources?: readonly string[]; more?: Action[] },
): Card {
  const views = VIEWS.filter(({ command, isEmpty }) => command !== view && !isEmpty(story));
  return foundCard({
    title: rest.title ?? story.title,
    blocks: rest.blocks,
    citation: cite(guide.dataset, [story], rest.sources ?? story.sources),
    actions: [
      ...(view === 'episode' ? [] : [openEpisode(story)]),
      ...views.map(({ command, label }) => openView(story, command, label)),
      ...(rest.more ?? []),
    ],
    records: [story.id],
    ...positionOf([story]),
  });
}

/** Numbers, dates and credits, and what the story is about in a sentence. */
export function episodeCard(
  guide: Guide,
  { story, part }: Reading,
  others: readonly Story[],
): Card {
  const { crew, aired } = story;
  const facts = [
    { name: 'Show', value: guide.dataset.show.title },
    { name: 'Episode', value: describeNumber(story, part) },
    { name: 'First aired', value: longDate(aired.date) },
    { name: 'Distribution', value: guide.dataset.show.distribution },
    ...(story.serial
      ? [
          {
            name: 'Serial',
            value: `part ${story.serial.part} of ${story.serial.of} of ${story.serial.title}`,
          },
        ]
      : []),
    ...(story.stardate ? [{ name: 'Stardate', value: story.stardate }] : []),
    { name: crew.directors.length > 1 ? 'Directors' : 'Director', value: list(crew.directors) },
    ...credit('Written by', crew.written),
    ...credit('Story by', crew.story),
    ...credit('Teleplay by', crew.teleplay),
    ...credit('Production', [
      ...story.parts.flatMap((own) => own.production ?? []),
      ...story.production,
    ]),
    ...story.ratings.map(({ source, score, scale, votes }) => ({
      name: 'Member rating',
      value: `${score === null ? 'no score given' : `${score} out of ${scale}`}, ${count(votes, 'vote')} (${sourceName(guide, source)})`,
    })),
    ...story.polls.map(({ question, winner, source }) => ({
      name: question,
      value: `${winner ?? 'nobody has voted'} (${sourceName(guide, source)})`,
    })),
  ];
  const asides = [aired.note, ...story.notes].flatMap((text): Block[] =>
    text ? [{ kind: 'aside', text }] : [],
  );
  return storyCard(guide, story, 'episode', {
    title: part === undefined ? story.title : (story.parts[part - 1]?.title ?? story.title),
    blocks: [{ kind: 'text', text: story.logline }, { kind: 'facts', facts }, ...asides],
    more: others.map((other) => openEpisode(other, `Or ${other.code} ${other.title}`)),
  });
}

/** What happens, from beginning to end. */
export function summaryCard(guide: Guide, { story }: Reading, others: readonly Story[]): Card {
  return storyCard(guide, story, 'summary', {
    blocks: [{ kind: 'text', text: story.summary }],
    more: others.map((other) => ({
      label: `Or ${other.code} ${other.title}`,
      call: { command: 'summary', args: { episode: other.id } },
    })),
  });
}

/** Everyone in the cast list, by kind of credit. */
export function castCard(guide: Guide, { story }: Reading): Card {
  const regulars = story.cast.filter((portrayal) => portrayal.credit.includes('regular'));
  const guests = story.cast.filter((portrayal) => !portrayal.credit.includes('regular'));
  const sources = story.cast.flatMap((portrayal) => portrayal.sources);
  return storyCard(guide, story, 'cast', {
    title: `Cast of ${story.title}`,
    sources,
    blocks: [
      { kind: 'list', heading: 'Regulars', items: regulars.map((p) => castLine(guide, p)) },
      { kind: 'list', heading: 'Guests', items: guests.map((p) => castLine(guide, p)) },
    ],
  });
}

/** What reviewers made of it: verdict and points. */
export function reviewsCard(guide: Guide, { story }: Reading): Card {
  return storyCard(guide, story, 'reviews', {
    title: `Reviews of ${story.title}`,
    sources: story.reviews.flatMap((review) => review.sources),
    blocks: story.reviews.map((review) => ({
      kind: 'list',
      heading: `${review.headline} (${review.verdict})`,
      items: review.points.map((text) => ({ text })),
    })),
  });
}

function castLine(guide: Guide, portrayal: Portrayal): { lead: string; text: string } {
  const { character, person, credit: credits, creditedAs, parts, confidence } = portrayal;
  const names = cite(guide.dataset, [], portrayal.sources).sources.map((source) => source.name);
  const doubt = caveat(confidence, names)?.replace(/\.$/, '');
  const remarks = [
    ...credits.filter((kind) => kind !== 'regular' && kind !== 'guest'),
    ...(creditedAs ? [`credited as ${creditedAs}`] : []),
    ...(parts ? [`part ${list(parts.map(String))} only`] : []),
    ...(doubt ? [doubt.charAt(0).toLowerCase() + doubt.slice(1)] : []),
  ];
  const text = remarks.length > 0 ? `${person.name} (${remarks.join('; ')})` : person.name;
  return { lead: character.name, text };
}

/** Both countings: "Season 7, episodes 25 and 26 (175 and 176 of 176); story 25 (173 of 173)". */
function describeNumber(story: Story, part: number | undefined): string {
  const numbers = list(story.parts.map((own) => String(own.number)));
  const overall = list(story.parts.map((own) => String(own.overall)));
  const which = part === undefined ? '' : `; this is part ${part}`;
  return (
    `season ${story.season}, ${story.parts.length > 1 ? 'episodes' : 'episode'} ${numbers}` +
    ` (number ${overall}), or ${story.season}x${String(story.story.number).padStart(2, '0')}` +
    ` (number ${story.story.overall}) where a double episode counts as one${which}`
  );
}

function credit(name: string, people: readonly string[]): { name: string; value: string }[] {
  return people.length > 0 ? [{ name, value: list(people) }] : [];
}

function sourceName(guide: Guide, id: string): string {
  return guide.dataset.sources.get(id)?.name ?? id;
}
