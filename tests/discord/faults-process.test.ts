/** Faults that the program as a whole has to survive, or to end with one line. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Running, run, start } from '../program.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'process-test-token';
const CALLBACK = /\/callback$/;

let discord: StandIn;
let morn: Running | undefined;
beforeEach(async () => {
  discord = await startStandIn({ token: TOKEN });
});
afterEach(async () => {
  morn?.child.kill('SIGKILL');
  morn = undefined;
  await discord.close();
});

const environment = () => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl });

async function connected(): Promise<Running> {
  morn = start([], { env: environment() });
  await morn.logged('connected to Discord');
  return morn;
}

async function expectAnswer(): Promise<void> {
  const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
  expect(JSON.stringify(callback)).toContain('Damar');
}

describe('what stops the start is one line and exit code 1', () => {
  test.each([
    [4014, 'Discord refused the Guilds intent'],
    [4013, '4013, InvalidIntents'],
    [4004, 'Discord refused DISCORD_TOKEN'],
  ])('close code %i', async (code, line) => {
    discord.gateway.refuse(code);
    const { code: exit, stderr } = await run([], { env: environment() });
    expect(exit).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain(TOKEN);
  });

  test.each([
    ['a refusal', { status: 403 }, 'Discord refused the connection (403)'],
    ['an outage', { status: 503, times: 20 }, 'Discord could not be reached (503)'],
    ['a reset', { reset: true, times: 20 }, 'Discord could not be reached (ECONNRESET)'],
  ])('%s where the gateway should be looked up', async (_what, fault, line) => {
    discord.rest.failNext({ path: /^\/gateway/, ...fault });
    const { code, stderr } = await run([], { env: environment() });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
  });

  test('nobody there', async () => {
    const env = environment();
    await discord.close();
    const { code, stderr } = await run([], { env });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Discord could not be reached (ECONNREFUSED)');
  });
});

test('a token that is taken back while it runs ends it with one line and exit code 1', async () => {
  const { ended } = await connected();
  await expectAnswer();
  discord.gateway.dropSockets(4004);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toContain('Discord refused DISCORD_TOKEN');
});

test('commands that cannot be looked up are a warning', async () => {
  discord.rest.failNext({ method: 'GET', path: /\/commands$/, status: 500, times: 20 });
  const { logged, child, ended } = await connected();
  await logged('could not be looked up');
  await expectAnswer();
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

test('an event that discord.js cannot read does not end it', async () => {
  const { logged, child, ended } = await connected();
  discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2, token: 'a', data: null });
  await logged('an event was lost');
  await expectAnswer();
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

describe('SIGTERM', () => {
  test.each([
    ['slow', { delayMs: 700 }],
    ['failing', { status: 502, times: 3 }],
    ['hanging', { delayMs: Number.POSITIVE_INFINITY }],
  ])('finishes an answer that is under way (%s), then leaves with 0', async (_how, fault) => {
    const { child, ended } = await connected();
    discord.rest.failNext({ path: CALLBACK, ...fault });
    const answered = discord.slash({ name: 'quote', options: { search: 'damar' } });
    await expect.poll(() => discord.requests.some(({ path }) => CALLBACK.test(path))).toBe(true);
    child.kill('SIGTERM');
    const { callback } = await answered;
    expect(JSON.stringify(callback)).toContain('Damar');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('connection lost');
  });

  test('while it still connects leaves at once', async () => {
    discord.gateway.delayReady(60_000);
    morn = start([], { env: environment() });
    await expect.poll(() => discord.gateway.connections.length, { timeout: 15_000 }).toBe(1);
    morn.child.kill('SIGTERM');
    expect((await morn.ended).code).toBe(0);
  });
});
