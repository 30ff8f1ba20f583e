/** The composition root: puts the parts together and picks the front. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Call, Card } from './card.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { answerLine, answerStream, type ConsoleOptions, openPrompt } from './console/session.ts';
import { readUsage, USAGE } from './console/usage.ts';
import { DataError } from './dataset/fault.ts';
import { loadDataset } from './dataset/load.ts';
import { createDispatcher } from './dispatch.ts';
import { explainCall } from './guide/explain.ts';
import { createGuide } from './guide/index.ts';
import { renderMessage } from './interactions/render.ts';
import { ListenError } from './listen-error.ts';
import { createLog } from './log.ts';
import { findPackageRoot } from './package-root.ts';
import { warmUp } from './warm-up.ts';

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

  const { guide, dispatcher } = assemble(log);
  const options: ConsoleOptions = {
    dispatcher,
    output: process.stdout,
    style: {
      colour: process.stdout.isTTY === true && !config.noColor,
      width: Math.min(process.stdout.columns ?? 80, 100),
    },
    toJson: usage.json ? toJson : undefined,
    explain: usage.explain ? (call) => explainCall(guide, call) : undefined,
  };
  if (usage.line !== undefined) return answerLine(usage.line, options);
  if (!process.stdin.isTTY) return answerStream(process.stdin, options);
  await openPrompt({ ...options, input: process.stdin, greeting: GREETING });
  return 0;
}

/** What answers, over the data. */
function assemble(log: Logger) {
  const guide = createGuide(loadDataset(join(findPackageRoot(), 'data')));
  return { guide, dispatcher: createDispatcher({ guide, commands, log }) };
}

/** The same for a front that many will ask, so that the first is answered as fast as the others. */
function assembleWarm(log: Logger) {
  const { dispatcher } = assemble(log);
  warmUp(dispatcher);
  return dispatcher;
}

// Fronts for Discord are loaded where they are used: the terminal starts faster without them.

async function connect(config: Config, token: string, log: Logger): Promise<number> {
  const { discordApiUrl: apiUrl, metricsPort, shards, shard, mentions } = config;
  if (shards !== undefined) {
    const { runShards } = await import('./discord/run-shards.ts');
    const code = await runShards({ file: PROGRAM, token, apiUrl, shards, metricsPort, log });
    if (code !== undefined) return code;
  }
  const { runGateway } = await import('./discord/run.ts');
  const monitor = await loadMonitor(config);
  const dispatcher = assembleWarm(log);
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
  const prepare = () => assembleWarm(log);
  return runHttp({ port, publicKey, prepare, monitor, metricsPort, log });
}

async function loadMonitor({ metricsPort }: Config) {
  if (metricsPort === undefined) return undefined;
  const { createMonitor } = await import('./monitoring/metrics.ts');
  return createMonitor();
}

const GREETING = [
  'Morn is listening. Ask in plain words, e.g. who played weyoun, or try /quote damar or /trivia;',
  '/help lists everything, Tab completes, a number picks an action, /quit leaves.',
  'To bring him to Discord, put DISCORD_TOKEN into .env (see .env.example) and start again.',
].join('\n');

function toJson(call: Call, card: Card): string {
  return JSON.stringify({
    call,
    found: card.outcome === 'found',
    records: card.records,
    message: renderMessage(card),
  });
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
