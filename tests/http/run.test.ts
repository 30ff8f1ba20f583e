import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { portOf, run, start } from '../program.ts';
import { newEndpointKeys, signedRequest } from '../stand-in/index.ts';
import { discordPostingTo, privateKey, publicKey } from './front.ts';

const environment = { DISCORD_PUBLIC_KEY: publicKey, PORT: '0' };

test('serves without a token, and leaves on SIGTERM with 0', async () => {
  const env = { ...environment, METRICS_PORT: '0' };
  const morn = start(['--serve'], { env });
  const url = `http://127.0.0.1:${await portOf(morn, 'interactions')}/interactions`;
  const monitoring = `http://127.0.0.1:${await portOf(morn, 'monitoring')}`;
  const discord = await discordPostingTo(url);
  const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
  expect(JSON.stringify(callback)).toContain('Damar');
  expect((await fetch(`${monitoring}/healthz`)).status).toBe(200);
  const metrics = await (await fetch(`${monitoring}/metrics`)).text();
  expect(metrics).toContain(
    'morn_interactions_total{kind="call",command="quote",outcome="found"} 1',
  );
  morn.child.kill('SIGTERM');
  const { code, stdout } = await morn.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test('a missing key ends the start with one line', async () => {
  const { code, stderr } = await run(['--serve'], { env: { PORT: '0' } });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^DISCORD_PUBLIC_KEY is not set: [^\n]+\n$/);
});

test.each(['PORT', 'METRICS_PORT'])('a taken %s ends the start with one line', async (name) => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await run(['--serve'], {
    env: { ...environment, [name]: String(port) },
  });
  expect(code).toBe(2);
  expect(stderr).toBe(
    `${name} cannot be used: port ${port} is taken by another program; choose another port\n`,
  );
});

test('a serverless platform gets one function', async () => {
  const keys = newEndpointKeys();
  vi.stubEnv('DISCORD_PUBLIC_KEY', keys.publicKey);
  vi.stubEnv('LOG_LEVEL', 'silent');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { handle } = await import('../../src/serverless.ts');
  const ask = (signer: typeof keys.privateKey, body: string) =>
    handle(new Request('https://a.platform/any/path', signedRequest(signer, body)));
  const body = JSON.stringify({ type: 2, data: { name: 'help' } });
  const answer = await ask(keys.privateKey, body);
  expect(await answer.json()).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
  expect((await ask(privateKey, body)).status).toBe(401);
});
