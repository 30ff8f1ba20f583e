/** Starts the compiled program as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './morn.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** Resolves with standard error so far, when it has shown `text`. */
  logged(text: string): Promise<string>;
  ended: Promise<Ended>;
}

interface ProgramOptions {
  /** The file of dist/src to run. */
  entry?: string;
  /** Where dist/ is, if not in this folder. */
  root?: string;
  input?: string;
  env?: Record<string, string>;
}

/** Starts it with nothing in the environment but what is given, and no `.env`. */
export function start(args: readonly string[], options: ProgramOptions = {}): Running {
  const { entry = 'main', root = ROOT, input, env = {} } = options;
  const program = join(root, 'dist', 'src', `${entry}.js`);
  // An empty folder as working directory keeps a developer's own .env out.
  const child = spawn(process.execPath, [program, ...args], {
    cwd: join(ROOT, 'tests'),
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let stdout = '';
  let stderr = '';
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    for (const check of waiting) check();
  });
  child.stdin.end(input ?? '');
  return {
    child,
    logged: (text) =>
      new Promise((resolve, reject) => {
        const check = () => stderr.includes(text) && resolve(stderr);
        waiting.push(check);
        child.once('exit', () => reject(new Error(`ended before "${text}":\n${stderr}`)));
        check();
      }),
    ended: new Promise((resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    }),
  };
}

/** The port in the log line of a program that listens: `what` is interactions or monitoring. */
export async function portOf(program: Running, what: 'interactions' | 'monitoring') {
  const log = await program.logged(`listening for ${what}`);
  const line = log.split('\n').find((text) => text.includes(`listening for ${what}`));
  return Number(JSON.parse(line ?? '{}').port);
}

/** Runs it to its end. */
export function run(args: readonly string[], options?: ProgramOptions): Promise<Ended> {
  return start(args, options).ended;
}
