/** GET /healthz: 200 while the bot can answer, 503 before that and after. */
export function health(request: Request, isReady: boolean): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  return isReady
    ? new Response('ready\n', { status: 200 })
    : new Response('not ready\n', { status: 503 });
}
