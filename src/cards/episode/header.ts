import type { Block, Card } from '../../card.ts';
import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { milestonesOf } from '../../guide/milestones.ts';
import type { EpisodeView } from '../episode-command.ts';
import { count, list, longDate } from '../wording.ts';
import { offerOthers, storyCard } from './story-card.ts';

/** Numbers, dates and credits, and what the story is about in a sentence. */
export function episodeCard(guide: Guide, { story, part, others }: EpisodeView): Card {
  const { aired } = story;
  const facts = [
    { name: 'Show', value: guide.dataset.show.title },
    { name: 'Episode', value: describeNumber(story, part) },
    {
      name: 'First aired',
      value: `${longDate(aired.date)}, in syndication${aired.alternates.length > 0 ? ` (or ${list(aired.alternates.map(longDate))})` : ''}`,
    },
    ...fact(
      'Serial',
      story.serial && `part ${story.serial.part} of ${story.serial.of} of “${story.serial.title}”`,
    ),
    ...fact('Stardate', story.stardate),
    ...describeCrew(guide, story),
    ...describeMilestones(story),
    ...describeVotes(guide, story),
  ];
  const asides = [aired.note, ...story.notes].flatMap((text): Block[] =>
    text ? [{ kind: 'aside', text }] : [],
  );
  return storyCard(guide, story, 'episode', {
    title: part === undefined ? story.title : (story.parts[part - 1]?.title ?? story.title),
    blocks: [{ kind: 'text', text: story.logline }, { kind: 'facts', facts }, ...asides],
    first: offerOthers(others, 'episode'),
  });
}

interface Fact {
  name: string;
  value: string;
}

/** Both countings, e.g. "7x25 and 7x26 (175 and 176 of 176), or 7x25 (173 of 173) …". */
function describeNumber(story: Story, part: number | undefined): string {
  const numbers = list(story.parts.map((own) => String(own.number)));
  const overall = list(story.parts.map((own) => String(own.overall)));
  const double = story.parts.length > 1;
  const which = part === undefined ? '' : `; this is part ${part}`;
  const number = String(story.story.number).padStart(2, '0');
  return (
    `season ${story.season}, ${double ? 'episodes' : 'episode'} ${numbers} (number ${overall})` +
    `${which}; ${story.season}x${number} (number ${story.story.overall}) where a double episode counts as one`
  );
}

function describeCrew(guide: Guide, { crew, parts, production }: Story): Fact[] {
  const codes = [...parts.flatMap((part) => part.production ?? []), ...production];
  const directors = crew.directors.map((name) => {
    const often = guide.lookups.peopleByName.get(name)?.directed.length ?? 0;
    return often > 1 ? `${name} (${often} stories)` : name;
  });
  return [
    ...fact(directors.length > 1 ? 'Directors' : 'Director', list(directors)),
    ...fact('Written by', list(crew.written)),
    ...fact('Story by', list(crew.story)),
    ...fact('Teleplay by', list(crew.teleplay)),
    ...fact('Production', list(codes)),
  ];
}

function describeMilestones(story: Story): Fact[] {
  const { first, last } = milestonesOf(story);
  return [
    ...fact('First seen here', list(first.map(({ name }) => name))),
    ...fact('Last seen here', list(last.map(({ name }) => name))),
  ];
}

function describeVotes(guide: Guide, story: Story): Fact[] {
  const sourceName = (id: string) => guide.dataset.sources.get(id)?.name ?? id;
  return [
    ...story.ratings.map(({ source, score, scale, votes }) => ({
      name: 'Member rating',
      value: `${score === null ? 'no score given' : `${score} out of ${scale}`}, ${count(votes, 'vote')} (${sourceName(source)})`,
    })),
    ...story.polls.map(({ question, winner, source }) => ({
      name: question,
      value: `${winner ?? 'nobody has voted'} (${sourceName(source)})`,
    })),
  ];
}

function fact(name: string, value: string | undefined): Fact[] {
  return value ? [{ name, value }] : [];
}
