/** Which indexes a call asks, and why they answer as they do: what `--explain` prints. */
import type { Call } from '../card.ts';
import type { SearchIndex } from '../search/index.ts';
import type { Guide } from './index.ts';
import { identify } from './names.ts';

/** Explains every option of a call that is searched, as lines of text. */
export function explainCall(guide: Guide, { command, args }: Call): string[] {
  const names = (query: unknown) =>
    explain('names', guide.names, query, (named) => identify(named).id);
  const episodes = (query: unknown) => explain('episodes', guide.episodes, query, ({ id }) => id);
  const lines = [
    ...(command === 'quote'
      ? [
          ...names(args['search']),
          ...explain('quotations', guide.quotes, args['search'], ({ id }) => id),
        ]
      : []),
    ...(command === 'trivia'
      ? explain('trivia', guide.trivia, args['search'], ({ id }) => id)
      : []),
    ...names(args['name']),
    ...names(args['by']),
    ...episodes(args['episode']),
  ];
  return lines.length > 0 ? lines : ['this call searches nothing'];
}

function explain<T>(
  title: string,
  index: SearchIndex<T>,
  query: unknown,
  describe: (item: T) => string,
): string[] {
  if (query === undefined) return [];
  const lines = index.explain(String(query), describe);
  return [`${title} for "${query}"`, ...lines.map((line) => `  ${line}`)];
}
