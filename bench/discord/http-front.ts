/** Over HTTP: signed requests, as Discord sends them, over connections that are kept open. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { InteractionResponseType, InteractionType } from 'discord.js';
import { type Front, until } from './front.ts';
import type { Step } from './script.ts';

const ID = '1200000000000000001';
const STRING_OPTION = 3;
const CHAT_INPUT = 1;
const ANSWERS: readonly unknown[] = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.ApplicationCommandAutocompleteResult,
];

export async function openHttpFront(): Promise<Front> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const port = await findFreePort();
  const agent = new Agent({ keepAlive: true });

  function post(body: string): Promise<{ status: number; body: string }> {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    };
    return new Promise((resolve, reject) => {
      const to = { host: '127.0.0.1', port, path: '/interactions', method: 'POST', headers, agent };
      const outgoing = request(to, (response) => {
        const { statusCode = 0 } = response;
        text(response).then((answer) => resolve({ status: statusCode, body: answer }), reject);
      });
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  }

  async function send(step: Step): Promise<number> {
    const started = performance.now();
    const { status, body } = await post(JSON.stringify(toPayload(step)));
    const elapsed = performance.now() - started;
    if (status !== 200 || !ANSWERS.includes(JSON.parse(body).type)) {
      throw new Error(`"${step.text}" was answered with ${status}: ${body.slice(0, 200)}`);
    }
    return elapsed;
  }

  return {
    env: {
      DISCORD_PUBLIC_KEY: Buffer.from(x, 'base64url').toString('hex'),
      PORT: String(port),
    },
    untilReady: () => {
      const first = { command: 'who-played', option: 'name', text: 'morn' };
      return until(() =>
        send({ kind: 'command', ...first }).then(
          () => true,
          () => false,
        ),
      );
    },
    send,
    forget: () => undefined,
    async close() {
      agent.destroy();
    },
  };
}

function toPayload({ kind, command, option, text: value }: Step) {
  const focused = kind === 'autocomplete';
  return {
    id: ID,
    application_id: ID,
    type: focused
      ? InteractionType.ApplicationCommandAutocomplete
      : InteractionType.ApplicationCommand,
    token: 'bench-interaction-token',
    version: 1,
    locale: 'en-US',
    context: 1,
    authorizing_integration_owners: { '0': '0' },
    entitlements: [],
    channel_id: ID,
    user: { id: ID, username: 'quark', discriminator: '0', avatar: null, global_name: null },
    data: {
      id: ID,
      name: command,
      type: CHAT_INPUT,
      options: [{ name: option, type: STRING_OPTION, value, ...(focused && { focused }) }],
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
