/** Every limit of commands just below, at and just above it, for the check and the stand-in. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { foundCard } from '../../src/card.ts';
import { type Command, defineCommand, type Option } from '../../src/command.ts';
import { findCommandFaults } from '../../src/discord/check-commands.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { createDispatcher } from '../../src/dispatch.ts';
import * as limits from '../../src/interactions/limits.ts';
import { guide } from '../morn.ts';
import { refusalOfCommands } from '../stand-in/validate-commands.ts';
import { refusalOfChoices } from '../stand-in/validate-messages.ts';

const around = (limit: number) => [limit - 1, limit, limit + 1];
const numbered = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

/** A command that is fine, apart from what a test changes. */
function declare(fields: Partial<Command> = {}): Command {
  const { options = {}, ...rest } = fields;
  return {
    ...defineCommand({
      name: 'morn',
      description: 'Says nothing',
      example: '/morn',
      options,
      run: () => foundCard({ title: 'Morn', blocks: [], records: [] }),
    }),
    ...rest,
  };
}

const option: Option = { type: 'boolean', description: 'x' };
/** As many options, counting `private`, which every command has. */
const options = (count: number) =>
  Object.fromEntries(numbered(count - 1, (i) => [`option-${i}`, option]));
const choices = (values: string[]): Partial<Command> => ({
  options: { of: { type: 'string', description: 'x', choices: values } },
});

/** Whether the check and the stand-in take commands; they have to agree. */
function areTaken(...list: Command[]): boolean {
  const bodies = toCommandBodies(list);
  const taken = findCommandFaults(bodies).length === 0;
  expect(refusalOfCommands(bodies) === undefined, findCommandFaults(bodies).join()).toBe(taken);
  return taken;
}

describe('commands', () => {
  test('those of this bot are fine', () => {
    expect(findCommandFaults(toCommandBodies(commands))).toEqual([]);
    expect(areTaken(...commands)).toBe(true);
  });

  test.each([31, 32, 33])('a name of %i characters', (length) => {
    const name = 'x'.repeat(length);
    expect(areTaken(declare({ name }))).toBe(length <= 32);
    expect(areTaken(declare({ options: { [name]: option } }))).toBe(length <= 32);
  });

  test.each([
    ['who-played', true],
    ['é_9', true],
    ['Quote', false],
    ['who played', false],
    ['who.played', false],
    ['🖖', false],
    ['', false],
  ])('the name %j', (name, fine) => {
    expect(areTaken(declare({ name }))).toBe(fine);
  });

  test.each(around(limits.DESCRIPTION))('a description of %i characters', (length) => {
    const fits = length <= limits.DESCRIPTION;
    const description = 'x'.repeat(length);
    expect(areTaken(declare({ description }))).toBe(fits);
    expect(areTaken(declare({ options: { of: { ...option, description } } }))).toBe(fits);
  });

  test.each(around(limits.OPTIONS))('%i options', (count) => {
    expect(areTaken(declare({ options: options(count) }))).toBe(count <= limits.OPTIONS);
  });

  test.each(around(limits.CHOICES))('%i choices', (count) => {
    const fits = count <= limits.CHOICES;
    expect(areTaken(declare(choices(numbered(count, String))))).toBe(fits);
  });

  test.each(around(limits.CHOICE_TEXT))('a choice of %i characters', (length) => {
    const fits = length <= limits.CHOICE_TEXT;
    expect(areTaken(declare(choices(['x'.repeat(length)])))).toBe(fits);
  });

  test.each(around(limits.COMMANDS))('%i commands', (count) => {
    const list = numbered(count, (i) => declare({ name: `morn-${i}` }));
    expect(areTaken(...list)).toBe(count <= limits.COMMANDS);
  });

  test.each(around(limits.COMMAND_TEXT))('%i characters in one command', (length) => {
    const values = numbered(25, (i) => String(i).padStart(50, '0'));
    // Each choice counts twice, as name and as value.
    const long = { type: 'string', description: 'x'.repeat(92), choices: values } as const;
    const rest = { type: 'string', choices: ['y'.repeat(40)] } as const;
    const body = (description: string) =>
      declare({ options: { a: long, b: long, c: long, d: { ...rest, description } } });
    const known = 'morn'.length + 'Says nothing'.length + 'private'.length;
    const others = 'Only you see the answer'.length + 'abcd'.length;
    const missing = length - (known + others + 3 * 92 + 3 * 25 * 100 + 80);
    expect(areTaken(body('x'.repeat(missing)))).toBe(length <= limits.COMMAND_TEXT);
  });

  test('required options come first, whatever their order in the declaration', () => {
    const needed: Option = { type: 'string', description: 'x', required: true };
    const command = declare({ options: { may: option, must: needed } });
    expect(areTaken(command)).toBe(true);
    const [body] = toCommandBodies([command]);
    if (body === undefined || !('options' in body)) expect.fail('no body with options');
    const reversed = [{ ...body, options: body.options?.toReversed() ?? [] }];
    expect(findCommandFaults(reversed)).toEqual([
      '/morn options: are required after optional ones',
    ]);
    expect(refusalOfCommands(reversed)).toBeDefined();
  });

  test('no name is there twice', () => {
    expect(areTaken(declare(), declare())).toBe(false);
    expect(areTaken(declare(), declare({ name: 'odo' }))).toBe(true);
  });

  test('a fault is one line that names the command, the place and the limit', () => {
    const command = declare({ options: { of: { ...option, description: 'x'.repeat(101) } } });
    expect(findCommandFaults(toCommandBodies([declare({ name: 'odo' }), command]))).toEqual([
      '/morn options.0.description: is longer than 100 characters',
    ]);
  });
});

describe('completions', () => {
  const suggesting = (count: number, length: number) => {
    const suggest = () =>
      numbered(count, (i) => ({
        name: `${i}`.padEnd(length, 'x'),
        value: `${i}`.padEnd(length, 'x'),
      }));
    const list = [declare({ options: { of: { type: 'string', description: 'x', suggest } } })];
    const log = { error: () => expect.fail('an error') };
    return createDispatcher({ guide, commands: list, log }).suggest('morn', 'of', '');
  };
  const made = (count: number, length: number) => ({
    choices: numbered(count, (i) => ({
      name: 'x'.repeat(length),
      value: `${i}`.padEnd(length, 'x'),
    })),
  });

  test.each(around(limits.CHOICES))('%i of them', (count) => {
    expect(suggesting(count, 3)).toHaveLength(Math.min(count, limits.CHOICES));
    expect(refusalOfChoices(made(count, 3)) === undefined).toBe(count <= limits.CHOICES);
  });

  test.each(around(limits.CHOICE_TEXT))('of %i characters', (length) => {
    const [choice] = suggesting(1, length);
    expect(choice?.name).toHaveLength(Math.min(length, limits.CHOICE_TEXT));
    expect(choice?.value).toHaveLength(Math.min(length, limits.CHOICE_TEXT));
    expect(refusalOfChoices(made(1, length)) === undefined).toBe(length <= limits.CHOICE_TEXT);
  });
});
