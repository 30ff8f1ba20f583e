import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { run } from '../program.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'deploy-test-token';
const GUILD = '1100000000000000001';

let discord: StandIn;
beforeEach(async () => {
  discord = await startStandIn({ token: TOKEN });
});
afterEach(() => discord.close());

function deploy(...args: string[]) {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
  return run(args, { entry: 'deploy', env });
}

const puts = () => discord.requests.filter((request) => request.method === 'PUT');
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();

test('registers everything by one request, and nothing the second time', async () => {
  expect(await deploy()).toMatchObject({ code: 0, stderr: '' });
  expect(names(discord.commands())).toEqual(names(toCommandBodies(commands)));
  expect(puts()).toHaveLength(1);
  expect((await deploy()).stdout).toMatch(/^Nothing to change/);
  expect(puts()).toHaveLength(1);
});

test('--guild registers in one server, and warns of what then shows twice', async () => {
  expect(await deploy('--guild', GUILD)).toMatchObject({ code: 0, stderr: '' });
  expect(names(discord.commands(GUILD))).toEqual(names(toCommandBodies(commands)));
  const globally = await deploy();
  expect(globally.stderr).toContain('/quote, /who-played');
  expect(globally.stderr).toContain(`npm run deploy -- --clear --guild ${GUILD}`);
  const again = await deploy('--guild', GUILD);
  expect(again.stderr).toContain('registered everywhere too');
});

test('--clear removes them', async () => {
  await deploy();
  expect((await deploy('--clear')).stdout).toMatch(/no commands are registered everywhere/);
  expect(discord.commands()).toEqual([]);
});

test('--dry-run prints the body and asks Discord nothing', async () => {
  const { stdout } = await deploy('--dry-run');
  expect(names(JSON.parse(stdout))).toEqual(names(toCommandBodies(commands)));
  expect(discord.requests).toEqual([]);
});

test.each([
  [['--guild', 'my server'], {}, /--guild takes the id of a server/],
  [['--everywhere'], {}, /^Usage: npm run deploy/],
  [[], {}, /^DISCORD_TOKEN is not set/],
  [[], { DISCORD_TOKEN: 'wrong-token' }, /^Discord refused DISCORD_TOKEN/],
])('%j with %j ends with one line', async (args, env, expected) => {
  const ended = await run(args, {
    entry: 'deploy',
    env: { DISCORD_API_URL: discord.apiUrl, ...env },
  });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(expected);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr).not.toContain('wrong-token');
});
