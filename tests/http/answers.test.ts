import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../src/discord/client.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { createMorn } from '../morn.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';
import { discordPostingTo, openFront } from './front.ts';

const QUARK = { id: '1000000000000000042', username: 'quark' };

async function connect(): Promise<StandIn> {
  const { url } = await openFront();
  return discordPostingTo(url);
}

describe('a Discord that posts interactions', () => {
  test('accepts the endpoint, and needs no gateway connection', async () => {
    const discord = await connect();
    const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
    const card = createMorn().dispatch({ command: 'quote', args: { search: 'damar' } });
    expect(callback).toEqual({ type: 4, data: { ...renderMessage(card) } });
    expect(discord.gateway.connections).toEqual([]);
  });

  test.each([0, 1, 2] as const)('gets answers in context %i', async (context) => {
    const discord = await connect();
    const message = await discord.slash({ name: 'help', context });
    expect(message.callback.type).toBe(4);
  });

  test('gets completions', async () => {
    const discord = await connect();
    const asked = { name: 'who-played', focused: 'name', value: 'wey' };
    const { callback } = await discord.autocomplete(asked);
    expect(callback.type).toBe(8);
    expect(JSON.stringify(callback.data)).toContain('Weyoun');
  });

  test.each([0, 1] as const)(
    'has a button change the message of its owner, and answer others privately (context %i)',
    async (context) => {
      const discord = await connect();
      const options = { name: 'weyoun' };
      const message = await discord.slash({ name: 'who-played', options, context });
      const customId = 'who-played?name=jeffrey-combs';
      const stranger = await discord.press({ message, customId, user: QUARK });
      expect(stranger.callback.type).toBe(4);
      expect(stranger.ephemeral).toBe(true);
      const own = await discord.press({ message, customId });
      expect(own.callback.type).toBe(7);
      expect(JSON.stringify(own.callback.data)).toContain('Jeffrey Combs');
    },
  );

  test('has a button of a private answer change it', async () => {
    const discord = await connect();
    const options = { name: 'weyoun', private: true };
    const message = await discord.slash({ name: 'who-played', options });
    expect(message.ephemeral).toBe(true);
    const own = await discord.press({ message, customId: 'who-played?name=jeffrey-combs' });
    expect(own.callback.type).toBe(7);
  });
});

describe('both fronts send the same bytes', () => {
  type Act = (discord: StandIn) => Promise<unknown>;
  const weyoun = (discord: StandIn) =>
    discord.slash({ name: 'who-played', options: { name: 'weyoun' } });
  const acts: [string, Act][] = [
    ['a quotation', (discord) => discord.slash({ name: 'quote', options: { search: 'damar' } })],
    ['a summary', (discord) => discord.slash({ name: 'summary', options: { episode: 'finale' } })],
    [
      'trivia with a season',
      (discord) => discord.slash({ name: 'trivia', options: { season: 7 } }),
    ],
    ['a private answer', (discord) => discord.slash({ name: 'help', options: { private: true } })],
    ['a miss', (discord) => discord.slash({ name: 'who-played', options: { name: 'gandalf' } })],
    [
      'text of any script',
      (discord) => discord.slash({ name: 'quote', options: { search: '„Жук“ 🖖 <@1>' } }),
    ],
    ['choices', (discord) => discord.autocomplete({ name: 'quote', focused: 'by', value: 'gar' })],
    [
      'an empty option',
      (discord) => discord.autocomplete({ name: 'quote', focused: 'by', value: '' }),
    ],
    [
      'an update',
      async (discord) =>
        discord.press({
          message: await weyoun(discord),
          customId: 'who-played?name=jeffrey-combs',
        }),
    ],
    [
      'a stranger’s button',
      async (discord) =>
        discord.press({
          message: await weyoun(discord),
          customId: 'who-played?name=jeffrey-combs',
          user: QUARK,
        }),
    ],
  ];

  test.each(acts)('%s', async (_, act) => {
    const byHttp = await connect();
    await act(byHttp);

    const token = 'gateway-test-token';
    const byGateway = await startStandIn({ token });
    onTestFinished(() => byGateway.close());
    const log = pino({ level: 'silent' });
    const dispatcher = createMorn();
    const gateway = await startGateway({ token, apiUrl: byGateway.apiUrl, dispatcher, log });
    onTestFinished(() => gateway.stop());
    await act(byGateway);

    const posted = byGateway.requests.filter(({ path }) => path.endsWith('/callback'));
    const answered = byHttp.endpoint.deliveries;
    expect(answered.map(({ text }) => text)).toEqual(
      posted.map(({ body }) => JSON.stringify(body)),
    );
    expect(answered.map(({ text }) => String(Buffer.byteLength(text)))).toEqual(
      posted.map(({ headers }) => headers['content-length']),
    );
  });
});
