/** The composition root: puts the parts together and picks the front. */
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import type { Call, Card } from './card.ts';
import { ConfigError, loadConfig } from './config.ts';
import { answerLine, answerStream, type ConsoleOptions, openPrompt } from './console/session.ts';
import { readUsage, USAGE } from './console/usage.ts';
import { DataError } from './dataset/fault.ts';
import { loadDataset } from './dataset/load.ts';
import { renderMessage } from './discord/render.ts';
import { createDispatcher } from './dispatch.ts';
import { explainCall } from './guide/explain.ts';
import { createGuide } from './guide/index.ts';
import { createLog } from './log.ts';
import { findPackageRoot } from './package-root.ts';

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
  const guide = createGuide(loadDataset(join(findPackageRoot(), 'data')));
  const dispatcher = createDispatcher({ guide, commands, log });

  const wantsTerminal = usage.line !== undefined || usage.json || usage.explain;
  if (config.discordToken && !wantsTerminal) {
    // Loaded only here: the terminal starts faster without discord.js.
    const { runGateway } = await import('./discord/run.ts');
    return runGateway({
      token: config.discordToken,
      apiUrl: config.discordApiUrl,
      dispatcher,
      log,
      mentions: config.mentions,
    });
  }

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
  if (error instanceof ConfigError) return error.message;
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
