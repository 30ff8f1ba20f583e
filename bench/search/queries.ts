/** What is asked: the labelled queries, each once more with a typing error, and others to warm up. */
import { words } from '../../src/text/fold.ts';
import { type Labelled, labelled } from '../../tests/search/evaluate.ts';
import { createRandom, pick, type Random } from './random.ts';
import type { Section } from './records.ts';

const SEED = 2369;
/** As many as make the first user's latency that of the thousandth. */
const WARM_UP = 200;
/** Words shorter than this become other words by an error. */
const SHORTEST_SLIP = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export interface BenchQuery {
  section: Section;
  query: string;
  /** Absent where only time is measured. */
  label?: Labelled;
}

/** The queries that are measured, in no order of kinds, but the labelled first, since they judge. */
export function measuredQueries(sections: readonly Section[]): BenchQuery[] {
  const random = createRandom(SEED);
  const queries = sections.flatMap((section) =>
    labelled
      .filter((label) => label.section === section.name)
      .flatMap((label): BenchQuery[] => {
        const slipped = { section, query: misspell(random, label.query) };
        return [{ section, query: label.query, label }, ...(label.miss ? [] : [slipped])];
      }),
  );
  const order = new Map(queries.map((query) => [query, random() + (query.label ? 0 : 1)]));
  return queries.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Queries of the same kind that are not measured: three words of some record, one misspelt. */
export function warmUpQueries(sections: readonly Section[]): BenchQuery[] {
  const random = createRandom(SEED + 1);
  return Array.from({ length: WARM_UP }, () => {
    const section = pick(random, sections);
    const own = words(pick(random, pick(random, section.records).fields).text);
    const start = Math.floor(random() * Math.max(1, own.length - 2));
    return { section, query: misspell(random, own.slice(start, start + 3).join(' ')) };
  });
}

/** Makes one typing error in a word that is long enough: a swap, a gap, a wrong or a double letter. */
function misspell(random: Random, query: string): string {
  const parts = query.split(' ');
  const long = parts.filter((part) => part.length >= SHORTEST_SLIP);
  if (long.length === 0) return query;
  const place = parts.indexOf(pick(random, long));
  const word = parts[place] ?? '';
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slip = pick(random, ['swap', 'gap', 'wrong', 'double'] as const);
  parts[place] = {
    swap: before + after.charAt(0) + letter + after.slice(1),
    gap: before + after,
    wrong: before + pick(random, [...LETTERS]) + after,
    double: before + letter + letter + after,
  }[slip];
  return parts.join(' ');
}
