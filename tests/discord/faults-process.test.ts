/** Faults that the program as a whole has to survive, or to end with one line. */
import { describe, expect, vi } from 'vitest';
import { run } from '../program.ts';
import { environmentOf, expectAnswer, TOKEN, test } from './side-by-side.ts';

const CONNECTED = 'connected to Discord';
const CALLBACK = /\/callback$/;

describe('what stops the start is one line and exit code 1', () => {
  test.concurrent.for([
    [4014, 'Discord refused the Guilds intent'],
    [4013, '4013, InvalidIntents'],
    [4004, 'Discord refused DISCORD_TOKEN'],
  ] as const)('close code %i', async ([code, line], { openDiscord }) => {
    const discord = await openDiscord();
    discord.gateway.refuse(code);
    const { code: exit, stderr } = await run([], { env: environmentOf(discord) });
    expect(exit).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain(TOKEN);
  });

  test.concurrent.for([
    ['a refusal', { status: 403 }, 'Discord refused the connection (403)'],
    ['an outage', { status: 503, times: 20 }, 'Discord could not be reached (503)'],
    ['a reset', { reset: true, times: 20 }, 'Discord could not be reached (ECONNRESET)'],
  ] as const)(
    '%s where the gateway should be looked up',
    async ([_what, fault, line], { openDiscord }) => {
      const discord = await openDiscord();
      discord.rest.failNext({ path: /^\/gateway/, ...fault });
      const { code, stderr } = await run([], { env: environmentOf(discord) });
      expect(code).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(line);
    },
  );

  test.concurrent('nobody there', async ({ openDiscord }) => {
    const discord = await openDiscord();
    const env = environmentOf(discord);
    await discord.close();
    const { code, stderr } = await run([], { env });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Discord could not be reached (ECONNREFUSED)');
  });
});

test.concurrent('a token that is taken back while it runs ends it with one line and exit code 1', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord();
  const { ended, logged } = startMorn(discord);
  await logged(CONNECTED);
  await expectAnswer(discord);
  discord.gateway.dropSockets(4004);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toContain('Discord refused DISCORD_TOKEN');
});

test.concurrent('commands that cannot be looked up are a warning', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord();
  discord.rest.failNext({ method: 'GET', path: /\/commands$/, status: 500, times: 20 });
  const { logged, child, ended } = startMorn(discord);
  await logged(CONNECTED);
  await logged('could not be looked up');
  await expectAnswer(discord);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test.concurrent('an event that discord.js cannot read does not end it', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord();
  const { logged, child, ended } = startMorn(discord);
  await logged(CONNECTED);
  discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2, token: 'a', data: null });
  await logged('an event was lost');
  await expectAnswer(discord);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

describe('SIGTERM', () => {
  test.concurrent.for([
    ['slow', { delayMs: 700 }],
    ['failing', { status: 502, times: 3 }],
    ['hanging', { delayMs: Number.POSITIVE_INFINITY }],
  ] as const)(
    'finishes an answer that is under way (%s), then leaves with 0',
    async ([_how, fault], { openDiscord, startMorn }) => {
      const discord = await openDiscord();
      const { child, ended, logged } = startMorn(discord);
      await logged(CONNECTED);
      // What the first answer builds is not what is tested here.
      await expectAnswer(discord);
      const answers = () => discord.requests.filter(({ path }) => CALLBACK.test(path)).length;
      const before = answers();
      discord.rest.failNext({ path: CALLBACK, ...fault });
      const answered = discord.slash({ name: 'quote', options: { search: 'damar' } });
      await vi.waitFor(() => expect(answers()).toBeGreaterThan(before), 10_000);
      child.kill('SIGTERM');
      const { callback } = await answered;
      expect(JSON.stringify(callback)).toContain('Damar');
      const { code, stderr } = await ended;
      expect(code).toBe(0);
      expect(stderr).not.toContain('connection lost');
    },
  );

  test.concurrent('while it still connects leaves at once', async ({ openDiscord, startMorn }) => {
    const discord = await openDiscord();
    discord.gateway.delayReady(60_000);
    const morn = startMorn(discord);
    await vi.waitFor(() => expect(discord.gateway.connections).toHaveLength(1), 15_000);
    morn.child.kill('SIGTERM');
    expect((await morn.ended).code).toBe(0);
  });
});
