/**
 * Measures autocomplete as its users meet it, through `dispatch`, and every index with input that
 * means harm, in a process of its own. Prints a SuggestMeasurement as JSON.
 */
import { commands } from '../../commands/index.ts';
import { createDispatcher } from '../../src/dispatch.ts';
import type { Guide } from '../../src/guide/index.ts';
import { createIndex, type SearchIndex } from '../../src/search/index.ts';
import { labelled } from '../../tests/search/evaluate.ts';
import { percentile, slowest } from '../statistics.ts';
import { hostileInputs } from './hostile.ts';
import { loadGuide, loadSections } from './records.ts';
import { startWatch } from './stopwatch.ts';

/** In milliseconds. */
export interface Timing {
  calls: number;
  p50: number;
  p99: number;
  /** What took longest, by the median of its calls. */
  worst: number;
  worstInput: string;
}

export interface SuggestMeasurement {
  prefixes: { name: string; timing: Timing }[];
  hostile: { name: string; timing: Timing }[];
}

/** Beginnings longer than this are hardly ever typed with a list of choices in view. */
const LONGEST_PREFIX = 24;
/** Records of each kind whose beginnings are typed. */
const RECORDS = 300;
/** Records of the large index that hostile input is tried on. */
const LARGE = 50_000;
/** Every input comes this often, but never twice in a row, since a few corrections are kept. */
const ROUNDS = { prefixes: 2, hostile: 9 };

function measurePrefixes(guide: Guide): SuggestMeasurement['prefixes'] {
  const log = {
    error(_: object, message: string) {
      throw new Error(message);
    },
  };
  const { suggest } = createDispatcher({ guide, commands, log });
  const { characters, quotes, stories } = guide.dataset;
  const boxes = [
    ['who-played', 'name', [...characters.values()].map(({ name }) => name)],
    ['quote', 'search', quotes.map(({ lines }) => lines[0]?.text ?? '')],
    ['trivia', 'search', guide.allTrivia.map(({ title, text }) => title ?? text)],
    ['episode', 'episode', stories.map(({ title }) => title)],
  ] as const;
  return boxes.map(([command, option, texts]) => {
    const ask = (typed: string) => suggest(command, option, typed);
    const inputs = spread(texts, RECORDS).flatMap(beginnings);
    // Half a hundred words that are not measured, to warm up.
    for (const text of texts.slice(0, 50)) for (const typed of beginnings(text)) ask(typed);
    return {
      name: `\`/${command} ${option}\``,
      timing: time(
        repeat(
          inputs.map((it): [string, string] => [it, it]),
          ROUNDS.prefixes,
        ),
        ask,
      ),
    };
  });
}

function measureHostile(guide: Guide): SuggestMeasurement['hostile'] {
  const { names, quotes, trivia, episodes } = guide;
  const large = loadSections(LARGE).map(({ records }) => createIndex(records));
  const indexes: [string, SearchIndex<unknown>][] = [
    ...Object.entries({ names, quotes, trivia, episodes }),
    ...large.map((index): [string, SearchIndex<unknown>] => [
      `${LARGE.toLocaleString('en-US')} quotations`,
      index,
    ]),
  ];
  const inputs = repeat(hostileInputs(), ROUNDS.hostile);
  return indexes.flatMap(([name, index]) => {
    const suggest = (typed: string) => index.suggest(typed, 25);
    for (const { query } of labelled) [index.search, suggest].map((ask) => ask(query));
    return [
      { name: `${name}, search`, timing: time(inputs, index.search) },
      { name: `${name}, autocomplete`, timing: time(inputs, suggest) },
    ];
  });
}

/** Times a call with each of the named inputs. */
function time(
  inputs: readonly (readonly [string, string])[],
  call: (typed: string) => unknown,
): Timing {
  const calls = inputs.map(([name, input]) => {
    const stop = startWatch();
    call(input);
    return { input: name, time: stop() };
  });
  const times = calls.map((it) => it.time);
  const worst = slowest(calls);
  return {
    calls: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    worst: worst.time,
    worstInput: worst.input,
  };
}

/** All inputs, and all of them again. */
function repeat<T>(inputs: readonly T[], rounds: number): T[] {
  return Array.from({ length: rounds }, () => inputs).flat();
}

/** "s", "si", "sis" … */
function beginnings(text: string): string[] {
  const longest = Math.min(LONGEST_PREFIX, text.length);
  return Array.from({ length: longest }, (_, i) => text.slice(0, i + 1));
}

/** At most so many, evenly spread. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from(
    { length: Math.min(most, all.length) },
    (_, i) => all[Math.floor(i * step)],
  ).filter((it) => it !== undefined);
}

const guide = loadGuide();
const measured: SuggestMeasurement = {
  prefixes: measurePrefixes(guide),
  hostile: measureHostile(guide),
};
process.stdout.write(JSON.stringify(measured));
