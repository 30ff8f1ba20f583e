/** Runs the gateway front until the process is asked to end. */
import { OAuth2Scopes } from 'discord.js';
import { type Gateway, type GatewayOptions, startGateway } from './client.ts';
import { deploymentIsCurrent } from './deploy.ts';
import { GatewayError } from './gateway-error.ts';

/** Resolves with the exit code: 0 after SIGINT or SIGTERM, 1 where Discord refuses. */
export async function runGateway(options: GatewayOptions): Promise<number> {
  const { log } = options;
  keepRunning(options);
  // Listens from the start, so that a signal while connecting is not lost.
  const leave = new AbortController();
  const asked = new Promise<void>((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      log.info({ signal }, 'leaving');
      leave.abort();
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  try {
    const gateway = await startGateway({ ...options, cancel: leave.signal });
    introduce(gateway, options);
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

function introduce({ client }: Gateway, { log, dispatcher }: GatewayOptions): void {
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [],
  });
  log.info({ user: client.user.tag, guilds: client.guilds.cache.size }, 'connected to Discord');
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
