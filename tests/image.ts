/** What the Dockerfile puts into its image, laid out in an empty folder, as far as that goes without Docker. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './morn.ts';

/** A registry that is out of reach says nothing about the image; anything else that fails does. */
const OUT_OF_REACH = /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENOTCACHED|CERT/;
const INSTALL_TIMEOUT_MS = 30_000;

/** The last stage of the Dockerfile, one instruction a line, without comments. */
export function readRuntimeStage(): string[] {
  const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
}

/** The words behind the only instruction of a name, such as CMD. */
export function instruction(name: string): string {
  const found = readRuntimeStage().filter((line) => line.startsWith(`${name} `));
  if (found.length !== 1) throw new Error(`The last stage has ${found.length} times ${name}.`);
  return (found[0] ?? '').slice(name.length + 1);
}

/** Carries out COPY and `npm ci` of the last stage in `folder`. The build is that of the tests. */
export async function layOut(folder: string): Promise<void> {
  for (const line of readRuntimeStage()) {
    if (line.startsWith('COPY ')) copy(folder, line.split(' ').slice(1));
    const install = /^RUN npm (ci [^&]*)/.exec(line)?.[1];
    if (install !== undefined) await npm(folder, install.trim().split(' '));
  }
}

/** `COPY [--from=build] SOURCE… TARGET`; a target that ends in a slash is a folder to put them in. */
function copy(folder: string, words: readonly string[]): void {
  const paths = words
    .filter((word) => !word.startsWith('--'))
    .map((word) => word.replace(/^\/app\//, ''));
  const target = paths.at(-1) ?? '';
  for (const source of paths.slice(0, -1)) {
    const to = target.endsWith('/') ? join(folder, target, basename(source)) : join(folder, target);
    mkdirSync(join(to, '..'), { recursive: true });
    cpSync(join(ROOT, source), to, { recursive: true });
  }
}

async function npm(folder: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund'], {
      cwd: folder,
      timeout: INSTALL_TIMEOUT_MS,
    });
  } catch (error) {
    const isLate = error instanceof Error && 'killed' in error && error.killed === true;
    if (!isLate && !OUT_OF_REACH.test(String(error))) throw error;
    process.stderr.write('tests/image: no registry in reach, packages come from node_modules\n');
    copyInstalled(folder);
  }
}

/** What `npm ci --omit=dev` would install, out of what is installed here. */
function copyInstalled(folder: string): void {
  const lock: { packages: Record<string, { dev?: boolean; optional?: boolean }> } = JSON.parse(
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
    if (path === '' || dev || optional || path.lastIndexOf('node_modules') > 0) continue;
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
}
