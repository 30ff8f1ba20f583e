import type { APIMessage } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { useStandIn } from './connected.ts';

const DIRECT = 1;

const at = useStandIn();

const mention = () => `<@${at.discord.applicationId}>`;
const posts = () => at.discord.requests.filter(({ path }) => path.startsWith('/channels/'));

/** The reply to a message, which has to come. */
async function replyTo(message: APIMessage): Promise<APIMessage> {
  return expect
    .poll(() => at.discord.replyTo(message))
    .toBeDefined()
    .then(() => {
      const reply = at.discord.replyTo(message);
      if (reply === undefined) throw new Error('no reply');
      return reply;
    });
}

/** Whether anything at all is said, once an interaction after the message has been answered. */
async function staysSilent(): Promise<void> {
  await at.discord.slash({ name: 'help' });
  await at.disconnect();
  expect(posts()).toEqual([]);
}

describe('a message to the bot', () => {
  test('asks for two intents more, none of them privileged', async () => {
    await at.connectAndRegister({ mentions: true });
    expect(at.discord.gateway.connections).toMatchObject([{ intents: 1 + 512 + 4096 }]);
  });

  test('that mentions it is answered by a reply that pings nobody', async () => {
    await at.connectAndRegister({ mentions: true });
    const question = at.discord.say({ content: `${mention()} who played garak's housekeeper?` });
    const reply = await replyTo(question);
    expect(JSON.stringify(reply.components)).toContain('Julianna McCarthy played Mila');
    expect(reply.mentions).toEqual([]);
    expect(posts()).toMatchObject([
      { status: 200, body: { allowed_mentions: { parse: [], replied_user: false } } },
    ]);
  });

  test('needs no mention where it is direct', async () => {
    await at.connectAndRegister({ mentions: true });
    const reply = await replyTo(
      at.discord.say({ content: 'when did the finale air', context: DIRECT }),
    );
    expect(JSON.stringify(reply.components)).toContain('2 June 1999');
  });

  test('that it does not understand gets one friendly sentence', async () => {
    await at.connectAndRegister({ mentions: true });
    const reply = await replyTo(at.discord.say({ content: `${mention()} what's for dinner` }));
    expect(JSON.stringify(reply.components)).toContain('I do not know that');
  });

  test('delivered twice is answered once', async () => {
    await at.connectAndRegister({ mentions: true });
    const question = at.discord.say({ content: `${mention()} who directed duet` });
    await replyTo(question);
    at.discord.gateway.dispatch('MESSAGE_CREATE', { ...question, guild_id: question.channel_id });
    await expect.poll(() => posts().filter(({ status }) => status === 200)).toHaveLength(2);
    expect(new Set(posts().map(({ body }) => (body as { nonce: string }).nonce)).size).toBe(1);
  });

  test('in reply to an answer may point at what that was about', async () => {
    await at.connectAndRegister({ mentions: true });
    const first = await replyTo(
      at.discord.say({ content: `${mention()} when did the visitor air` }),
    );
    const second = await replyTo(
      at.discord.say({ content: 'and who directed it?', replyTo: first }),
    );
    expect(JSON.stringify(second.components)).toContain('David Livingston directed');
    const third = await replyTo(
      at.discord.say({ content: 'what else did he direct', replyTo: second }),
    );
    expect(JSON.stringify(third.components)).toContain('David Livingston directed 17 episodes');
    const fourth = await replyTo(
      at.discord.say({ content: 'what about rene auberjonois', replyTo: third }),
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
    await at.connectAndRegister({ mentions: true });
    at.discord.say(input());
    await staysSilent();
  });

  test('for itself', async () => {
    await at.connectAndRegister({ mentions: true });
    const user = { id: at.discord.applicationId };
    at.discord.say({ content: `${mention()} who played weyoun`, user });
    await staysSilent();
  });

  test('with MENTIONS=off, asking for no intent more', async () => {
    await at.connectAndRegister({ mentions: false });
    expect(at.discord.gateway.connections).toMatchObject([{ intents: 1 }]);
    at.discord.say({ content: `${mention()} who played weyoun` });
    await staysSilent();
  });
});

describe('"Which episode is this from?"', () => {
  const name = 'Which episode is this from?';

  test('names the episode of a line in any message', async () => {
    await at.connectAndRegister({ mentions: true });
    const message = 'lol "today the guns are silent" indeed';
    const { callback, ephemeral } = await at.discord.messageCommand({ name, message });
    expect(JSON.stringify(callback)).toContain('What You Leave Behind');
    expect(ephemeral).toBe(false);
  });

  test('says privately where it knows no such line', async () => {
    await at.connectAndRegister({ mentions: true });
    const message = 'does anybody want to play chess tonight?';
    const { callback, ephemeral } = await at.discord.messageCommand({ name, message });
    expect(JSON.stringify(callback)).toContain('Not a line that I know');
    expect(ephemeral).toBe(true);
  });
});
