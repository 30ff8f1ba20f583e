/** Runs the gateway front until the process is asked to end. */
import { OAuth2Scopes } from 'discord.js';
import type { Listening } from '../listen.ts';
import { serveMonitoring } from '../monitoring/serve.ts';
import { untilAskedToEnd } from '../signals.ts';
import { type Gateway, GatewayError, type GatewayOptions, startGateway } from './client.ts';
import { deploymentIsCurrent } from './deploy.ts';
import { reportMetrics } from './shard-metrics.ts';
import { isConnected } from './shard-state.ts';

export type RunGatewayOptions = GatewayOptions & { metricsPort?: number | undefined };

/** Resolves with the exit code: 0 after SIGINT or SIGTERM, 1 where Discord refuses. */
export async function runGateway(options: RunGatewayOptions): Promise<number> {
  const { log, shard } = options;
  // Listens from the start, so that a signal while connecting is not lost.
  const asked = untilAskedToEnd();
  let gateway: Gateway | undefined;
  const isReady = () => gateway !== undefined && isConnected(gateway.client);
  const monitoring = await openMonitoring(options, isReady);
  try {
    gateway = await startGateway(options);
    const { user, guilds } = gateway.client;
    log.info({ user: user.tag, guilds: guilds.cache.size, shard }, 'connected to Discord');
    // What concerns the bot as a whole is told by one of its connections.
    if (shard === undefined || shard.id === 0) await greetOperator(gateway, options);
    log.info({ signal: await asked }, 'leaving');
    await gateway.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    await monitoring?.close();
    // The channel to the process that keeps the shards would hold this one open.
    if (process.connected) process.disconnect();
  }
}

async function greetOperator({ client }: Gateway, { log, dispatcher }: GatewayOptions) {
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [],
  });
  log.info({ invite }, 'to invite the bot, open this link');
  if (!(await deploymentIsCurrent(client.rest, client.application.id, dispatcher.commands))) {
    log.warn('the registered commands are not those of this version: run npm run deploy');
  }
}

/** A shard passes its figures on to the process that keeps it; on its own, it opens a port. */
async function openMonitoring(
  { monitor, metricsPort, shard, log }: RunGatewayOptions,
  isReady: () => boolean,
): Promise<Listening | undefined> {
  if (monitor === undefined || metricsPort === undefined) return undefined;
  if (shard !== undefined) return void reportMetrics(monitor);
  return serveMonitoring(metricsPort, { isReady, expose: monitor.expose }, log);
}
