/**
 * `npm run bench:ask`: how long understanding and answering a question takes, over the labelled
 * questions. Each is asked for the first time, since members do not repeat each other word for word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { createDispatcher } from '../src/dispatch.ts';
import { createGuide } from '../src/guide/index.ts';
import { findPackageRoot } from '../src/package-root.ts';

const root = findPackageRoot();
const questions = readFileSync(join(root, 'tests/ask/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => String(JSON.parse(line).question));

const guide = createGuide(loadDataset(join(root, 'data')));
const log = { error: (details: object) => process.stderr.write(`${JSON.stringify(details)}\n`) };
const morn = createDispatcher({ guide, commands, log });

for (const _ of morn.prepare());
// The examples warm the compiler up and build what is built with the first question.
const ask = commands.find(({ name }) => name === 'ask')?.options['question'];
const examples = (ask?.type === 'string' && ask.suggest?.(guide, '')) || [];
for (let round = 0; round < 20; round++) {
  for (const { value } of examples) {
    morn.dispatch({ command: 'ask', args: { question: value } });
  }
}

const times = questions.map((question) => {
  const started = performance.now();
  morn.dispatch({ command: 'ask', args: { question } });
  return performance.now() - started;
});
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
process.stdout.write(
  `${times.length} questions: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(0.9999)} ms\n`,
);
