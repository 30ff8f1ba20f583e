import { type Block, type Card, foundCard } from '../card.ts';
import type { Character, Person } from '../dataset/model.ts';
import { type Casting, castingsOf, rolesOf } from '../guide/careers.ts';
import type { Guide } from '../guide/index.ts';
import { openEpisode, openWhoPlayed } from './actions.ts';
import { cite, positionOf } from './citation.ts';
import { caveat, count, list } from './wording.ts';

/** Names of roles or films in a list before "and N more". */
const MOST_LISTED = 10;

/** Who played a character: each actor in order, their credit, and their other characters. */
export function characterCard(guide: Guide, character: Character): Card {
  const castings = castingsOf(character);
  const actors = list(castings.map((casting) => casting.person.name));
  const blocks: Block[] = [
    { kind: 'text', text: castings.length > 0 ? `${actors} played ${character.name}.` : NOBODY },
  ];
  if (character.note) blocks.push({ kind: 'text', text: character.note });
  for (const casting of castings) {
    blocks.push({ kind: 'facts', facts: describeCasting(casting) });
    blocks.push(...doubts(guide, casting));
  }
  const stories = castings.flatMap((casting) => casting.stories);
  const sources = castings.flatMap(({ portrayals }) => portrayals.flatMap((p) => p.sources));
  return foundCard({
    title: character.name,
    blocks,
    citation: cite(guide.dataset, ends(stories), sources),
    actions: [
      ...castings
        .slice(0, 3)
        .map(({ person }) => openWhoPlayed({ kind: 'person', person }, person.name)),
      ...quotesAction(guide, character),
      ...stories.slice(0, 1).map((story) => openEpisode(story)),
    ],
    records: [
      character.id,
      ...castings.map((casting) => casting.person.id),
      ...ends(stories).map((story) => story.id),
    ],
    ...positionOf(ends(stories)),
  });
}

const NOBODY = 'None of the episodes in the dataset has this character.';

/** Whom an actor played, and what they directed or wrote. */
export function personCard(guide: Guide, person: Person): Card {
  const roles = rolesOf(person);
  const blocks: Block[] = [];
  if (roles.length > 0) {
    const names = roles.slice(0, MOST_LISTED).map((role) => role.character.name);
    const more = roles.length - names.length;
    const played = list(more > 0 ? [...names, `${more} more`] : names);
    blocks.push({ kind: 'text', text: `${person.name} played ${played}.` });
    blocks.push({
      kind: 'list',
      items: roles.map((role) => ({ lead: role.character.name, text: span(role) })),
    });
    blocks.push(...roles.flatMap((role) => doubts(guide, role)));
  }
  const crew = [
    ...(person.directed.length > 0 ? [{ name: 'Directed', value: titles(person.directed) }] : []),
    ...(person.wrote.length > 0 ? [{ name: 'Wrote', value: titles(person.wrote) }] : []),
  ];
  if (crew.length > 0) blocks.push({ kind: 'facts', facts: crew });
  if (person.aliases.length > 0) {
    blocks.push({ kind: 'aside', text: `Also credited as ${list(person.aliases)}.` });
  }
  const made = [...person.directed, ...person.wrote];
  const stories = [...roles.flatMap((role) => role.stories), ...made];
  const sources = [
    ...person.portrayals.flatMap((portrayal) => portrayal.sources),
    ...(made.length > 0 ? ['credits'] : []),
  ];
  return foundCard({
    title: person.name,
    blocks,
    citation: cite(guide.dataset, ends(stories), sources),
    actions: [
      ...roles
        .slice(0, 3)
        .map(({ character }) => openWhoPlayed({ kind: 'character', character }, character.name)),
      ...stories.slice(0, 1).map((story) => openEpisode(story)),
    ],
    records: [
      person.id,
      ...roles.map((role) => role.character.id),
      ...ends(stories).map((story) => story.id),
    ],
    ...positionOf(ends(stories)),
  });
}

function describeCasting(casting: Casting): { name: string; value: string }[] {
  const { person, credits, portrayals } = casting;
  const creditedAs = [...new Set(portrayals.flatMap((portrayal) => portrayal.creditedAs ?? []))];
  const notes = portrayals.flatMap((portrayal) => portrayal.note ?? []);
  const others = rolesOf(person).filter((role) => role.character !== casting.character);
  const names = others.slice(0, MOST_LISTED).map((role) => role.character.name);
  const more = others.length - names.length;
  return [
    { name: 'Actor', value: person.name },
    {
      name: 'Credit',
      value: `${list(credits)}${creditedAs.length > 0 ? `, as “${list(creditedAs)}”` : ''}`,
    },
    { name: 'Seen in', value: span(casting) },
    ...(notes.length === 1 && notes[0] ? [{ name: 'Note', value: notes[0] }] : []),
    {
      name: 'Also played',
      value: list(more > 0 ? [...names, `${more} more`] : names) || 'nobody else in this dataset',
    },
  ];
}

/** "24 stories, 4x23 To the Death to 7x25–7x26 What You Leave Behind". */
function span({ stories, portrayals }: Casting): string {
  const [first] = stories;
  const last = stories.at(-1);
  if (first === undefined || last === undefined) return 'no episode';
  if (first === last) {
    const parts = portrayals[0]?.parts;
    const only = parts && first.parts.length > 1 ? `, part ${list(parts.map(String))} only` : '';
    return `${first.code} ${first.title}${only}`;
  }
  return `${count(stories.length, 'story', 'stories')}, ${first.code} ${first.title} to ${last.code} ${last.title}`;
}

function titles(stories: Person['directed']): string {
  const shown = stories.slice(0, MOST_LISTED).map((story) => `${story.code} ${story.title}`);
  const more = stories.length - shown.length;
  return list(more > 0 ? [...shown, `${more} more`] : shown);
}

function doubts(guide: Guide, { portrayals }: Casting): Block[] {
  const uncertain = portrayals.find((portrayal) => portrayal.confidence !== 'confirmed');
  if (uncertain === undefined) return [];
  const names = cite(guide.dataset, [], uncertain.sources).sources.map((source) => source.name);
  const text = caveat(uncertain.confidence, names);
  return text ? [{ kind: 'aside', text }] : [];
}

function quotesAction(guide: Guide, character: Character) {
  const speaks = guide.dataset.quotes.some((quote) =>
    quote.lines.some((line) => line.speaker === character),
  );
  if (!speaks) return [];
  return [{ label: 'Quote', call: { command: 'quote', args: { by: character.id } } }];
}

/** The first and the last of several stories: enough of them to cite. */
function ends<T>(stories: readonly T[]): T[] {
  return [
    ...new Set([stories[0], stories.at(-1)].filter((story): story is T => story !== undefined)),
  ];
}
