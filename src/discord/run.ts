/** Runs the gateway front until the process is asked to end. */
import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import { GatewayError, type GatewayOptions, startGateway } from './client.ts';
import { deploymentIsCurrent } from './deploy.ts';

/** What replying in a channel takes; interactions are answered without any. */
const MESSAGE_PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
];

/** Resolves with the exit code: 0 after SIGINT or SIGTERM, 1 where Discord refuses. */
export async function runGateway(options: GatewayOptions): Promise<number> {
  const { log, dispatcher } = options;
  // Listens from the start, so that a signal while connecting is not lost.
  const signal = new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  try {
    const gateway = await startGateway(options);
    const { client } = gateway;
    const invite = client.generateInvite({
      scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      permissions: options.mentions ? MESSAGE_PERMISSIONS : [],
    });
    log.info({ user: client.user.tag, guilds: client.guilds.cache.size }, 'connected to Discord');
    log.info({ invite }, 'to invite the bot, open this link');
    if (!(await deploymentIsCurrent(client.rest, client.application.id, dispatcher.commands))) {
      log.warn('the registered commands are not those of this version: run npm run deploy');
    }
    log.info({ signal: await signal }, 'leaving');
    await gateway.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    log.fatal(error.message);
    return 1;
  }
}
