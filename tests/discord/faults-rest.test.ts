import { describe, expect, test, vi } from 'vitest';
import { createMorn } from '../morn.ts';
import type { RestFault } from '../stand-in/index.ts';
import { useStandIn } from './connected.ts';

const at = useStandIn();
const CALLBACK = /\/callback$/;
const FAILURE = 'Something went wrong here';

function failNext(fault: Omit<RestFault, 'path'>): void {
  at.discord.rest.failNext({ path: CALLBACK, ...fault });
}
const callbacks = () => at.discord.requests.filter(({ path }) => CALLBACK.test(path));
const warnings = () => at.logged.filter(({ level }) => level >= 40).map(({ msg }) => msg);

/** Asks something whose answer will not be taken, without waiting for the stand-in's deadline. */
async function askInVain(message: string): Promise<void> {
  at.discord.slash({ name: 'help' }).catch(() => undefined);
  await vi.waitFor(() => expect(warnings().join()).toContain(message), { timeout: 8_000 });
}

describe('an answer arrives in time, in spite of', () => {
  test.each<[string, Omit<RestFault, 'path'>]>([
    ['a rate limit', { status: 429, headers: { 'retry-after': '0.3' } }],
    ['a global rate limit', { status: 429, headers: { 'x-ratelimit-global': 'true' } }],
    ['three server errors', { status: 500, times: 3 }],
    ['a bad gateway', { status: 502 }],
    ['a service that is unavailable, in HTML', { status: 503, body: '<html></html>' }],
    ['a connection that is reset', { reset: true, times: 2 }],
    ['a receipt that gets lost', { reset: 'after' }],
    ['a request that hangs', { delayMs: Number.POSITIVE_INFINITY }],
    ['two requests that hang', { delayMs: Number.POSITIVE_INFINITY, times: 2 }],
  ])('%s', async (_what, fault) => {
    await at.connect();
    failNext(fault);
    await at.expectAnswer();
    await vi.waitFor(() => expect(at.logged.map(({ msg }) => msg)).toContain('answered'));
    expect(callbacks()).toHaveLength((fault.times ?? 1) + 1);
    expect(warnings()).toEqual([]);
    await at.expectAnswer();
  });
});

describe('an answer that Discord refuses is replaced by one sentence', () => {
  test.each([
    ['an invalid form', 400, 50035],
    ['missing access', 403, 50001],
    ['missing permissions', 403, 50013],
    ['anything else', 400, 0],
  ])('%s', async (message, status, code) => {
    await at.connect();
    failNext({ status, body: { message, code } });
    const { callback, ephemeral } = await at.discord.slash({ name: 'help' });
    expect(JSON.stringify(callback)).toContain(FAILURE);
    expect(JSON.stringify(callback)).not.toContain(message);
    expect(ephemeral).toBe(true);
    expect(warnings()).toEqual(['an answer could not be delivered']);
    await at.expectAnswer();
  });

  test('a completion by an empty list', async () => {
    await at.connect();
    failNext({ status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    const typing = { name: 'quote', focused: 'search', value: 'da' };
    expect((await at.discord.autocomplete(typing)).callback).toEqual({
      type: 8,
      data: { choices: [] },
    });
    await at.expectAnswer();
  });

  test('the message that a button is on stays as it is', async () => {
    await at.connect();
    const message = await at.expectAnswer();
    const before = JSON.stringify(message.message);
    failNext({ status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    const pressed = await at.discord.press({ message, customId: 'who-played?name=damar' });
    expect(pressed.ephemeral).toBe(true);
    expect(JSON.stringify(pressed.callback)).toContain(FAILURE);
    expect(JSON.stringify(message.message)).toBe(before);
  });

  test('even the sentence may be refused: that is logged, and the next one answered', async () => {
    await at.connect();
    failNext({ status: 403, body: { message: 'Missing Access', code: 50001 }, times: 2 });
    await askInVain('nor could it be said');
    expect(callbacks()).toHaveLength(2);
    await at.expectAnswer();
  });
});

describe('where nothing can be said any more, it is logged, and the next one answered', () => {
  test.each([
    ['too late (10062)', 404, 10062, 'Discord had stopped waiting for this answer'],
    ['answered already (40060)', 400, 40060, 'is the bot running twice with this token?'],
  ])('%s', async (message, status, code, expected) => {
    await at.connect();
    failNext({ status, body: { message, code } });
    await askInVain(expected);
    expect(callbacks()).toHaveLength(1);
    await at.expectAnswer();
  });

  test.each<[string, Omit<RestFault, 'path'>]>([
    [
      'a rate limit beyond the time for an answer',
      { status: 429, headers: { 'retry-after': '60' } },
    ],
    ['a server error that lasts', { status: 500, times: 100 }],
    ['requests that hang', { delayMs: Number.POSITIVE_INFINITY, times: 3 }],
  ])('%s', async (_what, fault) => {
    await at.connect();
    failNext(fault);
    await askInVain('an answer could not be delivered');
    at.discord.rest.recover();
    await at.expectAnswer();
  });
});

test('a bug in making an answer is one sentence too', async () => {
  await at.connect({ dispatcher: { ...createMorn(), dispatch: () => null as never } });
  const { callback, ephemeral } = await at.discord.slash({ name: 'help' });
  expect(JSON.stringify(callback)).toContain(FAILURE);
  expect(ephemeral).toBe(true);
  expect(warnings()).toEqual(['an answer could not be made']);
});

test('a command that is no longer offered is answered', async () => {
  await at.connect();
  const { callback } = await at.discord.slash({ name: 'gone' });
  expect(JSON.stringify(callback)).toContain('No such command');
});
