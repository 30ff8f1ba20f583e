import {
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { afterEach, expect, test, vi } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from './index.ts';

const TOKEN = 'stand-in-token';

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  // The bot goes before the stand-in it is logged in to.
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function discordWith(options: Partial<StandInOptions> = {}): Promise<StandIn> {
  const discord = await startStandIn({ token: TOKEN, ...options });
  cleanUps.push(discord.close);
  return discord;
}

function clientFor(discord: StandIn): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl },
  });
  cleanUps.push(() => client.destroy());
  return client;
}

async function readyClient(discord: StandIn): Promise<Client<true>> {
  const client = clientFor(discord);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  return ready;
}

/** Answers every interaction with what `answer` makes of it. */
function answerAll(client: Client, answer: (interaction: Interaction) => object | Promise<object>) {
  const failures: unknown[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      const body = await answer(interaction);
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await client.rest.post(route, { body, auth: false });
    } catch (error) {
      failures.push(error);
    }
  });
  return failures;
}

function reply(content: string, flags = 0) {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { content, flags } };
}

function card(text: string, ...customIds: string[]) {
  const components = customIds.map((customId) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: customId,
    custom_id: customId,
  }));
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: text },
          { type: ComponentType.ActionRow, components },
        ],
      },
    ],
  };
}

test('the real client becomes ready and answers a slash command', async () => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  expect(client.guilds.cache.map((guild) => guild.available)).toEqual([true]);
  await client.rest.put(Routes.applicationCommands(discord.applicationId), {
    body: [
      {
        name: 'roll',
        description: 'Rolls dice',
        options: [{ type: 4, name: 'sides', description: 'How many sides', required: true }],
      },
    ],
  });
  answerAll(client, (interaction) => {
    if (!interaction.isChatInputCommand()) throw new Error('expected a slash command');
    const sides = interaction.options.getInteger('sides', true);
    return reply(`d${sides} for ${interaction.user.username}`, MessageFlags.Ephemeral);
  });

  const result = await discord.slash({ name: 'roll', options: { sides: 20 } });

  expect(result.callback.type).toBe(4);
  expect(result.message?.content).toBe('d20 for somebody');
  expect(result.ephemeral).toBe(true);
  expect(result.elapsedMs).toBeLessThan(3_000);
  expect(discord.gateway.connections).toMatchObject([{ open: true, intents: 1, shard: [0, 1] }]);
  await expect(discord.slash({ name: 'roll' })).rejects.toThrow('requires the option "sides"');
  expect(discord.requests.at(-1)).toMatchObject({ method: 'POST', body: { type: 4 } });
  expect(JSON.stringify(discord.requests)).not.toContain(TOKEN);
});

test.each([
  { context: 0, guildId: '1100000000000000001', owners: { '0': '1100000000000000001' } },
  { context: 1, guildId: null, owners: { '0': '0' } },
  { context: 2, guildId: null, owners: { '1': '1000000000000000002' } },
] as const)('context $context is seen by the bot', async ({ context, guildId, owners }) => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  const seen: Interaction[] = [];
  answerAll(client, (interaction) => {
    seen.push(interaction);
    const type = InteractionResponseType.ChannelMessageWithSource;
    return { type, data: card('Press', `button-${seen.length}`) };
  });

  const result = await discord.slash({ name: 'where', context });
  await discord.press({ message: result, customId: 'button-1' });

  expect(seen).toMatchObject([
    { context, guildId, authorizingIntegrationOwners: owners },
    { context, guildId, authorizingIntegrationOwners: owners },
  ]);
});

test('autocomplete gets the focused option, and too many choices are refused', async () => {
  const discord = await discordWith({ interactionDeadlineMs: 300 });
  const client = await readyClient(discord);
  let count = 2;
  const failures = answerAll(client, (interaction) => {
    if (!interaction.isAutocomplete()) throw new Error('expected autocomplete');
    const { name, value } = interaction.options.getFocused(true);
    const choices = Array.from({ length: count }, (_, index) => ({
      name: `${name} ${value} ${index}`,
      value: String(index),
    }));
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices },
    };
  });

  const typing = { name: 'find', focused: 'word', value: 'mo' };
  const result = await discord.autocomplete(typing);
  expect(result.callback.data).toMatchObject({ choices: [{ name: 'word mo 0' }, { value: '1' }] });
  expect(result.message).toBeUndefined();

  count = 26;
  await expect(discord.autocomplete(typing)).rejects.toThrow('Must be 25 or fewer in length.');
  expect(failures).toMatchObject([{ status: 400, code: 50035 }]);
});

