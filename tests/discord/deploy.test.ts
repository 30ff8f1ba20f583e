import { expect } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { run } from '../program.ts';
import type { StandIn } from '../stand-in/index.ts';
import { environmentOf, test } from './side-by-side.ts';

const GUILD = '1100000000000000001';

function deploy(discord: StandIn, ...args: string[]) {
  return run(args, { entry: 'deploy', env: environmentOf(discord) });
}

const puts = (discord: StandIn) => discord.requests.filter(({ method }) => method === 'PUT');
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();

test.concurrent('registers everything by one request, and nothing the second time', async ({
  openDiscord,
}) => {
  const discord = await openDiscord();
  expect(await deploy(discord)).toMatchObject({ code: 0, stderr: '' });
  expect(names(discord.commands())).toEqual(names(toCommandBodies(commands)));
  expect(puts(discord)).toHaveLength(1);
  expect((await deploy(discord)).stdout).toMatch(/^Nothing to change/);
  expect(puts(discord)).toHaveLength(1);
});

test.concurrent('--guild registers in one server, and warns of what then shows twice', async ({
  openDiscord,
}) => {
  const discord = await openDiscord();
  expect(await deploy(discord, '--guild', GUILD)).toMatchObject({ code: 0, stderr: '' });
  expect(names(discord.commands(GUILD))).toEqual(names(toCommandBodies(commands)));
  const globally = await deploy(discord);
  expect(globally.stderr).toContain('/quote, /who-played');
  expect(globally.stderr).toContain(`npm run deploy -- --clear --guild ${GUILD}`);
  const again = await deploy(discord, '--guild', GUILD);
  expect(again.stderr).toContain('registered everywhere too');
});

test.concurrent('--clear removes them', async ({ openDiscord }) => {
  const discord = await openDiscord();
  await deploy(discord);
  expect((await deploy(discord, '--clear')).stdout).toMatch(
    /no commands are registered everywhere/,
  );
  expect(discord.commands()).toEqual([]);
});

test.concurrent('--dry-run prints the body and asks Discord nothing', async ({ openDiscord }) => {
  const discord = await openDiscord();
  const { stdout } = await deploy(discord, '--dry-run');
  expect(names(JSON.parse(stdout))).toEqual(names(toCommandBodies(commands)));
  expect(discord.requests).toEqual([]);
});

test.concurrent.for([
  [['--guild', 'my server'], {}, /--guild takes the id of a server/],
  [['--everywhere'], {}, /^Usage: npm run deploy/],
  [[], {}, /^DISCORD_TOKEN is not set/],
  [[], { DISCORD_TOKEN: 'wrong-token' }, /^Discord refused DISCORD_TOKEN/],
] as const)('%j with %j ends with one line', async ([args, env, expected], { openDiscord }) => {
  const discord = await openDiscord();
  const ended = await run(args, {
    entry: 'deploy',
    env: { DISCORD_API_URL: discord.apiUrl, ...env },
  });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(expected);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr).not.toContain('wrong-token');
});
