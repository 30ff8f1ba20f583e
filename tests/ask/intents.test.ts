import { describe, expect, test } from 'vitest';
import { intents } from '../../src/ask/intents/index.ts';
import { fitsCallId } from '../../src/call-id.ts';
import { ask, createMorn, textOf } from '../morn.ts';

const morn = createMorn();
const examples = intents.flatMap(({ name, examples: own }) =>
  Object.entries(own).map(([question, says]) => ({ name, question, says })),
);

test('every intent has a name of its own', () => {
  expect(new Set(intents.map(({ name }) => name)).size).toBe(intents.length);
});

describe.each(examples)('$name: $question', ({ question, says }) => {
  const card = ask('ask', { question });

  test('is answered by a sentence, the card of a command, and how it was understood', () => {
    expect(card.outcome).toBe('found');
    const [lead] = card.blocks;
    expect(textOf({ ...card, title: '', blocks: lead ? [lead] : [] })).toContain(says);
    expect(card.blocks.at(-1)).toMatchObject({ kind: 'aside' });
    expect(textOf(card)).toContain('Understood as');
  });

  test('leads to the command that shows more', () => {
    const [first] = card.actions;
    expect(first && fitsCallId(first.call)).toBe(true);
    expect(first && morn.dispatch(first.call).outcome).toBe('found');
  });
});

describe('what is not in the dataset', () => {
  test.each([
    'who played captain janeway',
    'what happens in the best of both worlds',
    'who is your favorite character',
    'write me a poem about quark',
    'whats the weather',
    'lol',
    '',
    '🖖',
    '<@1> <#2> https://example.com',
    'a'.repeat(5000),
    'who played '.repeat(400),
  ])('%s', (question) => {
    const card = ask('ask', { question: question || '?' });
    expect(card).toMatchObject({ outcome: 'missed', private: true, records: [] });
  });

  test('is offered what stands in the question', () => {
    const card = ask('ask', { question: 'how tall is avery brooks' });
    expect(card.outcome).toBe('missed');
    expect(card.actions).toMatchObject([{ label: 'Avery Brooks' }]);
  });
});

test('a name alone that is both offers the other reading', () => {
  const card = ask('ask', { question: 'dax' });
  const offered = card.actions.map(({ label }) => label).join('\n');
  expect(offered).toMatch(/did you mean/);
});

test('a question that points at nothing asks which one', () => {
  expect(ask('ask', { question: 'and who directed it?' })).toMatchObject({
    outcome: 'missed',
    title: 'Which one?',
  });
});

test('a private question is answered privately', () => {
  expect(ask('ask', { question: 'who played weyoun', private: true }).private).toBe(true);
});
