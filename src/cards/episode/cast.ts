import type { Action, Card } from '../../card.ts';
import type { Portrayal, Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { cite } from '../citation.ts';
import type { EpisodeView } from '../episode-command.ts';
import { caveat, list } from '../wording.ts';
import { storyCard } from './story-card.ts';

/** Guests on one page: with the regulars about as much as a phone shows without scrolling far. */
const PAGE_LENGTH = 20;

/** Everyone in the cast list: the regulars on the first page, guests on as many as it takes. */
export function castCard(guide: Guide, { story, page }: EpisodeView): Card {
  const regulars = story.cast.filter((portrayal) => portrayal.credit.includes('regular'));
  const guests = story.cast.filter((portrayal) => !portrayal.credit.includes('regular'));
  const pages = Math.max(1, Math.ceil(guests.length / PAGE_LENGTH));
  const current = Math.min(page, pages);
  const shown = guests.slice((current - 1) * PAGE_LENGTH, current * PAGE_LENGTH);
  const toItems = (portrayals: readonly Portrayal[]) =>
    portrayals.map((portrayal) => castLine(guide, portrayal));
  const sections = [
    { kind: 'list' as const, heading: 'Regulars', items: current === 1 ? toItems(regulars) : [] },
    {
      kind: 'list' as const,
      heading: pages > 1 ? `Guests, page ${current} of ${pages}` : 'Guests',
      items: toItems(shown),
    },
  ];
  return storyCard(guide, story, 'cast', {
    title: `Cast of ${story.title}`,
    sources: story.cast.flatMap((portrayal) => portrayal.sources),
    blocks: sections.filter(({ items }) => items.length > 0),
    first: [
      ...(current < pages ? [turnPage(story, current + 1, 'Next page')] : []),
      ...(current > 1 ? [turnPage(story, current - 1, 'Previous page')] : []),
    ],
  });
}

function turnPage(story: Story, page: number, label: string): Action {
  return { label, call: { command: 'cast', args: { episode: story.id, page } } };
}

function castLine(guide: Guide, portrayal: Portrayal): { lead: string; text: string } {
  const { character, person, credit, creditedAs, parts, confidence, sources, note } = portrayal;
  const names = cite(guide.dataset, [], sources).sources.map((source) => source.name);
  const doubt = caveat(confidence, names)?.replace(/\.$/, '');
  const remarks = [
    ...credit.filter((kind) => kind !== 'regular' && kind !== 'guest'),
    ...(creditedAs ? [`credited as ${creditedAs}`] : []),
    ...(parts ? [`part ${list(parts.map(String))} only`] : []),
    ...(doubt ? [lowerFirst(doubt)] : []),
    ...(note ? [lowerFirst(note.replace(/\.$/, ''))] : []),
  ];
  const text = remarks.length > 0 ? `${person.name} (${remarks.join('; ')})` : person.name;
  return { lead: character.name, text };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
