import { type Action, type Block, type Card, foundCard } from '../card.ts';
import type { Trivia } from '../dataset/model.ts';
import type { TriviaKind } from '../dataset/schema.ts';
import type { Guide } from '../guide/index.ts';
import { openEpisode, openWhoPlayed } from './actions.ts';
import { cite, positionOf } from './citation.ts';
import { caveat } from './wording.ts';

const TITLES: Record<TriviaKind, string> = {
  trivia: 'Trivia',
  note: 'Behind the scenes',
  allusion: 'Allusion',
};

/** A piece of trivia, with a caveat where not everybody says so. */
export function triviaCard(guide: Guide, trivia: Trivia, more: readonly Action[]): Card {
  const citation = cite(guide.dataset, [trivia.story], trivia.sources);
  const blocks: Block[] = [{ kind: 'text', text: trivia.text }];
  const doubt = doubtOf(guide, trivia);
  if (doubt) blocks.push({ kind: 'aside', text: doubt });
  const [first] = trivia.characters;
  return foundCard({
    title: trivia.title ? `${TITLES[trivia.kind]}: ${trivia.title}` : TITLES[trivia.kind],
    blocks,
    citation,
    actions: [
      ...more,
      openEpisode(trivia.story),
      ...(first
        ? [openWhoPlayed({ kind: 'character', character: first }, `Who played ${first.name}?`)]
        : []),
    ],
    records: [trivia.id, trivia.story.id],
    ...positionOf([trivia.story]),
  });
}

/** What has to be said of a note that not everybody confirms. */
export function doubtOf(
  { dataset }: Guide,
  { story, sources, confidence }: Trivia,
): string | undefined {
  const names = cite(dataset, [story], sources).sources.map(({ name }) => name);
  return caveat(confidence, names);
}
