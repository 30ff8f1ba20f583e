/** A bot in a process of its own, and what it uses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Question, Usage } from './probe.ts';

export interface Bot {
  /** Collects garbage first. */
  usage(): Promise<Usage>;
  /** Milliseconds of processor time since the start. */
  cpuMs(): Promise<number>;
  /** Asks it to end, and waits for that. */
  stop(): Promise<void>;
  /** The last that it wrote to standard error. */
  lastWords(): string;
}

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));
/** Here is no `.env` that it could read. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MOST_WORDS = 2000;
const LONGEST_END_MS = 10_000;

/** Starts `program` (options for Node, a compiled file, and arguments for it) with nothing in its environment but `env`. */
export function startBot(program: readonly string[], env: Record<string, string>): Bot {
  const child = spawn(process.execPath, ['--expose-gc', '--import', PROBE, ...program], {
    cwd: FOLDER,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-MOST_WORDS);
  });
  return {
    lastWords: () => words,
    usage: () => ask<Usage>(child, 'usage'),
    cpuMs: () => ask<number>(child, 'cpuMs'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS);
      await ended;
      clearTimeout(impatience);
    },
  };
}

async function ask<Answer>(child: ChildProcess, question: Question): Promise<Answer> {
  const answered = once(child, 'message');
  child.send(question);
  const [answer] = (await answered) as Answer[];
  if (answer === undefined) throw new Error('A bot has ended before it was asked.');
  return answer;
}
