import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { InteractionResponseType, InteractionType } from 'discord.js';
import { takeCallback } from './callbacks.ts';
import type { InteractionBook, InteractionEntry } from './interaction-entry.ts';
import { asObject, type JsonObject } from './json.ts';
import type { BotIdentity } from './payloads.ts';

/** Where an application wants its interactions posted, and what the requests are signed with. */
export interface Endpoint {
  readonly url: string;
  readonly privateKey: KeyObject;
}

/** What the endpoint answered to an interaction. */
export interface Delivery {
  readonly status: number;
  readonly contentType: string | null;
  /** As it came, to the byte. */
  readonly text: string;
}

/** Delivers interactions by HTTP once an endpoint is set. */
export interface EndpointControls {
  /** Every answer of the endpoint, in order. */
  readonly deliveries: readonly Delivery[];
  /**
   * Posts every interaction from now on to an endpoint, instead of sending it over the gateway.
   * Rejects if the endpoint fails the test that Discord puts it to: a PING must be answered, and a
   * wrong signature refused.
   */
  deliverTo(endpoint: Endpoint): Promise<void>;
}

/** A key pair of an application; the public one as the Developer Portal shows it. */
export function newEndpointKeys(): { publicKey: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** The headers and body of a request as Discord signs it at a time in seconds. */
export function signedRequest(
  privateKey: KeyObject,
  body: string,
  timestamp: number | string = Math.floor(Date.now() / 1000),
) {
  const signature = sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString('hex');
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': String(timestamp),
    },
    body,
  };
}

/** The way to the endpoint, as long as one is set. */
export interface Delivering {
  readonly controls: EndpointControls;
  /** Undefined while there is no endpoint. Rejects if the answer is none that Discord takes. */
  readonly deliver:
    | ((entry: InteractionEntry, payload: JsonObject, what: string) => Promise<void>)
    | undefined;
}

/** Posts interactions for a bot. */
export function createDelivering(bot: BotIdentity, book: InteractionBook): Delivering {
  const deliveries: Delivery[] = [];
  let endpoint: Endpoint | undefined;

  async function deliver(entry: InteractionEntry, payload: JsonObject, what: string) {
    if (endpoint === undefined) throw new Error('There is no endpoint.');
    const delivery = await post(endpoint, payload);
    deliveries.push(delivery);
    const { status, contentType, text } = delivery;
    if (status !== 200 || !contentType?.startsWith('application/json')) {
      throw new Error(`The endpoint answered ${what} with ${status} (${contentType}): ${text}`);
    }
    const request = {
      method: 'POST',
      path: '',
      query: new URLSearchParams(),
      authorization: undefined,
      body: JSON.parse(text),
      files: [],
    };
    const reply = takeCallback(book, bot, request, entry.id, entry.token);
    if (reply.status >= 400) {
      throw new Error(`The answer to ${what} is refused: ${JSON.stringify(reply.body)}`);
    }
  }

  return {
    controls: {
      deliveries,
      async deliverTo(candidate) {
        await examine(candidate, bot);
        endpoint = candidate;
      },
    },
    get deliver() {
      return endpoint && deliver;
    },
  };
}

async function examine(endpoint: Endpoint, bot: BotIdentity): Promise<void> {
  const ping = { type: InteractionType.Ping, application_id: bot.applicationId, version: 1 };
  const { privateKey } = newEndpointKeys();
  const refused = await post({ ...endpoint, privateKey }, ping);
  if (refused.status !== 401) throw new Error(`A wrong signature got ${refused.status}, not 401.`);
  const { status, text } = await post(endpoint, ping);
  const isPong =
    status === 200 && asObject(JSON.parse(text))['type'] === InteractionResponseType.Pong;
  if (!isPong) throw new Error(`PING was answered with ${status}: ${text}`);
}

async function post({ url, privateKey }: Endpoint, payload: JsonObject): Promise<Delivery> {
  const response = await fetch(url, signedRequest(privateKey, JSON.stringify(payload)));
  const contentType = response.headers.get('content-type');
  return { status: response.status, contentType, text: await response.text() };
}
