import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFaultQueue, faultReply, type RestFault } from './faults.ts';
import type { UploadedFile } from './messages.ts';
import { invalidJson, type Reply } from './replies.ts';
import type { RecordedRequest } from './types.ts';

const API_PREFIX = /^\/api\/v10(?=\/)/;
/** What Node takes for the longest delay; more than that would end at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** A request to the REST API, read and taken apart. */
export interface RestRequest {
  readonly method: string;
  /** Without /api/v10; a path outside of that is left whole, and so matches no route. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** The REST API as tests see it. */
export interface RestControls {
  /** Makes the next request that matches fail. Several failures are used up in order. */
  failNext(fault: RestFault): void;
  /** Ends all failures that are left over. */
  recover(): void;
}

/** The REST API as the other parts of the stand-in use it. */
export interface Rest {
  readonly server: Server;
  readonly controls: RestControls;
  readonly requests: readonly RecordedRequest[];
  /** Empties the list of requests. */
  forget(): void;
}

/** Makes the HTTP server of the REST API; `answer` knows the routes. */
export function createRest(answer: (request: RestRequest) => Reply, closing: AbortSignal): Rest {
  const requests: RecordedRequest[] = [];
  const faults = createFaultQueue();

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const record = recorded(request ?? addressOf(incoming), incoming);
    requests.push(record);
    const fault = faults.take(record.method, record.path);
    if (fault?.delayMs !== undefined) {
      const delay = Math.min(fault.delayMs, LONGEST_DELAY_MS);
      await sleep(delay, undefined, { signal: closing });
    }
    if (fault?.reset === true) return void incoming.socket.resetAndDestroy();
    const planned = fault && faultReply(fault);
    const reply = planned ?? (request === undefined ? invalidJson() : answer(request));
    if (fault?.reset === 'after') return void incoming.socket.resetAndDestroy();
    record.status = reply.status;
    send(response, reply);
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => {
      // Closing cuts delayed requests short. Anything else is a bug of the stand-in itself:
      // the bot gets a 500 that says so, rather than a connection that just hangs.
      if (closing.aborted) return void incoming.socket.destroy();
      const message = `Stand-in: ${String(error)}`;
      send(response, { status: 500, body: { message, code: 0 } });
    });
  });
  return {
    server,
    requests,
    controls: { failNext: faults.add, recover: faults.clear },
    forget() {
      requests.length = 0;
    },
  };
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  // An empty answer must not call itself JSON: the client would try to parse it.
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function addressOf(incoming: IncomingMessage): RestRequest {
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(API_PREFIX, ''),
    query: url.searchParams,
    authorization: incoming.headers.authorization,
    body: undefined,
    files: [],
  };
}

/** The request with its body, or undefined if that cannot be read. */
async function readRequest(incoming: IncomingMessage): Promise<RestRequest | undefined> {
  const address = addressOf(incoming);
  const content = await buffer(incoming);
  if (content.length === 0) return address;
  const type = incoming.headers['content-type'] ?? '';
  try {
    if (!type.startsWith('multipart/')) return { ...address, body: parse(content.toString()) };
    const form = await new Response(content, { headers: { 'content-type': type } }).formData();
    const files = [...form.values()].filter((part) => part instanceof File);
    return {
      ...address,
      body: parse(String(form.get('payload_json') ?? '{}')),
      files: files.map(({ name, size, type: contentType }) => ({ name, size, contentType })),
    };
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  return JSON.parse(text);
}

function recorded(
  { method, path, query, body }: RestRequest,
  incoming: IncomingMessage,
): RecordedRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers[name] = name === 'authorization' ? '[removed]' : String(value);
  }
  return { method, path, query: Object.fromEntries(query), body, headers, status: undefined };
}
