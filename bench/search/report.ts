/** The measurements as Markdown tables. */
import type { Engine } from './engines/engine.ts';
import type { Measurement } from './measure.ts';
import type { Size } from './records.ts';
import type { SuggestMeasurement, Timing } from './suggest.ts';

/** One engine at one size: what was measured, or why nothing was. */
export interface Row {
  engine: Engine;
  measured?: Measurement;
  skipped?: string;
}

/** The engines at one size. */
export function compareTable(size: Size, rows: readonly Row[]): string {
  const title =
    size === 'real'
      ? 'The dataset itself (names, quotations and trivia)'
      : `${size.toLocaleString('en-US')} quotations`;
  return [
    `**${title}**`,
    '',
    table(
      [
        'Engine',
        'Recall at 1',
        'Recall at 3',
        'Wrong',
        'p50 ms',
        'p99 ms',
        'p99 cold',
        'Worst',
        'Build s',
        'Heap MB',
      ],
      rows.map(compareRow),
    ),
  ].join('\n');
}

function compareRow({ engine, measured, skipped }: Row): string[] {
  const name = `${engine.name} (${engine.setup})`;
  if (measured === undefined) return [name, skipped ?? '', ...Array<string>(8).fill('')];
  const { quality } = measured;
  return [
    name,
    percent(quality?.recallAt1),
    percent(quality?.recallAt3),
    percent(quality?.wrong),
    ms(measured.p50),
    ms(measured.p99),
    ms(measured.coldP99),
    ms(measured.worst),
    (measured.build / 1000).toFixed(2),
    (measured.heap / 1e6).toFixed(0),
  ];
}

/** Autocomplete, and input that means harm. */
export function suggestTables({ prefixes, hostile }: SuggestMeasurement): string[] {
  const autocomplete = prefixes.map(({ name, timing }) => [name, ...timingCells(timing)]);
  const harm = hostile.map(({ name, timing }) => {
    return [name, ...timingCells(timing), timing.worstInput];
  });
  const columns = ['Calls', 'p50 ms', 'p99 ms', 'Worst'];
  return [
    ['**Autocomplete, every beginning**', '', table(['Box', ...columns], autocomplete)].join('\n'),
    ['**Hostile input**', '', table(['Index', ...columns, 'Worst input'], harm)].join('\n'),
  ];
}

function timingCells({ calls, p50, p99, worst }: Timing): string[] {
  return [calls.toLocaleString('en-US'), ms(p50), ms(p99), ms(worst)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  // The first column is text, the others are numbers.
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** Three digits, as many as a time that varies deserves. */
function ms(time: number): string {
  return time >= 100 ? time.toFixed(0) : String(Number(time.toPrecision(2)));
}
