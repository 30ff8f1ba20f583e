import { evaluateQuestions, labelledQuestions } from '../tests/ask/evaluate.ts';

for (const split of ['tune', 'held'] as const) {
  const q = evaluateQuestions(labelledQuestions.filter((l) => l.split === split));
  process.stdout.write(
    `${split} ${q.questions} right ${q.right.toFixed(4)} wrong ${q.wrong.toFixed(4)}\n`,
  );
  if (split === 'tune') process.stdout.write(q.failures.join('\n') + '\n');
}
