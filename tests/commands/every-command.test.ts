import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { encodeCall, fitsCallId } from '../../src/call-id.ts';
import { createDispatcher } from '../../src/dispatch.ts';
import { ask, createMorn, dataset, guide } from '../morn.ts';

const morn = createMorn();

describe.each(commands)('/$name', (command) => {
  const required = Object.entries(command.options).filter(([, option]) => option.required);
  const args = Object.fromEntries(required.map(([name]) => [name, 'weyoun']));
  const example = command.example.replace(/^\/\S+ ?/, '');
  const [first = ''] = Object.keys(command.options);

  test('answers its own example', () => {
    const card = ask(command.name, example === '' ? {} : { [first]: example });
    expect(card.outcome).toBe('found');
    expect(card.private).toBe(false);
  });

  test('takes "private"', () => {
    const shown = ask(command.name, { ...(example && { [first]: example }), private: true });
    expect(shown).toMatchObject({ outcome: 'found', private: true });
  });

  test('says which required option is missing, and which is unknown', () => {
    if (required.length > 0) expect(ask(command.name).outcome).toBe('invalid');
    expect(ask(command.name, { ...args, colour: 'red' }).outcome).toBe('invalid');
  });

  test('completes its options within the limits of Discord', () => {
    for (const [name, option] of Object.entries(command.options)) {
      if (option.type !== 'string') continue;
      for (const typed of ['', 'a', 'da', 'jem hadar', 'zzzzzz', '7x2', '🖖', "o'b"]) {
        const choices = morn.suggest(command.name, name, typed);
        expect(choices.length).toBeLessThanOrEqual(25);
        for (const choice of choices) {
          expect(choice.name.length).toBeGreaterThan(0);
          expect(choice.name.length).toBeLessThanOrEqual(100);
          expect(choice.value.length).toBeLessThanOrEqual(100);
        }
      }
      expect(morn.suggest(command.name, name, '')).not.toEqual([]);
    }
  });

  test('answers with what it suggested', () => {
    for (const [name, option] of Object.entries(command.options)) {
      if (option.type !== 'string') continue;
      for (const { value } of morn.suggest(command.name, name, '').slice(0, 10)) {
        expect(ask(command.name, { ...args, [name]: value }).outcome).toBe('found');
      }
    }
  });
});

test('every action fits a button and can be carried out', () => {
  const ids = [
    ...dataset.quotes.map(({ id }) => ({ command: 'quote', args: { search: id } })),
    ...dataset.trivia.map(({ id }) => ({ command: 'trivia', args: { search: id } })),
    ...[...dataset.characters.keys()].map((name) => ({ command: 'who-played', args: { name } })),
    ...dataset.stories.flatMap(({ id }) =>
      ['episode', 'cast'].map((command) => ({ command, args: { episode: id } })),
    ),
  ];
  for (const call of ids) {
    for (const action of morn.dispatch(call).actions) {
      expect(fitsCallId(action.call), encodeCall(action.call)).toBe(true);
      expect(morn.dispatch(action.call).outcome, encodeCall(action.call)).toBe('found');
    }
  }
});

test('an unknown command is a card, and so is an unexpected error', () => {
  expect(ask('warp').outcome).toBe('invalid');
  const logged: object[] = [];
  const broken = createDispatcher({
    guide,
    commands: [
      {
        ...(commands.find(({ name }) => name === 'quote') as (typeof commands)[number]),
        run: () => {
          throw new Error('the secret of the matter');
        },
      },
    ],
    log: { error: (details) => logged.push(details) },
  });
  const card = broken.dispatch({ command: 'quote', args: { search: 'damar' } });
  expect(card).toMatchObject({ outcome: 'failed', private: true });
  expect(JSON.stringify(card)).not.toContain('secret');
  expect(logged).toMatchObject([{ call: { command: 'quote', args: { search: 'damar' } } }]);
});
