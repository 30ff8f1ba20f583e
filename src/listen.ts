/** A small HTTP server for a handler of the web platform's kind: Request in, Response out. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from './listen-error.ts';

export type Handler = (request: Request) => Promise<Response>;

export interface Listening {
  /** The port in use: the one asked for, or a free one where that was 0. */
  port: number;
  /** Takes nothing new, finishes what is under way, and resolves when the last of it is sent. */
  close(): Promise<void>;
}

/** How long a client may take to send a request, and how long the last ones get at the end. */
const SLOWEST_REQUEST_MS = 10_000;
const LONGEST_DRAIN_MS = 5_000;
/**
 * Longer than load balancers keep a connection (a minute, mostly): whoever closes first must not be
 * this side, or a request is lost on a connection that is just being closed.
 */
const LONGEST_IDLE_MS = 65_000;

/**
 * Listens on all interfaces.
 *
 * @param setting the variable that the port comes from, for the error message
 * @throws ListenError where the port is taken or not allowed
 */
export async function listen(port: number, setting: string, handle: Handler): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, handle)
      .then((response) => send(outgoing, response, server.listening))
      // Handlers do not reject, so here the client has gone, or cannot be talked to.
      .catch(() => incoming.destroy());
  });
  server.requestTimeout = SLOWEST_REQUEST_MS;
  server.keepAliveTimeout = LONGEST_IDLE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(`${setting} cannot be used: port ${port} ${reasonOf(error)}`)),
    );
    server.listen(port, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MS);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
      }),
  };
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'is taken by another program; choose another port';
  if (code === 'EACCES') return 'needs rights that Morn should not have; choose one above 1023';
  return `cannot be opened (${code})`;
}

async function answer(incoming: IncomingMessage, handle: Handler): Promise<Response> {
  const request = toRequest(incoming);
  return request === undefined ? new Response(null, { status: 400 }) : handle(request);
}

/** Undefined for what the web platform does not take as a request, such as the method TRACE. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headersDistinct } = incoming;
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    // Only the path is of interest: no header gets to choose a host.
    return new Request(`http://localhost${url}`, {
      method,
      headers,
      ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}

/** Reads only when asked to. What the handler leaves unread is let go by, not cut off. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return?.();
        // A client that is still sending would otherwise never get to read the answer.
        incoming.resume();
      },
    },
    { highWaterMark: 0 },
  );
}

async function send(outgoing: ServerResponse, response: Response, goesOn: boolean): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': body.length,
    ...(!goesOn && { connection: 'close' }),
  });
  outgoing.end(body);
}
