import { type Action, type Block, type Card, foundCard } from '../../card.ts';
import type { Character } from '../../dataset/model.ts';
import {
  type Casting,
  castingsOf,
  longestAbsence,
  rolesOf,
  storiesOf,
} from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import { hasQuotes } from '../../guide/quotes.ts';
import { openEpisode, openWhoPlayed } from '../actions.ts';
import { cite, positionOf } from '../citation.ts';
import { list } from '../wording.ts';
import { doubts, ends, enumerate, nameStory, span } from './parts.ts';

/** Stories missed in a row from which an absence is worth telling: most of a season. */
const LONG_ABSENCE = 20;

/** Who played a character: each actor in order, how they were credited, whom else they played. */
export function characterCard(guide: Guide, character: Character): Card {
  const castings = castingsOf(character);
  const stories = storiesOf({ kind: 'character', character });
  const shown = ends(stories);
  const blocks: Block[] = [{ kind: 'text', text: leadSentence(character, castings) }];
  if (character.note) blocks.push({ kind: 'text', text: character.note });
  for (const casting of castings) {
    blocks.push({ kind: 'facts', facts: describeCasting(casting) }, ...doubts(guide, casting));
  }
  blocks.push(...describeAbsence(guide, character));
  const sources = castings.flatMap(({ portrayals }) => portrayals.flatMap((p) => p.sources));
  return foundCard({
    title: character.name,
    blocks,
    citation: cite(guide.dataset, shown, sources),
    actions: [
      ...castings
        .slice(0, 3)
        .map(({ person }) => openWhoPlayed({ kind: 'person', person }, person.name)),
      ...offerQuotes(guide, character),
      ...shown.map((story, i) =>
        openEpisode(
          story,
          shown.length === 1 ? 'Episode' : i === 0 ? 'First episode' : 'Last episode',
        ),
      ),
      ...offerRelated(guide, character),
    ],
    records: [
      character.id,
      ...castings.map(({ person }) => person.id),
      ...shown.map((story) => story.id),
    ],
    ...positionOf(shown),
  });
}

function leadSentence(character: Character, castings: readonly Casting[]): string {
  if (castings.length === 0) return 'None of the episodes in the dataset has this character.';
  const people = list(castings.map(({ person }) => person.name));
  const order = castings.length > 1 && !character.bitPart ? ', in this order' : '';
  return `${people} played ${character.name}${order}.`;
}

function describeCasting(casting: Casting): { name: string; value: string }[] {
  const { person, credits, portrayals } = casting;
  const creditedAs = [...new Set(portrayals.flatMap((portrayal) => portrayal.creditedAs ?? []))];
  const notes = portrayals.flatMap(({ note, story }) =>
    note ? [portrayals.length > 1 ? `${story.code}: ${note}` : note] : [],
  );
  const others = rolesOf(person).filter((role) => role.character !== casting.character);
  return [
    { name: 'Actor', value: person.name },
    {
      name: 'Credit',
      value: `${list(credits)}${creditedAs.length > 0 ? `, also as “${list(creditedAs)}”` : ''}`,
    },
    { name: credits.includes('regular') ? 'Credited in' : 'Seen in', value: span(casting) },
    ...(notes.length > 0 ? [{ name: 'Note', value: notes.join(' ') }] : []),
    {
      name: 'Also played',
      value: enumerate(others.map((role) => role.character.name)) || 'nobody else in this dataset',
    },
  ];
}

function describeAbsence(guide: Guide, character: Character): Block[] {
  const absence = longestAbsence(character, guide.dataset.stories);
  if (!absence || absence.missed < LONG_ABSENCE) return [];
  const { last, next, missed } = absence;
  const text = `Longest absence: ${missed} stories, between ${nameStory(last)} and ${nameStory(next)}.`;
  return [{ kind: 'aside', text }];
}

function offerQuotes(guide: Guide, character: Character): Action[] {
  return hasQuotes(guide, { kind: 'character', character })
    ? [{ label: 'Quote', call: { command: 'quote', args: { by: character.id } } }]
    : [];
}

/** Counterparts in another world, and bit parts of the same name in other stories. */
function offerRelated(guide: Guide, character: Character): Action[] {
  const related = guide.lookups.relatedTo(character);
  return related.slice(0, 4).map((other) => {
    const story = other.portrayals[0]?.story;
    const label = other.bitPart && story ? `${other.name} (${story.code})` : other.name;
    return openWhoPlayed({ kind: 'character', character: other }, label);
  });
}
