import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, textOf } from '../morn.ts';

/** A query and what its first answer must match, or that it must find nothing. */
interface Labelled {
  command: 'quote' | 'who-played' | 'trivia';
  query: string;
  first?: string;
  miss?: boolean;
}

const labelled = readFileSync(new URL('./queries.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const OPTION = { quote: 'search', 'who-played': 'name', trivia: 'search' } as const;

test.each(labelled)('/$command $query', ({ command, query, first, miss }) => {
  const card = ask(command, { [OPTION[command]]: query });
  if (miss) expect(card.outcome).toBe('missed');
  else expect(textOf(card)).toMatch(new RegExp(first ?? '', 'i'));
});
