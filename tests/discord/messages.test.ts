import type { APIMessage } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Gateway, startGateway } from '../../src/discord/client.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { createMorn } from '../morn.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'messages-test-token';
const DIRECT = 1;

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

async function connect(mentions = true): Promise<void> {
  const log = pino({ level: 'silent' });
  const dispatcher = createMorn();
  gateway = await startGateway({ token: TOKEN, apiUrl: discord.apiUrl, dispatcher, log, mentions });
  await gateway.client.rest.put(`/applications/${discord.applicationId}/commands`, {
    body: toCommandBodies(commands),
  });
}

const mention = () => `<@${discord.applicationId}>`;
const posts = () => discord.requests.filter(({ path }) => path.startsWith('/channels/'));

/** The reply to a message, which has to come. */
async function replyTo(message: APIMessage): Promise<APIMessage> {
  return expect
    .poll(() => discord.replyTo(message))
    .toBeDefined()
    .then(() => {
      const reply = discord.replyTo(message);
      if (reply === undefined) throw new Error('no reply');
      return reply;
    });
}

/** Whether anything at all is said, once an interaction after the message has been answered. */
async function staysSilent(): Promise<void> {
  await discord.slash({ name: 'help' });
  await gateway?.stop();
  gateway = undefined;
  expect(posts()).toEqual([]);
}

describe('a message to the bot', () => {
  test('asks for two intents more, none of them privileged', async () => {
    await connect();
    expect(discord.gateway.connections).toMatchObject([{ intents: 1 + 512 + 4096 }]);
  });

  test('that mentions it is answered by a reply that pings nobody', async () => {
    await connect();
    const question = discord.say({ content: `${mention()} who played garak's housekeeper?` });
    const reply = await replyTo(question);
    expect(JSON.stringify(reply.components)).toContain('Julianna McCarthy played Mila');
    expect(reply.mentions).toEqual([]);
    expect(posts()).toMatchObject([
      { status: 200, body: { allowed_mentions: { parse: [], replied_user: false } } },
    ]);
  });

  test('needs no mention where it is direct', async () => {
    await connect();
    const reply = await replyTo(
      discord.say({ content: 'when did the finale air', context: DIRECT }),
    );
    expect(JSON.stringify(reply.components)).toContain('2 June 1999');
  });

  test('that it does not understand gets one friendly sentence', async () => {
    await connect();
    const reply = await replyTo(discord.say({ content: `${mention()} what's for dinner` }));
    expect(JSON.stringify(reply.components)).toContain('I do not know that');
  });

  test('delivered twice is answered once', async () => {
    await connect();
    const question = discord.say({ content: `${mention()} who directed duet` });
    await replyTo(question);
    discord.gateway.dispatch('MESSAGE_CREATE', { ...question, guild_id: question.channel_id });
    await expect.poll(() => posts().filter(({ status }) => status === 200)).toHaveLength(2);
    expect(new Set(posts().map(({ body }) => (body as { nonce: string }).nonce)).size).toBe(1);
  });

  test('in reply to an answer may point at what that was about', async () => {
    await connect();
    const first = await replyTo(discord.say({ content: `${mention()} when did the visitor air` }));
    const second = await replyTo(discord.say({ content: 'and who directed it?', replyTo: first }));
    expect(JSON.stringify(second.components)).toContain('David Livingston directed');
    const third = await replyTo(
      discord.say({ content: 'what else did he direct', replyTo: second }),
    );
    expect(JSON.stringify(third.components)).toContain('David Livingston directed 17 episodes');
    const fourth = await replyTo(
      discord.say({ content: 'what about rene auberjonois', replyTo: third }),
    );
    expect(JSON.stringify(fourth.components)).toContain('Auberjonois directed 8 episodes');
  });
});

describe('the bot stays silent', () => {
  test.each([
    ['where it is not meant', () => ({ content: 'who played weyoun' })],
    ['for another bot', () => ({ content: `${mention()} who played weyoun`, bot: true })],
    ['for a webhook', () => ({ content: `${mention()} who played weyoun`, webhook: true })],
  ])('%s', async (_, input) => {
    await connect();
    discord.say(input());
    await staysSilent();
  });

  test('for itself', async () => {
    await connect();
    const user = { id: discord.applicationId };
    discord.say({ content: `${mention()} who played weyoun`, user });
    await staysSilent();
  });

  test('with MENTIONS=off, asking for no intent more', async () => {
    await connect(false);
    expect(discord.gateway.connections).toMatchObject([{ intents: 1 }]);
    discord.say({ content: `${mention()} who played weyoun` });
    await staysSilent();
  });
});

describe('"Which episode is this from?"', () => {
  const name = 'Which episode is this from?';

  test('names the episode of a line in any message', async () => {
    await connect();
    const message = 'lol "today the guns are silent" indeed';
    const { callback, ephemeral } = await discord.messageCommand({ name, message });
    expect(JSON.stringify(callback)).toContain('What You Leave Behind');
    expect(ephemeral).toBe(false);
  });

  test('says privately where it knows no such line', async () => {
    await connect();
    const message = 'does anybody want to play chess tonight?';
    const { callback, ephemeral } = await discord.messageCommand({ name, message });
    expect(JSON.stringify(callback)).toContain('Not a line that I know');
    expect(ephemeral).toBe(true);
  });
});
