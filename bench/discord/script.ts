/** What the users of the benchmark type: real commands, many of them misspelt, and what completes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../../src/package-root.ts';

/** One interaction: a command with one option, or that option being typed. */
export interface Step {
  kind: 'command' | 'autocomplete';
  command: string;
  option: string;
  text: string;
}

interface Query {
  section: string;
  query: string;
}

/** The commands that a query of each section suits, taken in turn. */
const COMMANDS: Record<string, readonly (readonly [command: string, option: string])[]> = {
  names: [['who-played', 'name']],
  quotes: [['quote', 'search']],
  trivia: [['trivia', 'search']],
  episodes: ['summary', 'episode', 'cast', 'reviews'].map((name) => [name, 'episode'] as const),
};
/** How much has been typed when Discord asks for completions, as a share of the text. */
const TYPED = 0.6;

/**
 * The queries that the search is judged by, a third of them misspelt, in an order that mixes
 * commands but is the same every time. Each text is completed once before it is sent.
 */
export function readScript(): Step[] {
  const file = join(findPackageRoot(), 'tests/search/queries.jsonl');
  const queries: Query[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return shuffle(queries).flatMap(({ section, query }, i): Step[] => {
    const fitting = COMMANDS[section] ?? [];
    const chosen = fitting[i % fitting.length];
    const text = query.slice(0, 100);
    if (chosen === undefined || text === '') return [];
    const [command, option] = chosen;
    const typed = text.slice(0, Math.ceil(text.length * TYPED));
    return [
      { kind: 'autocomplete', command, option, text: typed },
      { kind: 'command', command, option, text },
    ];
  });
}

/** The same order every time: sorted by a hash of the place. */
function shuffle<T>(items: readonly T[]): T[] {
  const order = (i: number) => Math.imul(i + 1, 0x9e3779b1) >>> 0;
  return items
    .map((item, i) => ({ item, rank: order(i) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
