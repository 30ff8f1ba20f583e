import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDispatcher } from '../../src/dispatch.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { createMorn, guide } from '../morn.ts';
import { useStandIn } from './connected.ts';

const QUARK = { id: '1000000000000000042', username: 'quark' };

const at = useStandIn();

describe('the real client, through the stand-in', () => {
  test('asks for the Guilds intent alone', async () => {
    await at.connectAndRegister();
    expect(at.discord.gateway.connections).toMatchObject([{ open: true, intents: 1 }]);
  });

  test.each([
    ['quote', { search: 'damar' }],
    ['who-played', { name: 'weyoun' }],
    ['trivia', {}],
    ['summary', { episode: 'finale' }],
  ])('/%s answers the same as the terminal', async (name, options) => {
    await at.connectAndRegister();
    const result = await at.discord.slash({ name, options });
    const expected = createMorn().dispatch({ command: name, args: options });
    expect(result.callback).toEqual({ type: 4, data: { ...renderMessage(expected) } });
    expect(result.ephemeral).toBe(false);
  });

  test.each([0, 1, 2] as const)('works in context %i', async (context) => {
    await at.connectAndRegister();
    const result = await at.discord.slash({ name: 'help', context });
    expect(result.callback.type).toBe(4);
  });

  test('"private" and a miss are seen by the asker alone', async () => {
    await at.connectAndRegister();
    const asked = { name: 'who-played', options: { name: 'weyoun', private: true } };
    expect((await at.discord.slash(asked)).ephemeral).toBe(true);
    const missed = await at.discord.slash({ name: 'who-played', options: { name: 'gandalf' } });
    expect(missed.ephemeral).toBe(true);
  });

  test('completes while somebody types', async () => {
    await at.connectAndRegister();
    const { callback } = await at.discord.autocomplete({
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
    await at.connectAndRegister();
    const message = await at.discord.slash({ name: 'who-played', options: { name: 'weyoun' } });
    const customId = 'who-played?name=jeffrey-combs';
    expect(JSON.stringify(message.callback.data)).toContain(customId);

    const own = await at.discord.press({ message, customId });
    expect(own.callback.type).toBe(7);
    expect(JSON.stringify(own.callback.data)).toContain('Jeffrey Combs');

    const stranger = await at.discord.press({
      message,
      customId: 'episode?episode=s07e25',
      user: QUARK,
    });
    expect(stranger.callback.type).toBe(4);
    expect(stranger.ephemeral).toBe(true);
  });

  test('a button outlives a restart', async () => {
    await at.connectAndRegister();
    const message = await at.discord.slash({ name: 'quote', options: { search: 'damar' } });
    await at.disconnect();
    await at.connectAndRegister();
    const again = await at.discord.press({ message, customId: 'who-played?name=damar' });
    expect(JSON.stringify(again.callback.data)).toContain('Casey Biggs');
  });

  test('an unexpected error is one fixed sentence', async () => {
    const logged: object[] = [];
    await at.connectAndRegister({
      dispatcher: createDispatcher({
        guide,
        log: { error: (details) => logged.push(details) },
        commands: commands.map((command) => ({
          ...command,
          run: () => {
            throw new Error('a secret detail');
          },
        })),
      }),
    });
    const { callback, ephemeral } = await at.discord.slash({ name: 'help' });
    expect(ephemeral).toBe(true);
    expect(JSON.stringify(callback)).toContain('Something went wrong');
    expect(JSON.stringify(callback)).not.toContain('secret');
    expect(logged).toMatchObject([{ call: { command: 'help' } }]);
  });
});
