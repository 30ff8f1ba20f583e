/** Runs the gateway front until the process is asked to end. */
import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import type { Listening } from '../listen.ts';
import { serveMonitoring } from '../monitoring/serve.ts';
import { untilAskedToEnd } from '../signals.ts';
import { warmUp } from '../warm-up.ts';
import { type Gateway, type GatewayOptions, startGateway } from './client.ts';
import { deploymentIsCurrent } from './deploy.ts';
import { GatewayError } from './gateway-error.ts';
import { reportMetrics } from './shard-metrics.ts';
import { isConnected } from './shard-state.ts';

export type RunGatewayOptions = GatewayOptions & { metricsPort?: number | undefined };

/** What replying in a channel takes; interactions are answered without any. */
const MESSAGE_PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
];

/** Resolves with the exit code: 0 after SIGINT or SIGTERM, 1 where Discord refuses. */
export async function runGateway(options: RunGatewayOptions): Promise<number> {
  const { log } = options;
  keepRunning(options);
  // Listens from the start, so that a signal while connecting is not lost.
  const leave = new AbortController();
  const asked = untilAskedToEnd().then((signal) => {
    log.info({ signal }, 'leaving');
    leave.abort();
  });
  let gateway: Gateway | undefined;
  const isReady = () => gateway !== undefined && isConnected(gateway.client);
  const monitoring = await openMonitoring(options, isReady);
  try {
    gateway = await startGateway({ ...options, cancel: leave.signal });
    introduce(gateway, options);
    void warmUp(options.dispatcher);
    const refusal = await Promise.race([asked, gateway.closed]);
    await gateway.stop();
    if (refusal) throw refusal;
    return 0;
  } catch (error) {
    // A client that is still connecting cannot be stopped, and it has nothing to finish.
    if (leave.signal.aborted) process.exit(0);
    if (!(error instanceof GatewayError)) throw error;
    log.fatal(error.message);
    return 1;
  } finally {
    await monitoring?.close();
    // The channel to the process that keeps the shards would hold this one open.
    if (process.connected) process.disconnect();
  }
}

/** A single event that goes wrong inside discord.js must not end the bot, nor a log show its token. */
function keepRunning({ log }: GatewayOptions): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an event was lost'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an unexpected error ended the bot');
    process.exit(1);
  });
}

function introduce(
  { client }: Gateway,
  { log, dispatcher, shard, mentions }: GatewayOptions,
): void {
  const { user, guilds } = client;
  log.info({ user: user.tag, guilds: guilds.cache.size, shard }, 'connected to Discord');
  // What concerns the bot as a whole is told by one of its connections.
  if (shard !== undefined && shard.id !== 0) return;
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: mentions ? MESSAGE_PERMISSIONS : [],
  });
  log.info({ invite }, 'to invite the bot, open this link');
  // Answers do not wait for this, and do not depend on it.
  deploymentIsCurrent(client.rest, client.application.id, dispatcher.commands).then(
    (isCurrent) => {
      if (isCurrent) return;
      log.warn('the registered commands are not those of this version: run npm run deploy');
    },
    (error) => log.warn({ err: error }, 'the registered commands could not be looked up'),
  );
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
