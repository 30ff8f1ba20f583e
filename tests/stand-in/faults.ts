import { type Reply, rateLimited } from './replies.ts';

/** How long a bot is told to wait by a 429 that says nothing else. */
const RETRY_AFTER_SECONDS = 0.1;

/** A failure of the REST API, waiting for the requests it is meant for. */
export interface RestFault {
  /** Any method, if left out. */
  method?: string;
  /** Matched against the path without /api/v10 and without the query. */
  path: RegExp;
  /** Answers with this status and leaves the request undone; without it, it is carried out. */
  status?: number;
  /** Discord's usual body for the status, if left out. */
  body?: unknown;
  headers?: Record<string, string>;
  /** How many requests fail; 1, if left out. */
  times?: number;
  /** Waits before anything else. Infinity: the request hangs until the client gives up. */
  delayMs?: number;
  /** Cuts the connection before the request is carried out; 'after': once it has been. */
  reset?: boolean | 'after';
}

/** The failures asked for and not used up yet. */
export interface FaultQueue {
  add(fault: RestFault): void;
  /** The first failure meant for a request, which uses it up once. */
  take(method: string, path: string): RestFault | undefined;
  /** Forgets all failures that are left. */
  clear(): void;
}

/** A queue without any failures. */
export function createFaultQueue(): FaultQueue {
  const waiting: { fault: RestFault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take(method, path) {
      const found = waiting.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.method === undefined || fault.method.toUpperCase() === method) &&
          // String.search ignores the lastIndex a global pattern would carry along.
          path.search(fault.path) >= 0,
      );
      if (found !== undefined) found.left -= 1;
      return found?.fault;
    },
    clear() {
      waiting.length = 0;
    },
  };
}

/** The answer of a failure that has a status. */
export function faultReply({ status, body, headers }: RestFault): Reply | undefined {
  if (status === undefined) return undefined;
  const usual = status === 429 ? rateLimited(RETRY_AFTER_SECONDS) : serverError(status);
  return {
    status,
    body: body === undefined ? usual.body : body,
    headers: { ...usual.headers, ...headers },
  };
}

function serverError(status: number): Reply {
  return { status, body: { message: `${status}: Server Error`, code: 0 } };
}
