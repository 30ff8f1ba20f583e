import { takeCallback } from './callbacks.ts';
import { postMessage } from './channel-messages.ts';
import type { CommandStore } from './commands.ts';
import type { InteractionBook } from './interaction-entry.ts';
import { applicationPayload, type BotIdentity, PERMISSIONS } from './payloads.ts';
import type { Reply } from './replies.ts';
import * as replies from './replies.ts';
import type { RestRequest } from './rest.ts';
import type { StandInGuild } from './types.ts';
import { interactionWebhook } from './webhooks.ts';

/** What the routes work on. */
export interface RoutesOptions {
  readonly token: string;
  readonly bot: BotIdentity;
  readonly guilds: readonly StandInGuild[];
  readonly commands: CommandStore;
  readonly book: InteractionBook;
  readonly gatewayUrl: () => string;
  readonly sharding: Sharding;
}

/** How a bot of this size is to connect. */
export interface Sharding {
  readonly recommended: number;
  readonly maxConcurrency: number;
}

/** A handler gets the variable parts of the path in their order. */
type Handler = (request: RestRequest, ...parts: string[]) => Reply;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
  /** Whether the bot's token is needed; an interaction's token in the path takes its place. */
  readonly authenticated: boolean;
}

/** The routes of the REST API: finds the one for a request, checks the token, and answers. */
export function createRoutes(options: RoutesOptions): (request: RestRequest) => Reply {
  const routes = routeTable(options);
  return (request) => {
    const onPath = routes.filter(({ pattern }) => pattern.test(request.path));
    if (onPath.length === 0) return replies.unknownRoute();
    const route = onPath.find(({ method }) => method === request.method);
    if (route === undefined) return replies.methodNotAllowed();
    if (route.authenticated && request.authorization !== `Bot ${options.token}`) {
      return replies.unauthorized();
    }
    const [, ...parts] = route.pattern.exec(request.path) ?? [];
    return route.handler(request, ...parts.map(decodeURIComponent));
  };
}

function routeTable({ bot, guilds, commands, book, gatewayUrl, sharding }: RoutesOptions): Route[] {
  const webhook = interactionWebhook(book, bot);
  const ownApplication =
    (handler: Handler): Handler =>
    (request, applicationId = '', ...rest) =>
      applicationId === bot.applicationId
        ? handler(request, applicationId, ...rest)
        : replies.wrongApplication();
  const ownGuild = (handler: Handler): Handler =>
    ownApplication((request, applicationId, guildId = '') =>
      guilds.some(({ id }) => id === guildId)
        ? handler(request, applicationId ?? '', guildId)
        : replies.missingAccess(),
    );
  const me = () => replies.ok({ ...bot.user, verified: true, mfa_enabled: true, flags: 0 });
  const application = () => replies.ok(applicationPayload(bot));

  return [
    open('GET', '/gateway', () => replies.ok({ url: gatewayUrl() })),
    authenticated('GET', '/gateway/bot', () => replies.ok(gatewayBot(gatewayUrl(), sharding))),
    authenticated('GET', '/users/@me', me),
    authenticated('GET', '/users/@me/guilds', () => replies.ok(guilds.map(partialGuild))),
    authenticated('GET', '/applications/@me', application),
    authenticated('GET', '/oauth2/applications/@me', application),

    authenticated(
      'GET',
      '/applications/:app/commands',
      ownApplication(() => replies.ok(commands.list())),
    ),
    authenticated(
      'PUT',
      '/applications/:app/commands',
      ownApplication((request) => commands.replace(request.body)),
    ),
    authenticated(
      'GET',
      '/applications/:app/guilds/:guild/commands',
      ownGuild((_request, _app, guild) => replies.ok(commands.list(guild))),
    ),
    authenticated(
      'PUT',
      '/applications/:app/guilds/:guild/commands',
      ownGuild((request, _app, guild) => commands.replace(request.body, guild)),
    ),

    authenticated('POST', '/channels/:channel/messages', (request, channel = '') =>
      postMessage({ bot, guilds, book }, request, channel),
    ),

    open('POST', '/interactions/:id/:token/callback', (request, id = '', token = '') =>
      takeCallback(book, bot, request, id, token),
    ),
    open('POST', '/webhooks/:app/:token', webhook.followUp),
    open('GET', '/webhooks/:app/:token/messages/:message', webhook.get),
    open('PATCH', '/webhooks/:app/:token/messages/:message', webhook.edit),
    open('DELETE', '/webhooks/:app/:token/messages/:message', webhook.remove),
  ];
}

function route(method: string, path: string, handler: Handler, authenticated: boolean): Route {
  const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '([^/]+)')}$`);
  return { method, pattern, handler, authenticated };
}

function open(method: string, path: string, handler: Handler): Route {
  return route(method, path, handler, false);
}

function authenticated(method: string, path: string, handler: Handler): Route {
  return route(method, path, handler, true);
}

function gatewayBot(url: string, { recommended, maxConcurrency }: Sharding) {
  const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000 };
  return {
    url,
    shards: recommended,
    session_start_limit: { ...limit, max_concurrency: maxConcurrency },
  };
}

function partialGuild({ id, name }: StandInGuild) {
  return {
    id,
    name: name ?? `Guild ${id}`,
    icon: null,
    owner: false,
    permissions: PERMISSIONS,
    features: [],
  };
}
