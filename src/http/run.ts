/** Runs the HTTP front until the process is asked to end. */
import type { Dispatcher } from '../dispatch.ts';
import type { Listening } from '../listen.ts';
import { serveMonitoring } from '../monitoring/serve.ts';
import { untilAskedToEnd } from '../signals.ts';
import { warmUp } from '../warm-up.ts';
import { type HttpOptions, startHttp } from './serve.ts';

export type RunHttpOptions = HttpOptions & {
  /** Builds what answers; the port is open by then. */
  prepare: () => Promise<Dispatcher>;
  metricsPort: number | undefined;
};

/** Resolves with exit code 0 after SIGINT or SIGTERM. */
export async function runHttp(options: RunHttpOptions): Promise<number> {
  const { prepare, monitor, metricsPort, log } = options;
  const asked = untilAskedToEnd();
  const front = await startHttp(options);
  let monitoring: Listening | undefined;
  try {
    if (monitor !== undefined && metricsPort !== undefined) {
      const { isReady } = front;
      monitoring = await serveMonitoring(metricsPort, { isReady, expose: monitor.expose }, log);
    }
    const dispatcher = await prepare();
    front.open(dispatcher);
    void warmUp(dispatcher);
    log.info({ port: front.port, path: '/interactions' }, 'listening for interactions');
    log.info({ signal: await asked }, 'leaving');
    return 0;
  } finally {
    await front.stop();
    await monitoring?.close();
  }
}
