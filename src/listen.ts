/** A small HTTP server for a handler: plain request in, plain response out. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError } from './listen-error.ts';

/** A request, as far as a handler looks at it. */
export interface HttpRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** @param name in lower case */
  header(name: string): string | undefined;
  /**
   * Undefined for a body of more than `limit` bytes.
   *
   * @throws where the sender breaks off
   */
  readBody(limit: number): Promise<Buffer | undefined>;
}

export interface HttpResponse {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/**
 * Answers requests; does not reject. Not with the web platform's Request and Response: making those
 * of each request takes several times as long as answering it.
 */
export type Handler = (request: HttpRequest) => Promise<HttpResponse>;

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

async function answer(incoming: IncomingMessage, handle: Handler): Promise<HttpResponse> {
  const { method = 'GET', url = '/', headers } = incoming;
  return handle({
    method,
    path: url.replace(/[?#].*$/, ''),
    header: (name) => headers[name]?.toString(),
    readBody: (limit) => readBody(incoming, limit),
  });
}

/** Reads only when asked to. What is too long is let go by, not cut off. */
function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const take = (chunk: Buffer) => {
      // Counted while reading, since a length in the headers is only what the sender claims.
      length += chunk.length;
      if (length <= limit) return void chunks.push(chunk);
      // A client that is still sending would otherwise never get to read the answer.
      incoming.off('data', take).resume();
      resolve(undefined);
    };
    incoming
      .on('data', take)
      .on('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => {
        // Every request closes; making an error of each would take as long as reading it.
        if (!incoming.complete) reject(new Error('the sender broke off'));
      });
  });
}

function send(
  outgoing: ServerResponse,
  { status, headers, body = '' }: HttpResponse,
  goesOn: boolean,
): void {
  // As bytes: text would be counted first, and encoded more slowly on its way out.
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, {
    ...headers,
    'content-length': bytes.length,
    ...(!goesOn && { connection: 'close' }),
  });
  outgoing.end(bytes);
}
