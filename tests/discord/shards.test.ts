import { expect, onTestFinished, test, vi } from 'vitest';
import { portOf, type Running, run, start } from '../program.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/index.ts';

// Every one of these processes takes its time to start.
vi.setConfig({ testTimeout: 60_000 });

const TOKEN = 'shards-test-token';
/** The two differ by one in what the shard is worked out from. */
const GUILDS = [{ id: '1100000000000000001' }, { id: '1100000000004194305' }];
const TWO_AT_ONCE = { recommended: 2, maxConcurrency: 2 };

async function discordWith(options: Partial<StandInOptions>): Promise<StandIn> {
  const discord = await startStandIn({ token: TOKEN, guilds: GUILDS, ...options });
  onTestFinished(() => discord.close());
  return discord;
}

function startMorn(discord: StandIn, env: Record<string, string> = {}): Running {
  const morn = start([], {
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...env },
  });
  onTestFinished(() => void morn.child.kill('SIGKILL'));
  return morn;
}

const shardsOf = (discord: StandIn) =>
  discord.gateway.connections.filter(({ open }) => open).map(({ shard }) => shard);

async function answersIn(discord: StandIn, guildId: string): Promise<void> {
  const asked = { name: 'who-played', options: { name: 'weyoun' }, guildId };
  const { callback } = await discord.slash(asked);
  expect(JSON.stringify(callback)).toContain('Jeffrey Combs');
}

test('SHARDS=auto opens as many connections as Discord recommends, and each answers', async () => {
  const discord = await discordWith({ sharding: TWO_AT_ONCE });
  const morn = startMorn(discord, { SHARDS: 'auto', METRICS_PORT: '0' });
  const monitoring = `http://127.0.0.1:${await portOf(morn, 'monitoring')}`;
  expect((await fetch(`${monitoring}/healthz`)).status).toBe(503);
  await morn.logged('every shard is connected');
  expect(shardsOf(discord)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  for (const { id } of GUILDS) await answersIn(discord, id);

  expect((await fetch(`${monitoring}/healthz`)).status).toBe(200);
  const metrics = await (await fetch(`${monitoring}/metrics`)).text();
  expect(metrics).toContain('morn_gateway_connected{shard="0"} 1');
  expect(metrics).toContain('morn_gateway_connected{shard="1"} 1');
  const answered = 'morn_interactions_total{kind="call",command="who-played",outcome="found"} 2';
  expect(metrics).toContain(answered);

  morn.child.kill('SIGTERM');
  const { code, stderr } = await morn.ended;
  expect(code).toBe(0);
  expect(stderr.match(/connected to Discord/g)).toHaveLength(2);
  expect(stderr.match(/run npm run deploy/g)).toHaveLength(1);
  expect(stderr).not.toContain(TOKEN);
  await vi.waitFor(() => expect(shardsOf(discord)).toEqual([]), 5_000);
});

test.each([
  ['SHARDS=auto and a recommendation of one', { SHARDS: 'auto' }, 1],
  ['SHARDS=1', { SHARDS: '1' }, 2],
  ['nothing set', {}, 2],
])('%s: one connection', async (_, env, recommended) => {
  const discord = await discordWith({ sharding: { recommended, maxConcurrency: 1 } });
  const morn = startMorn(discord, env);
  await morn.logged('connected to Discord');
  expect(shardsOf(discord)).toEqual([[0, 1]]);
  for (const { id } of GUILDS) await answersIn(discord, id);
});

test('a shard that breaks is started again', async () => {
  const discord = await discordWith({ sharding: TWO_AT_ONCE });
  const morn = startMorn(discord, { SHARDS: '2' });
  await morn.logged('every shard is connected');
  const log = await morn.logged('"shard":{"id":1');
  const line = log.split('\n').find((text) => text.includes('"shard":{"id":1'));
  process.kill(JSON.parse(line ?? '').pid, 'SIGKILL');
  await vi.waitFor(() => expect(shardsOf(discord)).toEqual([[0, 2]]), 5_000);
  await vi.waitFor(
    () =>
      expect(shardsOf(discord)).toEqual([
        [0, 2],
        [1, 2],
      ]),
    20_000,
  );
  for (const { id } of GUILDS) await answersIn(discord, id);
});

test('shards identify no faster than Discord allows', async () => {
  const discord = await discordWith({ sharding: { recommended: 2, maxConcurrency: 1 } });
  const morn = startMorn(discord, { SHARDS: '2' });
  await morn.logged('every shard is connected');
  const [first, second] = discord.gateway.connections;
  expect((second?.openedAt ?? 0) - (first?.openedAt ?? 0)).toBeGreaterThanOrEqual(5_000);
});

test('a refused token ends them all before they start, with one line', async () => {
  const discord = await discordWith({});
  const env = { DISCORD_TOKEN: 'wrong-token', DISCORD_API_URL: discord.apiUrl, SHARDS: '2' };
  const { code, stderr } = await run([], { env });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Discord refused DISCORD_TOKEN');
  expect(discord.requests).toHaveLength(1);
});

test('a shard that cannot connect ends them all', async () => {
  const discord = await discordWith({ sharding: TWO_AT_ONCE });
  discord.gateway.refuse(4014);
  const morn = startMorn(discord, { SHARDS: '2' });
  expect((await morn.ended).code).not.toBe(0);
  expect(shardsOf(discord)).toEqual([]);
});

test('the shards leave when the process that keeps them is gone', async () => {
  const discord = await discordWith({ sharding: TWO_AT_ONCE });
  const morn = startMorn(discord, { SHARDS: '2' });
  await morn.logged('every shard is connected');
  morn.child.kill('SIGKILL');
  await vi.waitFor(() => expect(shardsOf(discord)).toEqual([]), 10_000);
});
