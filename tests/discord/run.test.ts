import { expect } from 'vitest';
import { run } from '../program.ts';
import { environmentOf, expectAnswer, TOKEN, test } from './side-by-side.ts';

test.concurrent('connects, prints the invite link, answers, and leaves on SIGTERM', async ({
  openDiscord,
  startMorn,
}) => {
  const discord = await openDiscord();
  const morn = startMorn(discord);
  await morn.logged('run npm run deploy');
  await expectAnswer(discord);
  morn.child.kill('SIGTERM');
  const { code, stdout, stderr } = await morn.ended;
  expect(code).toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toContain(`client_id=${discord.applicationId}`);
  expect(stderr).not.toContain(TOKEN);
});

test.concurrent('a wrong token ends the start with one line that does not show it', async ({
  openDiscord,
}) => {
  const discord = await openDiscord();
  const { code, stderr } = await run([], {
    env: { ...environmentOf(discord), DISCORD_TOKEN: 'wrong-token' },
  });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('Discord refused DISCORD_TOKEN');
  expect(stderr).not.toContain('wrong-token');
});

test.concurrent('a call in the arguments is answered in the terminal even with a token', async ({
  openDiscord,
}) => {
  const discord = await openDiscord();
  const { code, stdout } = await run(['/quote', 'damar'], { env: environmentOf(discord) });
  expect(code).toBe(0);
  expect(stdout).toContain('Damar');
  expect(discord.requests).toEqual([]);
});