test('a button press updates the message it is on', async () => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  answerAll(client, (interaction) => {
    if (!interaction.isButton()) {
      return { type: InteractionResponseType.ChannelMessageWithSource, data: card('One', 'next') };
    }
    expect(interaction.message.flags.has(MessageFlags.IsComponentsV2)).toBe(true);
    const owner = interaction.message.interactionMetadata?.user.username;
    const text = `${owner}, pressed by ${interaction.user.username}`;
    return { type: InteractionResponseType.UpdateMessage, data: card(text, 'back') };
  });

  const first = await discord.slash({ name: 'pages' });
  const user = { id: '1000000000000000009', username: 'other' };
  const second = await discord.press({ message: first, customId: 'next', user });

  expect(second.callback.type).toBe(7);
  expect(second.message?.id).toBe(first.message?.id);
  expect(JSON.stringify(first.message)).toContain('somebody, pressed by other');
  const again = discord.press({ message: first, customId: 'next' });
  await expect(again).rejects.toThrow('no component "next"; it has: "back"');
});

test('an answer after the deadline is too late, and a second answer one too many', async () => {
  const discord = await discordWith({ interactionDeadlineMs: 100 });
  const client = await readyClient(discord);
  let delay = 250;
  const failures = answerAll(client, async () => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    return reply('there you are');
  });

  await expect(discord.slash({ name: 'slow' })).rejects.toThrow(
    'did not answer /slow within 100 ms',
  );
  await vi.waitFor(() => expect(failures).toMatchObject([{ status: 404, code: 10062 }]));

  delay = 0;
  answerAll(client, () => reply('me too')).push = (error) => failures.push(error);
  await discord.slash({ name: 'twice' });
  await vi.waitFor(() => expect(failures).toMatchObject([{}, { status: 400, code: 40060 }]));
});

test('a deferred answer is edited and followed up through the webhook', async () => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      content: 'done',
      files: [{ attachment: Buffer.from('x'), name: 'x.txt' }],
    });
    const more = await interaction.followUp('and more');
    await interaction.editReply({ message: more, content: 'and even more' });
    await interaction.deleteReply();
  });

  const result = await discord.slash({ name: 'think' });

  expect(result.callback.type).toBe(5);
  await vi.waitFor(() => expect(result.message).toBeUndefined());
  expect(result.edits[0]).toMatchObject({ content: 'done', flags: 64, attachments: [{ size: 1 }] });
  expect(result.followUps).toMatchObject([{ content: 'and even more' }]);
});

test('a wrong token is refused', async () => {
  const discord = await discordWith();
  const login = clientFor(discord).login('another-token');
  await expect(login).rejects.toMatchObject({ code: 'TokenInvalid' });
});

test('disallowed intents are refused by the gateway', async () => {
  const discord = await discordWith();
  discord.gateway.refuse(4014);
  await expect(clientFor(discord).login(TOKEN)).rejects.toThrow('Used disallowed intents');
  expect(discord.gateway.connections).toMatchObject([{ open: false, closeCode: 4014 }]);
});

test.each([
  ['a dropped socket', (discord: StandIn) => discord.gateway.dropSockets()],
  ['a request to reconnect', (discord: StandIn) => discord.gateway.requestReconnect()],
  ['a resumable session', (discord: StandIn) => discord.gateway.invalidateSession(true)],
])('%s is resumed, and what was missed is answered', async (_name, disturb) => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  answerAll(client, () => reply('still here'));

  disturb(discord);
  const result = await discord.slash({ name: 'ping' });

  expect(result.message?.content).toBe('still here');
  await vi.waitFor(() => {
    expect(discord.gateway.connections.at(-1)).toMatchObject({ open: true, resumed: true });
  });
});

test('unanswered heartbeats make the client reconnect', async () => {
  const discord = await discordWith({ heartbeatIntervalMs: 100 });
  await readyClient(discord);
  discord.gateway.muteHeartbeatAcks(true);
  await vi.waitFor(() => expect(discord.gateway.connections).toHaveLength(2), 3_000);
  expect(discord.gateway.connections[0]?.closeCode).toBe(4200);
});

test('a 429 and a lost connection are retried by the client', async () => {
  const discord = await discordWith();
  const client = await readyClient(discord);
  discord.rest.failNext({ method: 'GET', path: /^\/users\/@me$/, status: 429 });
  discord.rest.failNext({ path: /^\/users\/@me$/, reset: true });
  discord.rest.failNext({ path: /^\/users\/@me$/, status: 502 });

  await expect(client.rest.get(Routes.user())).resolves.toMatchObject({ username: 'stand-in-bot' });

  expect(discord.requests.filter(({ path }) => path === '/users/@me')).toMatchObject([
    { status: 429 },
    { status: undefined },
    { status: 502 },
    { status: 200 },
  ]);
});
