/** Measures answers against labels: what the tests hold and the benchmarks report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEpisode } from '../../src/guide/episodes.ts';
import type { Guide } from '../../src/guide/index.ts';
import { findName, identify } from '../../src/guide/names.ts';
import { findQuotes } from '../../src/guide/quotes.ts';
import { findTrivia } from '../../src/guide/trivia.ts';
import { findPackageRoot } from '../../src/package-root.ts';

/** A query and what a fair person would accept as its first answer. */
export interface Labelled {
  section: 'names' | 'quotes' | 'trivia' | 'episodes';
  query: string;
  kind: string;
  /** Labels to tune by, and those kept apart from tuning. */
  split: 'tune' | 'held';
  /** Ids that are right … */
  expect?: string[];
  /** … or any quotation in which this character speaks … */
  speaker?: string;
  /** … or any trivia about this character … */
  about?: string;
  /** … or nothing at all. */
  miss?: boolean;
}

export interface Quality {
  queries: number;
  /** Share of answerable queries whose first answer is right, 0 to 1. */
  recallAt1: number;
  /** Share of answerable queries with a right answer among the first three. */
  recallAt3: number;
  /** Share of unanswerable queries that got an answer. */
  wrong: number;
  /** One line for each query that was not answered as labelled. */
  failures: string[];
}

const QUERIES = join(findPackageRoot(), 'tests/search/queries.jsonl');

export const labelled = readFileSync(QUERIES, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

/** The ids that a query is answered with, in order, as its command would. */
export function answerIds(guide: Guide, { section, query }: Labelled): string[] {
  switch (section) {
    case 'names': {
      const { found } = findName(guide, query);
      const others = guide.names.search(query).map((hit) => identify(hit.item).id);
      return found ? [...new Set([identify(found).id, ...others])] : [];
    }
    case 'quotes':
      return findQuotes(guide, { search: query }).quotes.map(({ id }) => id);
    case 'trivia':
      return findTrivia(guide, { search: query }).trivia.map(({ id }) => id);
    case 'episodes': {
      const { found, others } = findEpisode(guide, query);
      const more = guide.episodes.search(query).map((hit) => hit.item.id);
      return found ? [...new Set([found.story.id, ...others.map(({ id }) => id), ...more])] : [];
    }
  }
}

/** Whether an id is a right answer to a labelled query. */
export function isRight(guide: Guide, label: Labelled, id: string | undefined): boolean {
  if (id === undefined) return false;
  if (label.expect) return label.expect.includes(id);
  if (label.speaker) {
    const quote = guide.dataset.quotes.find((candidate) => candidate.id === id);
    return quote?.lines.some((line) => line.speaker.id === label.speaker) ?? false;
  }
  const trivia = guide.allTrivia.find((candidate) => candidate.id === id);
  return trivia?.characters.some((character) => character.id === label.about) ?? false;
}

/** Answers every query and compares. */
export function evaluate(guide: Guide, labels: readonly Labelled[]): Quality {
  const failures: string[] = [];
  let [answerable, first, three, unanswerable, wrong] = [0, 0, 0, 0, 0];
  for (const label of labels) {
    const ids = answerIds(guide, label);
    if (label.miss) {
      unanswerable++;
      if (ids.length === 0) continue;
      wrong++;
      failures.push(`${label.section} "${label.query}" → ${ids[0]}, should find nothing`);
      continue;
    }
    answerable++;
    if (isRight(guide, label, ids[0])) first++;
    else failures.push(`${label.section} "${label.query}" → ${ids[0] ?? 'nothing'}`);
    if (ids.slice(0, 3).some((id) => isRight(guide, label, id))) three++;
  }
  return {
    queries: labels.length,
    recallAt1: first / answerable,
    recallAt3: three / answerable,
    wrong: wrong / Math.max(1, unanswerable),
    failures,
  };
}
