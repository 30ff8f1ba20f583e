/** The HTTP front as the web platform has it, and serverless platforms too: Request in, Response out. */
import type { Handler } from '../listen.ts';

export type WebHandler = (request: Request) => Promise<Response>;

/** Gives a handler the web platform's types. */
export function toWebHandler(handle: Handler): WebHandler {
  return async (request) => {
    const { status, headers, body } = await handle({
      method: request.method,
      path: new URL(request.url).pathname,
      header: (name) => request.headers.get(name) ?? undefined,
      readBody: (limit) => readBody(request, limit),
    });
    return new Response(body ?? null, { status, ...(headers && { headers }) });
  };
}

async function readBody(request: Request, limit: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Counted while reading, since a length in the headers is only what the sender claims.
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
