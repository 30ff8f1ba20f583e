/** The composition root: puts the parts together and picks the front. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Call, Card } from './card.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { readUsage, USAGE, type Usage } from './console/usage.ts';
import { DataError } from './dataset/fault.ts';
import { openDataset } from './dataset/stored.ts';
import { createDispatcher } from './dispatch.ts';
import { createGuide } from './guide/index.ts';
import { ListenError } from './listen-error.ts';
import { createLog } from './log.ts';
import { findPackageRoot } from './package-root.ts';

/** What a process for one of several gateway connections is started from: this very file. */
const PROGRAM = fileURLToPath(import.meta.url);
/** A start that failed through no fault of the program: one line says what to mend. */
const EXIT_UNUSABLE = 2;

async function main(): Promise<number> {
  const usage = readUsage(process.argv.slice(2));
  if (!usage.ok) {
    process.stderr.write(`${usage.problem}\n`);
    return EXIT_UNUSABLE;
  }
  if (usage.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = loadConfig();
  const log = await createLog(config);
  if (usage.serve) return serve(config, log);
  const wantsTerminal = usage.line !== undefined || usage.json || usage.explain;
  if (config.discordToken && !wantsTerminal) return connect(config, config.discordToken, log);

  return openTerminal(usage, config, log);
}

/** What answers, over the data. */
async function assemble(log: Logger) {
  const guide = createGuide(await openDataset(join(findPackageRoot(), 'data')));
  return { guide, dispatcher: createDispatcher({ guide, commands, log }) };
}

// Every front is loaded where it is used, so that none waits for what another one needs.

async function openTerminal(
  usage: Usage & { ok: true },
  { noColor }: Config,
  log: Logger,
): Promise<number> {
  const { runTerminal } = await import('./console/front.ts');
  const { explainCall } = await import('./guide/explain.ts');
  const { renderMessage } = await import('./interactions/render.ts');
  const { guide, dispatcher } = await assemble(log);
  const toJson = (call: Call, card: Card) => {
    const { outcome, records } = card;
    return JSON.stringify({
      call,
      found: outcome === 'found',
      records,
      message: renderMessage(card),
    });
  };
  const explain = (call: Call) => explainCall(guide, call);
  return runTerminal({ usage, dispatcher, noColor, toJson, explain });
}

async function connect(config: Config, token: string, log: Logger): Promise<number> {
  const { discordApiUrl: apiUrl, metricsPort, shards, shard, mentions } = config;
  if (shards !== undefined) {
    const { runShards } = await import('./discord/run-shards.ts');
    const code = await runShards({ file: PROGRAM, token, apiUrl, shards, metricsPort, log });
    if (code !== undefined) return code;
  }
  const { runGateway } = await import('./discord/run.ts');
  const monitor = await loadMonitor(config);
  const { dispatcher } = await assemble(log);
  return runGateway({ token, apiUrl, shard, dispatcher, mentions, monitor, metricsPort, log });
}

async function serve(config: Config, log: Logger): Promise<number> {
  const { discordPublicKey: publicKey, port, metricsPort } = config;
  if (publicKey === undefined) {
    throw new ConfigError(
      'DISCORD_PUBLIC_KEY is not set: put the public key of your application into .env (see .env.example)',
    );
  }
  const { runHttp } = await import('./http/run.ts');
  const monitor = await loadMonitor(config);
  const prepare = async () => (await assemble(log)).dispatcher;
  return runHttp({ port, publicKey, prepare, monitor, metricsPort, log });
}

async function loadMonitor({ metricsPort }: Config) {
  if (metricsPort === undefined) return undefined;
  const { createMonitor } = await import('./monitoring/metrics.ts');
  return createMonitor();
}

/** Mistakes of whoever runs the bot are told in plain lines; anything else is a bug, with its trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ListenError) return error.message;
  if (error instanceof DataError) {
    const count = error.faults.length;
    return `The data cannot be used, ${count} ${count === 1 ? 'fault' : 'faults'}:\n${error.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = EXIT_UNUSABLE;
}
