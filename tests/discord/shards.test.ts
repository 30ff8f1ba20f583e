import { expect, vi } from 'vitest';
import { portOf, run } from '../program.ts';
import type { StandIn } from '../stand-in/index.ts';
import { TOKEN, test } from './side-by-side.ts';

// Every one of these processes takes its time to start.
vi.setConfig({ testTimeout: 60_000 });

/** The two differ by one in what the shard is worked out from. */
const GUILDS = [{ id: '1100000000000000001' }, { id: '1100000000004194305' }];
const TWO_AT_ONCE = { guilds: GUILDS, sharding: { recommended: 2, maxConcurrency: 2 } };

const shardsOf = (discord: StandIn) =>
  discord.gateway.connections.filter(({ open }) => open).map(({ shard }) => shard);

async function answersIn(discord: StandIn, guildId: string): Promise<void> {
  const asked = { name: 'who-played', options: { name: 'weyoun' }, guildId };
  const { callback } = await discord.slash(asked);
  expect(JSON.stringify(callback)).toContain('Jeffrey Combs');
}

test.concurrent('SHARDS=auto opens as many connections as Discord recommends, and each answers', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord(TWO_AT_ONCE);
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
  // A shard that is busy is left out of a scrape, and is back in the next.
  await vi.waitFor(async () => {
    const metrics = await (await fetch(`${monitoring}/metrics`)).text();
    expect(metrics).toContain('morn_gateway_connected{shard="0"} 1');
    expect(metrics).toContain('morn_gateway_connected{shard="1"} 1');
    const answered = 'morn_interactions_total{kind="call",command="who-played",outcome="found"} 2';
    expect(metrics).toContain(answered);
  }, 15_000);

  morn.child.kill('SIGTERM');
  const { code, stderr } = await morn.ended;
  expect(code).toBe(0);
  expect(stderr.match(/connected to Discord/g)).toHaveLength(2);
  expect(stderr.match(/run npm run deploy/g)).toHaveLength(1);
  expect(stderr).not.toContain(TOKEN);
  await vi.waitFor(() => expect(shardsOf(discord)).toEqual([]), 5_000);
});

test.concurrent.for([
  ['SHARDS=auto and a recommendation of one', { SHARDS: 'auto' }, 1],
  ['SHARDS=1', { SHARDS: '1' }, 2],
  ['nothing set', {}, 2],
] as const)('%s: one connection', async ([, env, recommended], { openDiscord, startMorn }) => {
  const discord = await openDiscord({
    guilds: GUILDS,
    sharding: { recommended, maxConcurrency: 1 },
  });
  const morn = startMorn(discord, env);
  await morn.logged('connected to Discord');
  expect(shardsOf(discord)).toEqual([[0, 1]]);
  for (const { id } of GUILDS) await answersIn(discord, id);
});

test.concurrent('a shard that breaks is started again', async ({ openDiscord, startMorn }) => {
  const discord = await openDiscord(TWO_AT_ONCE);
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

test.concurrent('shards identify no faster than Discord allows', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord({
    guilds: GUILDS,
    sharding: { recommended: 2, maxConcurrency: 1 },
  });
  const morn = startMorn(discord, { SHARDS: '2' });
  await morn.logged('every shard is connected');
  const [first, second] = discord.gateway.connections;
  expect((second?.openedAt ?? 0) - (first?.openedAt ?? 0)).toBeGreaterThanOrEqual(5_000);
});

test.concurrent('a refused token ends them all before they start, with one line', async ({
  openDiscord,
}) => {
  const discord = await openDiscord({});
  const env = { DISCORD_TOKEN: 'wrong-token', DISCORD_API_URL: discord.apiUrl, SHARDS: '2' };
  const { code, stderr } = await run([], { env });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Discord refused DISCORD_TOKEN');
  expect(discord.requests).toHaveLength(1);
});

test.concurrent('a shard that cannot connect ends them all', async ({ openDiscord, startMorn }) => {
  const discord = await openDiscord(TWO_AT_ONCE);
  discord.gateway.refuse(4014);
  const morn = startMorn(discord, { SHARDS: '2' });
  expect((await morn.ended).code).not.toBe(0);
  expect(shardsOf(discord)).toEqual([]);
});

test.concurrent('the shards leave when the process that keeps them is gone', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord(TWO_AT_ONCE);
  const morn = startMorn(discord, { SHARDS: '2' });
  await morn.logged('every shard is connected');
  morn.child.kill('SIGKILL');
  await vi.waitFor(() => expect(shardsOf(discord)).toEqual([]), 10_000);
});
