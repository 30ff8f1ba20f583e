import { Agent, request } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LONGEST_BODY } from '../../src/http/handler.ts';
import { newEndpointKeys, signedRequest } from '../stand-in/index.ts';
import { openFront, privateKey } from './front.ts';

const PING = JSON.stringify({ type: 1 });
const now = () => Math.floor(Date.now() / 1000);

describe('a request is answered', () => {
  test('with PONG to a PING, as JSON', async () => {
    const { post } = await openFront();
    const response = await post(PING);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"type":1}');
  });

  test.each([-290, 290])('if its clock is off by %i seconds', async (offset) => {
    const { post } = await openFront();
    const response = await post(PING, signedRequest(privateKey, PING, now() + offset));
    expect(response.status).toBe(200);
  });
});

describe('a request is refused with 401', () => {
  test.each(['', '{', PING])('if somebody else signed it, even with %j as body', async (body) => {
    const { post } = await openFront();
    const { privateKey: foreign } = newEndpointKeys();
    const response = await post(body, signedRequest(foreign, body));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
  });

  test.each(['x-signature-ed25519', 'x-signature-timestamp'])('without %s', async (name) => {
    const { post } = await openFront();
    const { headers, ...rest } = signedRequest(privateKey, PING);
    const left = Object.entries(headers).filter(([header]) => header !== name);
    expect((await post(PING, { ...rest, headers: left })).status).toBe(401);
  });

  test.each(['00', 'zz'.repeat(64), '00'.repeat(64), `${'00'.repeat(64)}00`])(
    'with %s as signature',
    async (signature) => {
      const { post } = await openFront();
      const { headers, ...rest } = signedRequest(privateKey, PING);
      const init = { ...rest, headers: { ...headers, 'x-signature-ed25519': signature } };
      expect((await post(PING, init)).status).toBe(401);
    },
  );

  test('with anything behind the signature', async () => {
    const { post } = await openFront();
    const { headers, ...rest } = signedRequest(privateKey, PING);
    const signature = `${headers['x-signature-ed25519']}zz`;
    const init = { ...rest, headers: { ...headers, 'x-signature-ed25519': signature } };
    expect((await post(PING, init)).status).toBe(401);
  });

  test('if the body, or the time, is not what was signed', async () => {
    const { post } = await openFront();
    const init = signedRequest(privateKey, PING);
    expect((await post(PING, { ...init, body: `${PING} ` })).status).toBe(401);
    const timestamp = String(Number(init.headers['x-signature-timestamp']) - 1);
    const headers = { ...init.headers, 'x-signature-timestamp': timestamp };
    expect((await post(PING, { ...init, headers })).status).toBe(401);
  });

  test.each([
    ['older than five minutes', -302],
    ['more than five minutes ahead', 302],
  ])('if it is %s, though signed', async (_, offset) => {
    const { post } = await openFront();
    const response = await post(PING, signedRequest(privateKey, PING, now() + offset));
    expect(response.status).toBe(401);
  });

  test.each(['', 'now', '1e9', '-1', 'NaN'])('if %j is its time, though signed', async (time) => {
    const { post } = await openFront();
    expect((await post(PING, signedRequest(privateKey, PING, time))).status).toBe(401);
  });
});

describe('a signed request is refused with 400', () => {
  const data = { name: 'quote', options: [{ name: 'by', value: 'g' }] };
  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no object', '[1]'],
    ['no type', '{}'],
    ['an unknown type', '{"type":99}'],
    ['a command without a name', '{"type":2,"data":{}}'],
    ['an autocompletion of nothing', JSON.stringify({ type: 4, data })],
    ['a select menu', '{"type":3,"data":{"component_type":3,"custom_id":"a"},"message":{}}'],
    ['a modal', '{"type":5,"data":{"custom_id":"a","components":[]}}'],
  ])('if it holds %s', async (_, body) => {
    const { post } = await openFront();
    expect((await post(body)).status).toBe(400);
  });
});

describe('the size of a body', () => {
  const padded = (length: number) => PING.padEnd(length);

  test.each([0, 1])('may not exceed the limit (limit + %i)', async (more) => {
    const { post } = await openFront();
    const response = await post(padded(LONGEST_BODY + more));
    expect(response.status).toBe(more === 0 ? 200 : 413);
  });

  // Sooner than the server would cut off a client that is stuck.
  const options = { timeout: 5_000 };
  test('is counted while it comes, and no client is left stuck in sending', options, async () => {
    const { url } = await openFront();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const send = (body: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { method, headers } = signedRequest(privateKey, body);
        const sent = request(url, { agent, method, headers }, (response) => {
          response.resume();
          response.once('end', () => resolve(response.statusCode));
        });
        sent.once('error', reject);
        sent.write(body.slice(0, 3)); // so that Node does not know the length
        sent.end(body.slice(3));
      });
    expect(await send(padded(LONGEST_BODY * 100))).toBe(413);
    expect(await send(PING)).toBe(200);
  });
});

describe('elsewhere', () => {
  test.each(['GET', 'PUT', 'DELETE'])('%s is not how Discord asks', async (method) => {
    const { url } = await openFront();
    const response = await fetch(url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  test.each(['/', '/interactions/', '/metrics', '//interactions', '/interactions/../x'])(
    '%s is not found',
    async (path) => {
      const { origin } = await openFront();
      const init = signedRequest(privateKey, PING);
      expect((await fetch(`${origin}${path}`, init)).status).toBe(404);
    },
  );
});
