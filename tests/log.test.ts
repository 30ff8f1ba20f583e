import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';

const TOKEN = 'bot-token-do-not-show';

async function logTo(isTTY: boolean) {
  const lines: string[] = [];
  const stream = { isTTY, write: (line: string) => lines.push(line) };
  const log = await createLog(readConfig({ DISCORD_TOKEN: TOKEN, NO_COLOR: '1' }), stream);
  return { log, lines };
}

test.each([true, false])('no secret reaches a log (terminal: %s)', async (isTTY) => {
  const { log, lines } = await logTo(isTTY);
  const error = Object.assign(new Error(`refused ${TOKEN}`), {
    url: 'http://127.0.0.1/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback',
    headers: { authorization: `Bot ${TOKEN}` },
  });
  log.error({ err: error }, `login with ${TOKEN} failed`);
  await new Promise((resolve) => setImmediate(resolve));
  const written = lines.join('');
  expect(written).toContain('failed');
  expect(written).toContain('/interactions/123/[token]/callback');
  expect(written).not.toContain(TOKEN);
  expect(written).not.toContain('aW50ZXJhY3Rpb24');
});

test('a pipe gets JSON, a terminal something to read', async () => {
  const pipe = await logTo(false);
  pipe.log.info({ guilds: 3 }, 'connected');
  expect(JSON.parse(pipe.lines[0] ?? '')).toMatchObject({ guilds: 3, msg: 'connected' });
  const terminal = await logTo(true);
  terminal.log.info({ guilds: 3 }, 'connected');
  await new Promise((resolve) => setImmediate(resolve));
  expect(terminal.lines.join('')).toMatch(/INFO.*connected/);
});
