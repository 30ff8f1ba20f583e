import { setMaxListeners } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord.js';
import { sayIn } from './channel-messages.ts';
import { createCommandStore, type RegisteredCommand } from './commands.ts';
import { createDelivering, type EndpointControls } from './endpoint.ts';
import { type GatewayControls, startGateway } from './gateway.ts';
import type { GatewaySession } from './gateway-sessions.ts';
import type { InteractionBook } from './interaction-entry.ts';
import { createUsers, type Users } from './interactions.ts';
import { LIMITS } from './limits.ts';
import { botIdentity, guildPayload, readyPayload } from './payloads.ts';
import { createRest, type RestControls } from './rest.ts';
import { createRoutes, type Sharding } from './routes.ts';
import { shardOf } from './snowflake.ts';
import type { RecordedRequest, SayInput, StandInGuild } from './types.ts';

export type { RegisteredCommand } from './commands.ts';
export { newEndpointKeys, signedRequest } from './endpoint.ts';
export type { RestFault } from './faults.ts';
export type { GatewayControls } from './gateway.ts';
export type { GatewayConnection } from './gateway-connections.ts';
export { LIMITS } from './limits.ts';
export { DEFAULT_USER } from './places.ts';
export type * from './types.ts';

const DEFAULT_APPLICATION_ID = '1200000000000000001';
const DEFAULT_GUILD: StandInGuild = { id: '1100000000000000001', name: 'Test guild' };
const ONE_SHARD: Sharding = { recommended: 1, maxConcurrency: 1 };
const DEFAULT_HEARTBEAT_INTERVAL_MS = 41_250;

/** What a stand-in is started with. */
export interface StandInOptions {
  /** The only bot token taken. */
  token: string;
  applicationId?: string;
  /** The guilds the bot is a member of; one, if left out. */
  guilds?: readonly StandInGuild[];
  /** How long the bot has for its first answer; shorter makes for quicker tests. */
  interactionDeadlineMs?: number;
  heartbeatIntervalMs?: number;
  /** What GET /gateway/bot says: how many shards, and how many of them may identify at once. */
  sharding?: Sharding;
}

/** A Discord of one's own, for one bot. */
export interface StandIn extends Users {
  /** For discord.js: `new Client({ rest: { api: apiUrl } })`. */
  readonly apiUrl: string;
  readonly applicationId: string;
  /** Everything the bot asked of the REST API, in order. */
  readonly requests: readonly RecordedRequest[];
  readonly gateway: GatewayControls;
  readonly rest: RestControls;
  readonly endpoint: EndpointControls;
  /** Writes a message in a channel; the bot gets it if it asked for such. */
  say(input: SayInput): APIMessage;
  /** What the bot has written in reply to a message, once it has. */
  replyTo(message: APIMessage): APIMessage | undefined;
  /** The commands registered globally, or in a guild. */
  commands(guildId?: string): readonly RegisteredCommand[];
  /** Lets go of all requests, answers and messages up to now, for runs too long to keep them. */
  forget(): void;
  /** Cuts all connections and stops listening. */
  close(): Promise<void>;
}

/** Starts a stand-in for Discord, REST API and gateway, on a free port of the loopback. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const { token, guilds = [DEFAULT_GUILD], sharding = ONE_SHARD } = options;
  const bot = botIdentity(options.applicationId ?? DEFAULT_APPLICATION_ID);
  const commands = createCommandStore(bot.applicationId);
  const book: InteractionBook = { entries: new Map(), messages: new Map() };
  const closing = new AbortController();
  // Every interaction that waits listens; any number of them may.
  setMaxListeners(0, closing.signal);

  const host = () => `127.0.0.1:${(rest.server.address() as AddressInfo).port}`;
  const gatewayUrl = () => `ws://${host()}`;
  const answer = createRoutes({
    token,
    bot,
    guilds,
    commands,
    book,
    gatewayUrl,
    sharding,
  });
  const rest = createRest(answer, closing.signal);
  const guildsOf = ({ shard: [id, count] }: GatewaySession) =>
    guilds.filter((guild) => shardOf(guild.id, count) === id);
  const gateway = startGateway(rest.server, {
    token,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? DEFAULT_HEARTBEAT_INTERVAL_MS,
    ready: (session) => readyPayload(bot, guildsOf(session), session, gatewayUrl()),
    guilds: (session) =>
      guildsOf(session)
        .filter(({ unavailable }) => !unavailable)
        .map((guild) => guildPayload(bot, guild)),
  });
  const delivering = createDelivering(bot, book);
  const users = createUsers({
    bot,
    delivering,
    guilds,
    book,
    commands,
    gateway,
    deadlineMs: options.interactionDeadlineMs ?? LIMITS.interactionDeadlineMs,
    closing: closing.signal,
  });

  await new Promise<void>((resolve, reject) => {
    rest.server.once('error', reject);
    rest.server.listen(0, '127.0.0.1', resolve);
  });

  return {
    ...users,
    apiUrl: `http://${host()}/api`,
    applicationId: bot.applicationId,
    requests: rest.requests,
    gateway: gateway.controls,
    rest: rest.controls,
    endpoint: delivering.controls,
    commands: commands.list,
    forget() {
      rest.forget();
      for (const [token, { state }] of book.entries) {
        if (state !== 'waiting') book.entries.delete(token);
      }
      book.messages.clear();
    },
    say: (input) => sayIn({ bot, guilds, book, gateway }, input),
    replyTo: ({ id }) =>
      [...book.messages.values()]
        .map(({ message }) => message)
        .find(
          ({ author, message_reference: to }) => author.id === bot.user.id && to?.message_id === id,
        ),
    close() {
      if (closing.signal.aborted) return Promise.resolve();
      closing.abort();
      gateway.close();
      const closed = new Promise<void>((resolve) => rest.server.close(() => resolve()));
      rest.server.closeAllConnections();
      return closed;
    },
  };
}
