/** What a monitoring system and a container's health check ask: GET /metrics and GET /healthz. */
import type { Logger } from 'pino';
import { type Listening, listen } from '../listen.ts';
import { health } from './health.ts';

/** Of Prometheus' text format. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export interface Monitored {
  isReady: () => boolean;
  /** In Prometheus' text format. */
  expose: () => Promise<string>;
}

/**
 * Serves both on METRICS_PORT, apart from what Discord gets to see.
 *
 * @throws ListenError where the port cannot be used
 */
export async function serveMonitoring(
  port: number,
  { isReady, expose }: Monitored,
  log: Logger,
): Promise<Listening> {
  const listening = await listen(port, 'METRICS_PORT', async (request) => {
    if (request.path === '/healthz') return health(request, isReady());
    if (request.path !== '/metrics') return { status: 404 };
    if (request.method !== 'GET') return { status: 405, headers: { allow: 'GET' } };
    return { status: 200, headers: { 'content-type': CONTENT_TYPE }, body: await expose() };
  });
  log.info({ port: listening.port, path: '/metrics' }, 'listening for monitoring');
  return listening;
}
