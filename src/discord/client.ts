/** The gateway front: a discord.js client that passes interactions on and sends the answers. */
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import type { GatewayInteractionCreateDispatchData } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Dispatcher } from '../dispatch.ts';
import type { Monitor } from '../monitoring/monitor.ts';
import { answer } from './answer.ts';
import { createDelivery } from './deliver.ts';
import { explainClose, explainLogin, type GatewayError } from './gateway-error.ts';
import { listenToMessages, MESSAGE_INTENTS } from './messages.ts';
import { readShardStates } from './shard-state.ts';

/** For requests that nobody waits for, such as where the gateway is. */
const REQUEST_MS = 5_000;
/** discord.js is ready once all servers have been named; one that is down must not hold it up. */
const SERVERS_MS = 1_000;

export interface GatewayOptions {
  token: string;
  /** Base of the REST API, without the version; for a proxy or a stand-in. */
  apiUrl?: string | undefined;
  /** Which of several connections this is; the only one, if left out. */
  shard?: { id: number; count: number } | undefined;
  dispatcher: Dispatcher;
  monitor?: Monitor | undefined;
  log: Logger;
  /** Gives up waiting for the connection. discord.js goes on: only the end of the process stops it. */
  cancel?: AbortSignal;
  /** Whether to answer messages that mention the bot, and direct messages. */
  mentions?: boolean | undefined;
}

export interface Gateway {
  client: Client<true>;
  /** Resolves once Discord has closed the connection for good. */
  closed: Promise<GatewayError>;
  /** Disconnects, and finishes the answers that are under way. */
  stop(): Promise<void>;
}

/**
 * Logs in and answers until stopped. Connections that get lost are resumed.
 *
 * @throws GatewayError where Discord refuses the token or the intents, or cannot be reached; the
 *   reason of `cancel` where that comes first
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, mentions, monitor, log, cancel } = options;
  const dispatcher = monitor?.measure(options.dispatcher) ?? options.dispatcher;
  const client = createClient(options);
  monitor?.watchGateway(() => readShardStates(client));
  const delivery = createDelivery(apiUrl);
  const underWay = new Set<Promise<void>>();
  let stopping = false;

  // As the gateway sends them: read like those that come by HTTP, and before discord.js has heard of
  // every server, which it waits for.
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    (interaction: GatewayInteractionCreateDispatchData) => {
      const answered = answer(interaction, { delivery, dispatcher, monitor, log }).finally(() =>
        underWay.delete(answered),
      );
      underWay.add(answered);
    },
  );
  if (mentions) listenToMessages(client, { dispatcher, log, underWay });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reported an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, (shard) => {
    if (!stopping) log.warn({ shard }, 'connection lost, resuming');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connection resumed'));
  client.on(Events.ShardReady, (shard) => log.debug({ shard }, 'connection ready'));
  const closed = new Promise<GatewayError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(explainClose(code)));
  });

  const ready = await login(client, token, closed, cancel);
  // Until here, login has thrown what is wrong.
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection has a fault'));
  return {
    client: ready,
    closed,
    async stop() {
      stopping = true;
      // Answers do not need the connection that questions come by.
      await client.destroy();
      await Promise.all(underWay);
    },
  };
}

function createClient({ apiUrl, shard, mentions }: GatewayOptions): Client {
  return new Client({
    // Always told, or discord.js would look for them in the variables SHARDS and SHARD_COUNT.
    shards: [shard?.id ?? 0],
    shardCount: shard?.count ?? 1,
    // Interactions come without any intent; Guilds tells which servers there are.
    intents: [GatewayIntentBits.Guilds, ...(mentions ? MESSAGE_INTENTS : [])],
    // Answers come from the dataset, so nothing that Discord says needs to be kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 0,
      MessageManager: 0,
      UserManager: 0,
      VoiceStateManager: 0,
    }),
    allowedMentions: { parse: [] },
    waitGuildTimeout: SERVERS_MS,
    rest: { timeout: REQUEST_MS, ...(apiUrl && { api: apiUrl }) },
  });
}

/** Resolves once the client is ready, which login alone does not wait for. */
async function login(
  client: Client,
  token: string,
  closed: Promise<GatewayError>,
  cancel: AbortSignal | undefined,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const cancelled = new Promise<never>((_, reject) => {
    cancel?.addEventListener('abort', () => reject(cancel.reason), { once: true });
  });
  const refused = closed.then((error) => Promise.reject(error));
  refused.catch(() => undefined);
  try {
    cancel?.throwIfAborted();
    const loggedIn = client.login(token).then(() => ready);
    return await Promise.race([loggedIn, refused, cancelled]);
  } catch (error) {
    if (cancel?.aborted) throw error;
    await client.destroy();
    throw explainLogin(error);
  }
}
