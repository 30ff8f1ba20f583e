import type { Dataset, Trivia } from '../dataset/model.ts';
import type { TriviaKind } from '../dataset/schema.ts';
import { createIndex, type SearchIndex } from '../search/index.ts';
import type { Guide } from './index.ts';

/** What asking for trivia gives; see QuoteResult. */
export interface TriviaResult {
  trivia: readonly Trivia[];
  ranked: boolean;
}

/** Indexes trivia, notes and allusions by their text and by whom they are about. */
export function createTriviaIndex(dataset: Dataset): SearchIndex<Trivia> {
  return createIndex(
    dataset.trivia.map((trivia) => ({
      item: trivia,
      fame: 0,
      fields: [
        ...(trivia.title ? [{ text: trivia.title, kind: 'text' as const, weight: 1 }] : []),
        { text: trivia.text, kind: 'text', weight: 0.95 },
        ...[...trivia.characters, ...trivia.people].flatMap(({ name, aliases }) =>
          [name, ...aliases].map((text) => ({ text, kind: 'name' as const, weight: 0.9 })),
        ),
      ],
    })),
  );
}

/**
 * Finds trivia.
 *
 * @param search what it is about, or a record's id
 */
export function findTrivia(
  guide: Guide,
  { search, kind }: { search?: string | undefined; kind?: TriviaKind | undefined },
): TriviaResult {
  const ofKind = (trivia: Trivia) => kind === undefined || trivia.kind === kind;
  if (search === undefined) return { trivia: guide.dataset.trivia.filter(ofKind), ranked: false };
  const exact = guide.dataset.trivia.find((trivia) => trivia.id === search);
  if (exact) return { trivia: [exact], ranked: true };
  const hits = guide.trivia.search(search).map((hit) => hit.item);
  return { trivia: hits.filter(ofKind), ranked: true };
}
