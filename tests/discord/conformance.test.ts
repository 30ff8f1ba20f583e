/** Everything the bot sends, held against Discord's own description of its API. */
import type { ValidateFunction } from 'ajv';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { encodeCall } from '../../src/call-id.ts';
import type { Call } from '../../src/card.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { createDispatcher } from '../../src/dispatch.ts';
import { respond, respondFailure } from '../../src/interactions/respond.ts';
import { createMorn, dataset, guide } from '../morn.ts';
import { type Conformance, findOpenApi, readOpenApi } from './openapi.ts';

const openApi = findOpenApi();
if (openApi === undefined) {
  process.stderr.write('Skipped: conformance, since DISCORD_OPENAPI names no file.\n');
}

const morn = createMorn();
const episodeViews = ['episode', 'summary', 'cast', 'reviews'];

/** A call for every record there is. */
const records: Call[] = [
  ...dataset.quotes.map(({ id }) => ({ command: 'quote', args: { search: id } })),
  ...dataset.trivia.map(({ id }) => ({ command: 'trivia', args: { search: id } })),
  ...[...dataset.characters.keys(), ...dataset.people.keys()].map((name) => ({
    command: 'who-played',
    args: { name },
  })),
  ...dataset.stories.flatMap(({ id }) =>
    episodeViews.map((command) => ({ command, args: { episode: id } })),
  ),
];

const useless: Call[] = [
  ...commands.map(({ name }) => ({ command: name, args: {} })),
  ...commands.map(({ name }) => ({ command: name, args: { colour: 'red' } })),
  ...commands.flatMap(({ name, options }) =>
    Object.keys(options).flatMap((option) =>
      ['zzzz', '', '-1', '@everyone **x** <@1>', '🖖'.repeat(3_000)].map((value) => ({
        command: name,
        args: { [option]: value },
      })),
    ),
  ),
  { command: 'warp', args: { factor: 9 } },
];

describe.skipIf(openApi === undefined)("by Discord's description of its API", () => {
  let discord: Conformance;
  beforeAll(() => {
    discord = readOpenApi(openApi ?? '');
  });

  function expectTaken(validate: ValidateFunction, body: unknown, what: string): void {
    if (validate(body)) return;
    expect.fail(`${what}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
  }
  const expectAnswer = (answer: APIInteractionResponse, call: Call) =>
    expectTaken(discord.callback, answer, encodeCall(call));

  test('the commands can be registered', () => {
    expectTaken(discord.commands, toCommandBodies(commands), 'PUT');
  });

  test('every answer about a record is right, and so is what its buttons lead to', () => {
    const followed = new Map<string, Call>();
    for (const call of records) {
      expectAnswer(respond(morn, { kind: 'command', call }), call);
      for (const action of morn.dispatch(call).actions) {
        followed.set(encodeCall(action.call), action.call);
      }
    }
    expect(followed.size).toBeGreaterThan(500);
    // The map grows while it is walked: a page leads to the next.
    for (const call of followed.values()) {
      const updated = respond(morn, { kind: 'button', call, ownsMessage: true });
      expect(updated.type).toBe(7);
      expectAnswer(updated, call);
      if (!('page' in call.args)) continue;
      for (const next of morn.dispatch(call).actions) {
        followed.set(encodeCall(next.call), next.call);
      }
    }
  });

  test('misses, useless calls and failures are right, for whoever sees them', () => {
    const broken = createDispatcher({
      guide,
      log: { error: () => undefined },
      commands: commands.map((command) => ({
        ...command,
        run: () => {
          throw new Error('broken');
        },
      })),
    });
    for (const dispatcher of [morn, broken]) {
      for (const call of useless) {
        expectAnswer(respond(dispatcher, { kind: 'command', call }), call);
        expectAnswer(respond(dispatcher, { kind: 'button', call, ownsMessage: false }), call);
      }
    }
    const call = { command: 'quote', args: {} };
    const typing = { kind: 'autocomplete', command: 'quote', option: 'search', typed: '' } as const;
    expectAnswer(respondFailure({ kind: 'command', call }), call);
    expectAnswer(respondFailure({ kind: 'button', call, ownsMessage: true }), call);
    expectAnswer(respondFailure(typing), call);
  });

  test('every completion is right', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
    const typed = ['', ...letters, ...letters.map((letter) => `${letter}a`), '7x', '🖖', ' ', '"'];
    for (const { name, options } of commands) {
      for (const option of Object.keys(options)) {
        for (const value of typed) {
          const answer = respond(morn, {
            kind: 'autocomplete',
            command: name,
            option,
            typed: value,
          });
          expectTaken(discord.callback, answer, `/${name} ${option}: ${value}`);
        }
      }
    }
  });

  test.each([
    ['a field with a typing error', { accentColor: 1 }],
    ['a colour beyond white', { accent_color: 0x1_00_00_00 }],
    ['a row without buttons', { components: [{ type: 1, components: [] }] }],
    ['a select in a container without its options', { components: [{ type: 3, custom_id: 'a' }] }],
    ['a text of nothing', { components: [{ type: 10, content: '' }] }],
    ['a text too long', { components: [{ type: 10, content: 'x'.repeat(4_001) }] }],
  ])('%s would be noticed', (_what, part) => {
    const container = { type: 17, components: [{ type: 10, content: 'x' }] };
    const answer = (fields: object) => ({ type: 4, data: { components: [fields] } });
    expect(discord.callback(answer(container))).toBe(true);
    expect(discord.callback(answer({ ...container, ...part }))).toBe(false);
  });
});
