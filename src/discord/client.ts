/** The gateway front: a discord.js client that passes interactions on and sends the answers. */
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  Options,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Dispatcher } from '../dispatch.ts';
import { type Incoming, respond } from '../interactions/respond.ts';
import type { Monitor } from '../monitoring/monitor.ts';
import { readInteraction } from './read-interaction.ts';
import { readShardStates } from './shard-state.ts';

export interface GatewayOptions {
  token: string;
  /** Base of the REST API, without the version; for a proxy or a stand-in. */
  apiUrl?: string | undefined;
  /** Which of several connections this is; the only one, if left out. */
  shard?: { id: number; count: number } | undefined;
  dispatcher: Dispatcher;
  monitor?: Monitor | undefined;
  log: Logger;
}

export interface Gateway {
  client: Client<true>;
  /** Finishes the answers that are under way, then disconnects. */
  stop(): Promise<void>;
}

/** Why the bot could not connect, in a sentence for the operator. */
export class GatewayError extends Error {}

/**
 * Logs in and answers until stopped.
 *
 * @throws GatewayError where Discord refuses the token or the intents
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, shard, monitor, log } = options;
  const dispatcher = monitor?.measure(options.dispatcher) ?? options.dispatcher;
  const client = new Client({
    // Always told, or discord.js would look for them in the variables SHARDS and SHARD_COUNT.
    shards: [shard?.id ?? 0],
    shardCount: shard?.count ?? 1,
    // Interactions come without any intent; Guilds tells which servers there are.
    intents: [GatewayIntentBits.Guilds],
    // Answers come from the dataset, so nothing that Discord says needs to be kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 0,
      MessageManager: 0,
      UserManager: 0,
      VoiceStateManager: 0,
    }),
    allowedMentions: { parse: [] },
    ...(apiUrl && { rest: { api: apiUrl } }),
  });
  monitor?.watchGateway(() => readShardStates(client));
  const underWay = new Set<Promise<void>>();

  client.on(Events.InteractionCreate, (interaction) => {
    const incoming = readInteraction(interaction);
    if (incoming === undefined) return;
    const answer = send(client, interaction, incoming, { dispatcher, monitor, log }).finally(() =>
      underWay.delete(answer),
    );
    underWay.add(answer);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reported an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connection lost, resuming'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connection resumed'));

  const ready = await login(client, token);
  return {
    client: ready,
    async stop() {
      await Promise.all(underWay);
      await client.destroy();
    },
  };
}

/** Resolves once the client is ready, which login alone does not wait for. */
async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw explainLogin(error);
  }
  return ready;
}

/** A refusal by Discord as a `GatewayError`; anything else stays as it is. */
export function explainLogin(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401)) {
    return new GatewayError(
      'Discord refused DISCORD_TOKEN: copy a fresh token from the Bot page of your application in the Developer Portal',
    );
  }
  if (/disallowed intents/i.test(message)) {
    return new GatewayError(
      'Discord refused the Guilds intent for this application: look at its Bot page in the Developer Portal',
    );
  }
  return error;
}

/** Answers one interaction. Never rejects: what goes wrong on the way is logged. */
async function send(
  client: Client,
  interaction: Interaction,
  incoming: Incoming,
  { dispatcher, monitor, log }: Pick<GatewayOptions, 'dispatcher' | 'monitor' | 'log'>,
): Promise<void> {
  const started = performance.now();
  try {
    const body = respond(dispatcher, incoming);
    // The body goes out as it is, so that both fronts and the tests send the very same message.
    await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    });
    const ms = performance.now() - started;
    monitor?.answered(incoming.kind, ms / 1000);
    log.debug(
      { kind: incoming.kind, command: commandOf(incoming), ms: Math.round(ms) },
      'answered',
    );
  } catch (error) {
    monitor?.undelivered();
    log.error({ err: error, command: commandOf(incoming) }, 'an answer could not be delivered');
  }
}

function commandOf(incoming: Incoming): string {
  return incoming.kind === 'autocomplete' ? incoming.command : incoming.call.command;
}
