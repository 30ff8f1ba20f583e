import { type Block, type Card, foundCard } from '../../card.ts';
import type { Person } from '../../dataset/model.ts';
import { rolesOf, storiesOf } from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import { openEpisode, openWhoPlayed } from '../actions.ts';
import { cite, positionOf } from '../citation.ts';
import { list } from '../wording.ts';
import { doubts, ends, enumerate, nameStory, span } from './parts.ts';

/** Whom somebody played, in how many stories, and what they directed or wrote. */
export function personCard(guide: Guide, person: Person): Card {
  const roles = rolesOf(person);
  const stories = storiesOf({ kind: 'person', person });
  const shown = ends(stories);
  const blocks: Block[] = [];
  if (roles.length > 0) {
    const names = enumerate(roles.map((role) => role.character.name));
    blocks.push({ kind: 'text', text: `${person.name} played ${names}.` });
    blocks.push({
      kind: 'list',
      items: roles.map((role) => ({ lead: role.character.name, text: span(role) })),
    });
    blocks.push(...roles.flatMap((role) => doubts(guide, role)));
  }
  const made = describeMade(person);
  if (made.length > 0) blocks.push({ kind: 'facts', facts: made });
  if (person.note) blocks.push({ kind: 'text', text: person.note });
  if (blocks.length === 0) blocks.push({ kind: 'text', text: 'No credit in the dataset.' });
  if (person.aliases.length > 0) {
    blocks.push({ kind: 'aside', text: `Also known as ${list(person.aliases)}.` });
  }
  return foundCard({
    title: person.name,
    blocks,
    citation: cite(guide.dataset, shown, [
      ...person.portrayals.flatMap((portrayal) => portrayal.sources),
      ...(made.length > 0 ? ['credits'] : []),
    ]),
    actions: [
      ...roles
        .slice(0, 3)
        .map(({ character }) => openWhoPlayed({ kind: 'character', character }, character.name)),
      ...shown.map((story, i) =>
        openEpisode(
          story,
          shown.length === 1 ? 'Episode' : i === 0 ? 'First episode' : 'Last episode',
        ),
      ),
    ],
    records: [
      person.id,
      ...roles.map((role) => role.character.id),
      ...shown.map((story) => story.id),
    ],
    ...positionOf(shown),
  });
}

function describeMade({ directed, wrote }: Person): { name: string; value: string }[] {
  return [
    { name: `Directed (${directed.length})`, stories: directed },
    { name: `Wrote or co-wrote (${wrote.length})`, stories: wrote },
  ]
    .filter(({ stories }) => stories.length > 0)
    .map(({ name, stories }) => ({ name, value: enumerate(stories.map(nameStory)) }));
}
