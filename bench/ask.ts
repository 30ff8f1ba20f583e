/**
 * `npm run bench:ask`: how long understanding and answering a question takes, over the labelled
 * questions. Each is asked for the first time, since members do not repeat each other word for word:
 * so in several processes, of which each question's median counts. A single one also tells when the
 * machine was busy otherwise.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { createDispatcher } from '../src/dispatch.ts';
import { createGuide } from '../src/guide/index.ts';
import { findPackageRoot } from '../src/package-root.ts';
import { percentile } from './statistics.ts';

const RUNS = 5;
/** Tells the program to measure, and to print the times. */
const ONCE = '--once';
const EXAMPLE_ROUNDS = 20;

const program = fileURLToPath(import.meta.url);
if (process.argv.includes(ONCE)) process.stdout.write(JSON.stringify(measureOnce()));
else report();

function report(): void {
  const runs = Array.from({ length: RUNS }, (): number[] =>
    JSON.parse(execFileSync(process.execPath, [program, ONCE], { encoding: 'utf8' })),
  );
  const medians = (runs[0] ?? []).map((_, i) =>
    percentile(
      runs.map((times) => times[i] ?? 0),
      0.5,
    ),
  );
  const single = runs.map((times) => percentile(times, 0.99));
  const show = (ms: number) => `${ms.toFixed(2)} ms`;
  process.stdout.write(
    `${medians.length} questions: p50 ${show(percentile(medians, 0.5))}, p99 ${show(percentile(medians, 0.99))}, longest ${show(percentile(medians, 1))}\n` +
      `(p99 of single runs: ${show(Math.min(...single))} to ${show(Math.max(...single))})\n`,
  );
}

/** Milliseconds for each question. */
function measureOnce(): number[] {
  const root = findPackageRoot();
  const questions = readFileSync(join(root, 'tests/ask/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).question));
  const guide = createGuide(loadDataset(join(root, 'data')));
  const log = { error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`) };
  const morn = createDispatcher({ guide, commands, log });
  const askMorn = (question: string) => morn.dispatch({ command: 'ask', args: { question } });

  for (const _ of morn.prepare());
  // The examples have the engine compile what answers run through.
  const ask = commands.find(({ name }) => name === 'ask')?.options['question'];
  const examples = (ask?.type === 'string' && ask.suggest?.(guide, '')) || [];
  for (let round = 0; round < EXAMPLE_ROUNDS; round++) {
    for (const { value } of examples) askMorn(value);
  }
  return questions.map((question) => {
    const started = performance.now();
    askMorn(question);
    return performance.now() - started;
  });
}
