/**
 * The third composition root: one handler for platforms that call a function for each request.
 * Needs DISCORD_PUBLIC_KEY, and `data/` beside the compiled files.
 */
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { ConfigError, loadConfig } from './config.ts';
import { openDataset } from './dataset/stored.ts';
import { createDispatcher } from './dispatch.ts';
import { createGuide } from './guide/index.ts';
import { createHandler } from './http/handler.ts';
import { toWebHandler } from './http/web.ts';
import { createLog } from './log.ts';
import { findPackageRoot } from './package-root.ts';

const config = loadConfig();
const { discordPublicKey: publicKey } = config;
if (publicKey === undefined) {
  throw new ConfigError('DISCORD_PUBLIC_KEY is not set: set it where the platform keeps secrets');
}
const log = await createLog(config);
const guide = createGuide(await openDataset(join(findPackageRoot(), 'data')));
const dispatcher = createDispatcher({ guide, commands, log });

/** Answers what Discord posts, on whatever path the platform gives to it. Never rejects. */
export const handle = toWebHandler(createHandler({ publicKey, dispatcher, log }));
