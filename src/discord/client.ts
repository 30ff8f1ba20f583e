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
import { listenToMessages, MESSAGE_INTENTS } from './messages.ts';
import { readInteraction } from './read-interaction.ts';
import { type Incoming, respond } from './respond.ts';

export interface GatewayOptions {
  token: string;
  /** Base of the REST API, without the version; for a proxy or a stand-in. */
  apiUrl?: string | undefined;
  dispatcher: Dispatcher;
  log: Logger;
  /** Whether to answer messages that mention the bot, and direct messages. */
  mentions?: boolean | undefined;
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
export async function startGateway({
  token,
  apiUrl,
  dispatcher,
  log,
  mentions = false,
}: GatewayOptions): Promise<Gateway> {
  const client = new Client({
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
    ...(apiUrl && { rest: { api: apiUrl } }),
  });
  const underWay = new Set<Promise<void>>();

  client.on(Events.InteractionCreate, (interaction) => {
    const incoming = readInteraction(interaction, dispatcher.commands);
    if (incoming === undefined) return;
    const answer = send(client, interaction, incoming, dispatcher, log).finally(() =>
      underWay.delete(answer),
    );
    underWay.add(answer);
  });
  if (mentions) listenToMessages(client, { dispatcher, log, underWay });
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

function explainLogin(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  if (code === 'TokenInvalid' || (error instanceof DiscordAPIError && error.status === 401)) {
    return new GatewayError(
      'Discord refused DISCORD_TOKEN: copy a fresh token from the Bot page of your application in the Developer Portal',
    );
  }
  if (/disallowed intents/i.test(message)) {
    return new GatewayError(
      'Discord refused the intents for this application, none of which is privileged: look at its Bot page in the Developer Portal',
    );
  }
  return error;
}

/** Answers one interaction. Never rejects: what goes wrong on the way is logged. */
async function send(
  client: Client,
  interaction: Interaction,
  incoming: Incoming,
  dispatcher: Dispatcher,
  log: Logger,
): Promise<void> {
  const started = performance.now();
  try {
    const body = respond(dispatcher, incoming);
    // The body goes out as it is, so that both fronts and the tests send the very same message.
    await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    });
    const ms = Math.round(performance.now() - started);
    log.debug({ kind: incoming.kind, command: commandOf(incoming), ms }, 'answered');
  } catch (error) {
    log.error({ err: error, command: commandOf(incoming) }, 'an answer could not be delivered');
  }
}

function commandOf(incoming: Incoming): string {
  return incoming.kind === 'autocomplete' ? incoming.command : incoming.call.command;
}
