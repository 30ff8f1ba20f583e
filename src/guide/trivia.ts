import type { Trivia } from '../dataset/model.ts';
import type { TriviaKind } from '../dataset/schema.ts';
import { createIndex, type SearchDocument, type SearchIndex } from '../search/index.ts';
import type { Guide } from './index.ts';
import { fameOf, labelsOf } from './names.ts';
import type { Scope } from './scope.ts';

/** What asking for trivia gives; see QuoteResult. */
export interface TriviaResult {
  trivia: readonly Trivia[];
  ranked: boolean;
}

/** Indexes trivia, notes and allusions by their text and by whom they are about. */
export function createTriviaIndex(all: readonly Trivia[]): SearchIndex<Trivia> {
  return createIndex(triviaDocuments(all));
}

/** Trivia with the text they are found by. */
export function triviaDocuments(all: readonly Trivia[]): SearchDocument<Trivia>[] {
  return all.map((trivia) => ({
    item: trivia,
    fame: 0,
    fields: [
      ...(trivia.title ? [{ text: trivia.title, kind: 'text' as const, weight: 1 }] : []),
      { text: trivia.text, kind: 'text', weight: 0.95 },
      ...[...trivia.characters, ...trivia.people].flatMap((about) => {
        const fame = fameOf(about.portrayals);
        return labelsOf(about).map((text) => ({ text, kind: 'name', weight: 0.9, fame }) as const);
      }),
    ],
  }));
}

/**
 * Finds trivia.
 *
 * @param search what or whom it is about, or a record's id
 */
export function findTrivia(
  guide: Guide,
  { search, kind, scope }: { search?: string; kind?: TriviaKind; scope?: Scope },
): TriviaResult {
  const fits = (trivia: Trivia) =>
    (kind === undefined || trivia.kind === kind) && (scope?.(trivia.story) ?? true);
  if (search === undefined) return { trivia: guide.allTrivia.filter(fits), ranked: false };
  const exact = guide.lookups.trivia.get(search);
  if (exact) return { trivia: [exact], ranked: true };
  const hits = guide.trivia.search(search).map((hit) => hit.item);
  return { trivia: hits.filter(fits), ranked: true };
}
