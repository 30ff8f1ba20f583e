/**
 * `npm run build`: bundles the program into dist/ and prepares what no start should have to make, each
 * unless nothing that goes into it has changed. Plain JavaScript, since it runs before anything is
 * compiled.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

await unlessCurrent(
  'bundled',
  ['src', 'commands', 'scripts', 'rolldown.config.ts', 'package-lock.json'],
  bundle,
);
const { prepare, confirmStored } = await import('../dist/scripts/prepare.js');
const isCurrent = await unlessCurrent('prepared', ['src', 'data'], prepare);
if (isCurrent) confirmStored();

async function bundle() {
  const { rolldown } = await import('rolldown');
  const { loadConfig } = await import('rolldown/config');
  const config = await loadConfig(join(ROOT, 'rolldown.config.ts'));
  const bundled = await rolldown(config);
  await bundled.write(config.output);
  await bundled.close();
  return true;
}

/**
 * Makes something out of files and folders, unless they are what they were the last time. Whatever
 * stops it half-way, the next build begins anew.
 *
 * @param {string} what
 * @param {readonly string[]} inputs
 * @param {() => Promise<boolean>} make whether it could be made
 * @returns whether there was nothing to do
 */
async function unlessCurrent(what, inputs, make) {
  const stamp = join(ROOT, `dist/${what}.stamp`);
  const fingerprint = hashFiles(inputs);
  if (fingerprint === read(stamp)) return true;
  rmSync(stamp, { force: true });
  if (await make()) writeFileSync(stamp, fingerprint);
  return false;
}

/** @param {readonly string[]} names of files and folders below the root */
function hashFiles(names) {
  const hash = createHash('sha256');
  for (const name of names) {
    const isFolder = statSync(join(ROOT, name)).isDirectory();
    const below = isFolder ? readdirSync(join(ROOT, name), { recursive: true }).sort() : [''];
    for (const path of below) {
      const file = join(ROOT, name, String(path));
      if (statSync(file).isFile()) hash.update(`${name}/${path}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
