import { setImmediate as breathe } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { warmUp } from '../src/warm-up.ts';
import { createMorn } from './morn.ts';

test('asks every command and completes every option, and lets others go between', async () => {
  const morn = createMorn();
  const asked = new Set<string>();
  const outcomes = new Set<string>();
  let isDone = false;
  const warm = warmUp({
    ...morn,
    dispatch(call) {
      const card = morn.dispatch(call);
      asked.add(call.command);
      outcomes.add(card.outcome);
      return card;
    },
    suggest(command, option, typed) {
      asked.add(`${command} ${option}`);
      return morn.suggest(command, option, typed);
    },
  }).then(() => {
    isDone = true;
  });
  // Each breath is a moment in which a call could be answered.
  let breaths = 0;
  for (; !isDone; breaths++) await breathe();
  await warm;
  const everything = morn.commands.flatMap(({ name, options }) => [
    name,
    ...Object.keys(options).map((option) => `${name} ${option}`),
  ]);
  expect([...asked].sort()).toEqual(everything.sort());
  expect([...outcomes]).toEqual(['found']);
  expect(breaths).toBeGreaterThan(everything.length);
});
