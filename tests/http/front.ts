/** The HTTP front on a free port, and a stand-in for Discord that posts to it. */
import { REST, Routes } from 'discord.js';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import type { Dispatcher } from '../../src/dispatch.ts';
import { startHttp } from '../../src/http/serve.ts';
import type { Monitor } from '../../src/monitoring/monitor.ts';
import { createMorn } from '../morn.ts';
import { newEndpointKeys, type StandIn, signedRequest, startStandIn } from '../stand-in/index.ts';

const TOKEN = 'http-test-token';
const { publicKey, privateKey } = newEndpointKeys();

export { privateKey, publicKey };

interface FrontOptions {
  dispatcher?: Dispatcher;
  monitor?: Monitor;
}

/** Starts the front; it is closed when the test ends. Not open for calls yet. */
export async function startFront({ monitor }: FrontOptions = {}) {
  const log = pino({ level: 'silent' });
  const front = await startHttp({ port: 0, publicKey, monitor, log });
  onTestFinished(() => front.stop());
  return { front, origin: `http://127.0.0.1:${front.port}` };
}

/** Starts the front, opens it, and returns how to post a body, signed unless `init` says otherwise. */
export async function openFront({ dispatcher = createMorn(), ...options }: FrontOptions = {}) {
  const { front, origin } = await startFront(options);
  front.open(dispatcher);
  const url = `${origin}/interactions`;
  const post = (body: string, init: RequestInit = signedRequest(privateKey, body)) =>
    fetch(url, init);
  return { front, origin, url, post };
}

/** A Discord that has the commands registered and posts interactions to a URL. */
export async function discordPostingTo(url: string): Promise<StandIn> {
  const discord = await startStandIn({ token: TOKEN });
  onTestFinished(() => discord.close());
  const rest = new REST({ api: discord.apiUrl }).setToken(TOKEN);
  await rest.put(Routes.applicationCommands(discord.applicationId), {
    body: toCommandBodies(commands),
  });
  await discord.endpoint.deliverTo({ url, privateKey });
  return discord;
}
