/** The figures as Markdown, and what they were meant to be. */
import type { MemoryAt, Speed } from './measure.ts';

/** A contestant with all its figures. */
export interface Result extends Speed {
  name: string;
  /** Milliseconds; the median of its starts. */
  startMs: number;
  /** Idle first, then after the 30,000, and on to the 100,000 if those were asked for. */
  memory: readonly MemoryAt[];
}

/** Peers are not held to the goals. */
const PEER = /^bare /;

interface Row {
  label: string;
  of: (result: Result) => number;
  show: (value: number) => string;
  /** As many times the figure of the first contestant, at most or at least. */
  goal?: { times: number; atMost: boolean };
}

const IN_ALL = 30_000;

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(0)} MB`;
const count = (value: number) => Math.round(value).toLocaleString('en-US');

const ROWS: readonly Row[] = [
  {
    label: 'Start to first answer',
    of: ({ startMs }) => startMs,
    show: milliseconds,
    goal: { times: 1.5, atMost: true },
  },
  {
    label: 'Interactions a second, 1 in flight',
    of: ({ oneInFlight }) => oneInFlight.perSecond,
    show: count,
  },
  { label: '… p50', of: ({ oneInFlight }) => oneInFlight.p50, show: milliseconds },
  { label: '… p99', of: ({ oneInFlight }) => oneInFlight.p99, show: milliseconds },
  {
    label: 'Interactions a second, 50 in flight',
    of: ({ fiftyInFlight }) => fiftyInFlight.perSecond,
    show: count,
    goal: { times: 0.8, atMost: false },
  },
  { label: '… p50', of: ({ fiftyInFlight }) => fiftyInFlight.p50, show: milliseconds },
  { label: '… p99', of: ({ fiftyInFlight }) => fiftyInFlight.p99, show: milliseconds },
  { label: 'Processor time an interaction', of: ({ cpuMs }) => cpuMs, show: milliseconds },
  { label: 'Memory, idle', of: (result) => memoryAt(result, 0).resident, show: megabytes },
  {
    label: 'Memory after 30,000 interactions',
    of: (result) => memoryAt(result, IN_ALL).resident,
    show: megabytes,
    goal: { times: 1.25, atMost: true },
  },
  { label: '… of it live', of: (result) => memoryAt(result, IN_ALL).live, show: megabytes },
];

const LONG_ROWS: readonly Row[] = [50_000, 75_000, 100_000].flatMap((answered): Row[] => [
  {
    label: `Memory after ${count(answered)}`,
    of: (result) => memoryAt(result, answered).resident,
    show: megabytes,
  },
  { label: '… of it live', of: (result) => memoryAt(result, answered).live, show: megabytes },
]);

/** A Markdown table; the first result is what the others are compared with. */
export function toTable(results: readonly Result[], long: boolean): string {
  const [base] = results;
  if (base === undefined) return '';
  const rows = [...ROWS, ...(long ? LONG_ROWS : [])].map((row) => {
    const cells = results.map((result) => {
      const times = row.of(result) / row.of(base);
      const ratio = result === base || !row.goal ? '' : ` (${times.toFixed(2)}×)`;
      return `${row.show(row.of(result))}${ratio}`;
    });
    return [row.label, ...cells, describeGoal(row)];
  });
  const head = ['', ...results.map(({ name }) => name), 'Goal'];
  const line = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, line, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function describeGoal({ goal }: Row): string {
  return goal === undefined ? '' : `${goal.atMost ? '≤' : '≥'} ${goal.times}×`;
}

/** The goals that a contestant misses, one line each. */
export function listMisses(results: readonly Result[]): string[] {
  const [base, ...others] = results;
  if (base === undefined) return [];
  return others.flatMap((result) =>
    ROWS.flatMap((row) => {
      if (row.goal === undefined || PEER.test(result.name)) return [];
      const times = row.of(result) / row.of(base);
      const isMet = row.goal.atMost ? times <= row.goal.times : times >= row.goal.times;
      if (isMet) return [];
      return `${result.name} misses a goal: ${row.label}, ${times.toFixed(2)}×, not ${describeGoal(row)}`;
    }),
  );
}

/** The last measurement at or before a number of answers, should time have run out before it. */
function memoryAt({ memory }: Result, answered: number): Pick<MemoryAt, 'resident' | 'live'> {
  const reached = memory.filter((at) => at.answered <= answered).at(-1);
  return reached ?? { resident: Number.NaN, live: Number.NaN };
}
