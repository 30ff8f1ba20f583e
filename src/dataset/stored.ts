/**
 * The dataset as `npm run build` leaves it: validated once, so that no start has to do that again.
 * Only a copy: where a file of the data is newer, that is what counts.
 */
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../package-root.ts';
import { buildDataset } from './build.ts';
import type { Dataset } from './model.ts';
import type { Records } from './read.ts';

const STORED_FILE = join(findPackageRoot(), 'dist/dataset.json');

/** Stores records that passed every check, for `openDataset`. */
export function storeRecords(records: Records): void {
  writeFileSync(STORED_FILE, JSON.stringify(records));
}

/** Says that what is stored is still what the data holds. */
export function confirmStored(): void {
  const now = new Date();
  utimesSync(STORED_FILE, now, now);
}

/** Has the next start read the data itself, and say what is wrong with it. */
export function forgetStored(): void {
  rmSync(STORED_FILE, { force: true });
}

/**
 * The linked dataset of the data folder: from what is stored, or else read and validated.
 *
 * @throws DataError listing all faults, where the data has changed since and cannot be used
 */
export async function openDataset(folder: string): Promise<Dataset> {
  const records = readStored(folder);
  if (records !== undefined) return buildDataset(records);
  // Validating takes longer to load than to do, and most starts need not.
  const { loadDataset } = await import('./load.ts');
  return loadDataset(folder);
}

function readStored(folder: string): Records | undefined {
  try {
    const { mtimeMs } = statSync(STORED_FILE);
    if (newestChange(folder) >= mtimeMs) return undefined;
    return JSON.parse(readFileSync(STORED_FILE, 'utf8'));
  } catch {
    // Never stored, or not to the end: nothing that the data itself could not make good.
    return undefined;
  }
}

/** When a file last changed, came or went, in milliseconds since 1970. */
function newestChange(folder: string): number {
  const changes = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestChange(path) : statSync(path).mtimeMs;
  });
  return Math.max(statSync(folder).mtimeMs, ...changes);
}
