import { evaluateQuestions, labelledQuestions } from '../tests/ask/evaluate.ts';

for (const split of ['tune', 'held'] as const) {
  const own = labelledQuestions.filter((l) => l.split === split);
  const q = evaluateQuestions(own);
  process.stdout.write(
    `${split} ${q.questions} right ${q.right.toFixed(4)} wrong ${q.wrong.toFixed(4)}\n`,
  );
  if (split === 'tune') process.stdout.write(`${q.failures.join('\n')}\n`);
  else
    for (const intent of new Set(own.map((l) => l.intent))) {
      const t = evaluateQuestions(own.filter((l) => l.intent === intent));
      const no = Math.round((1 - t.right) * t.questions);
      if (no > 0)
        process.stdout.write(
          `${intent} ${t.questions}: ${no} not right, ${Math.round(t.wrong * t.questions)} wrong\n`,
        );
    }
}
