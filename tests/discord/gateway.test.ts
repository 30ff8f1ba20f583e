import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Gateway, startGateway } from '../../src/discord/client.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { createDispatcher, type Dispatcher } from '../../src/dispatch.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { createMorn, guide } from '../morn.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'gateway-test-token';
const QUARK = { id: '1000000000000000042', username: 'quark' };

let discord: StandIn;
let gateway: Gateway | undefined;

beforeEach(async () => {
  discord = await startStandIn({ token: TOKEN });
});
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await discord.close();
});

async function connect(dispatcher: Dispatcher = createMorn()): Promise<void> {
  const log = pino({ level: 'silent' });
  gateway = await startGateway({ token: TOKEN, apiUrl: discord.apiUrl, dispatcher, log });
  await gateway.client.rest.put(`/applications/${discord.applicationId}/commands`, {
    body: toCommandBodies(commands),
  });
}

describe('the real client, through the stand-in', () => {
  test('asks for the Guilds intent alone', async () => {
    await connect();
    expect(discord.gateway.connections).toMatchObject([{ open: true, intents: 1 }]);
  });

  test.each([
    ['quote', { search: 'damar' }],
    ['who-played', { name: 'weyoun' }],
    ['trivia', {}],
    ['summary', { episode: 'finale' }],
  ])('/%s answers the same as the terminal', async (name, options) => {
    await connect();
    const result = await discord.slash({ name, options });
    const expected = createMorn().dispatch({ command: name, args: options });
    expect(result.callback).toEqual({ type: 4, data: { ...renderMessage(expected) } });
    expect(result.ephemeral).toBe(false);
  });

  test.each([0, 1, 2] as const)('works in context %i', async (context) => {
    await connect();
    const result = await discord.slash({ name: 'help', context });
    expect(result.callback.type).toBe(4);
  });

  test('"private" and a miss are seen by the asker alone', async () => {
    await connect();
    const asked = { name: 'who-played', options: { name: 'weyoun', private: true } };
    expect((await discord.slash(asked)).ephemeral).toBe(true);
    const missed = await discord.slash({ name: 'who-played', options: { name: 'gandalf' } });
    expect(missed.ephemeral).toBe(true);
  });

  test('completes while somebody types', async () => {
    await connect();
    const { callback } = await discord.autocomplete({
      name: 'who-played',
      focused: 'name',
      value: 'wey',
    });
    expect(callback.type).toBe(8);
    expect(callback.data).toMatchObject({
      choices: expect.arrayContaining([{ name: 'Weyoun', value: 'Weyoun' }]),
    });
  });

  test('a button changes the message of its owner, and answers others privately', async () => {
    await connect();
    const message = await discord.slash({ name: 'who-played', options: { name: 'weyoun' } });
    const customId = 'who-played?name=jeffrey-combs';
    expect(JSON.stringify(message.callback.data)).toContain(customId);

    const own = await discord.press({ message, customId });
    expect(own.callback.type).toBe(7);
    expect(JSON.stringify(own.callback.data)).toContain('Jeffrey Combs');

    const stranger = await discord.press({
      message,
      customId: 'episode?episode=s07e25',
      user: QUARK,
    });
    expect(stranger.callback.type).toBe(4);
    expect(stranger.ephemeral).toBe(true);
  });

  test('a button outlives a restart', async () => {
    await connect();
    const message = await discord.slash({ name: 'quote', options: { search: 'damar' } });
    await gateway?.stop();
    await connect();
    const again = await discord.press({ message, customId: 'who-played?name=damar' });
    expect(JSON.stringify(again.callback.data)).toContain('Casey Biggs');
  });

  test('an unexpected error is one fixed sentence', async () => {
    const logged: object[] = [];
    await connect(
      createDispatcher({
        guide,
        log: { error: (details) => logged.push(details) },
        commands: commands.map((command) => ({
          ...command,
          run: () => {
            throw new Error('a secret detail');
          },
        })),
      }),
    );
    const { callback, ephemeral } = await discord.slash({ name: 'help' });
    expect(ephemeral).toBe(true);
    expect(JSON.stringify(callback)).toContain('Something went wrong');
    expect(JSON.stringify(callback)).not.toContain('secret');
    expect(logged).toMatchObject([{ call: { command: 'help' } }]);
  });
});
