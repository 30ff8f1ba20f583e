import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createMorn } from '../morn.ts';
import { signedRequest } from '../stand-in/index.ts';
import { openFront, privateKey, startFront } from './front.ts';

const PING = JSON.stringify({ type: 1 });

test('is 503 until the front can answer, then 200; so is a call', async () => {
  const { front, origin } = await startFront();
  const health = () => fetch(`${origin}/healthz`);
  const ping = () => fetch(`${origin}/interactions`, signedRequest(privateKey, PING));
  expect((await health()).status).toBe(503);
  expect((await ping()).status).toBe(503);
  front.open(createMorn());
  expect((await health()).status).toBe(200);
  expect((await ping()).status).toBe(200);
  expect((await fetch(`${origin}/healthz`, { method: 'POST' })).status).toBe(405);
});

test('a call that is coming in while the front stops is answered, and none after it', async () => {
  const { front, url } = await openFront();
  const { method, headers } = signedRequest(privateKey, PING);
  const call = request(url, { method, headers });
  const answer = new Promise<{ status: number | undefined; connection: string | undefined }>(
    (resolve, reject) => {
      call.once('error', reject);
      call.once('response', (response) => {
        response.resume();
        const { statusCode: status, headers: received } = response;
        resolve({ status, connection: received.connection });
      });
    },
  );
  call.write(PING.slice(0, 3));
  // An answer to another request tells that the server has seen the first one as well.
  await fetch(url);
  const stopped = front.stop();
  expect(front.isReady()).toBe(false);
  await expect(fetch(url)).rejects.toThrow();
  call.end(PING.slice(3));
  expect(await answer).toEqual({ status: 200, connection: 'close' });
  await stopped;
});
