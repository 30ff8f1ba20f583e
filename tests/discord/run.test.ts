import { afterEach, beforeEach, expect, test } from 'vitest';
import { run, start } from '../program.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'run-test-token';

let discord: StandIn;
beforeEach(async () => {
  discord = await startStandIn({ token: TOKEN });
});
afterEach(() => discord.close());

const environment = (token = TOKEN) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: discord.apiUrl,
});

test('connects, prints the invite link, answers, and leaves on SIGTERM', async () => {
  const morn = start([], { env: environment() });
  await morn.logged('run npm run deploy');
  const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
  expect(JSON.stringify(callback)).toContain('Damar');
  morn.child.kill('SIGTERM');
  const { code, stdout, stderr } = await morn.ended;
  expect(code).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(`client_id=${discord.applicationId}`);
  expect(stderr).not.toContain(TOKEN);
});

test('a wrong token ends the start with one line that does not show it', async () => {
  const { code, stderr } = await run([], { env: environment('wrong-token') });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Discord refused DISCORD_TOKEN');
  expect(stderr).not.toContain('wrong-token');
});

test('a call in the arguments is answered in the terminal even with a token', async () => {
  const { code, stdout } = await run(['/quote', 'damar'], { env: environment() });
  expect(code).toBe(0);
  expect(stdout).toContain('Damar');
  expect(discord.requests).toEqual([]);
});
