/** The HTTP front as a server: POST /interactions and GET /healthz. */
import type { Dispatcher } from '../dispatch.ts';
import { type Handler, type Listening, listen } from '../listen.ts';
import { health } from '../monitoring/health.ts';
import { createHandler, type HandlerOptions } from './handler.ts';

export interface HttpFront {
  port: number;
  isReady(): boolean;
  /** Starts to answer. Until then everything gets a 503, so that a load balancer looks elsewhere. */
  open(dispatcher: Dispatcher): void;
  /** Says that it is not ready any more, finishes the answers that are under way, and closes. */
  stop(): Promise<void>;
}

export type HttpOptions = Omit<HandlerOptions, 'dispatcher'> & {
  /** 0 for any that is free. */
  port: number;
};

/** @throws ListenError where the port cannot be used */
export async function startHttp({ port, ...options }: HttpOptions): Promise<HttpFront> {
  let handler: Handler | undefined;
  let isReady = false;
  const listening: Listening = await listen(port, 'PORT', async (request) => {
    if (request.path === '/healthz') return health(request, isReady);
    if (request.path !== '/interactions') return { status: 404 };
    return handler === undefined ? { status: 503 } : handler(request);
  });
  return {
    port: listening.port,
    isReady: () => isReady,
    open(dispatcher) {
      const { monitor } = options;
      handler = createHandler({
        ...options,
        dispatcher: monitor?.measure(dispatcher) ?? dispatcher,
      });
      isReady = true;
    },
    async stop() {
      isReady = false;
      await listening.close();
    },
  };
}
