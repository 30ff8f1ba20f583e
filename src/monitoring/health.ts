import type { HttpRequest, HttpResponse } from '../listen.ts';

const headers = { 'content-type': 'text/plain; charset=utf-8' };

/** GET /healthz: 200 while the bot can answer, 503 before that and after. */
export function health({ method }: HttpRequest, isReady: boolean): HttpResponse {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' } };
  }
  return isReady
    ? { status: 200, headers, body: 'ready\n' }
    : { status: 503, headers, body: 'not ready\n' };
}
