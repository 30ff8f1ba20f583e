import { buildDataset } from './build.ts';
import { checkRecords } from './checks/index.ts';
import { DataError, type Fault } from './fault.ts';
import type { Dataset } from './model.ts';
import { readRecords } from './read.ts';

/** Every fault of the data folder, in the order of its files. Empty means that it can be used. */
export function findFaults(folder: string, today = new Date()): Fault[] {
  return inspectData(folder, today).faults;
}

/**
 * Reads, validates and links the data folder.
 *
 * @throws DataError listing *all* faults, each with its file, its path in the file and the mend.
 */
export function loadDataset(folder: string, today = new Date()): Dataset {
  const { records, faults } = inspectData(folder, today);
  if (records === undefined || faults.length > 0) throw new DataError(faults);
  return buildDataset(records);
}

/** What the data folder holds, and what is wrong with it: usable where there are records and no faults. */
export function inspectData(folder: string, today = new Date()) {
  const { records, faults } = readRecords(folder);
  if (records === undefined) return { records, faults };
  const complete = faults.every((fault) => !fault.file.startsWith('stories'));
  const crossFaults = checkRecords(records, today.toISOString().slice(0, 10), complete);
  return { records, faults: [...faults, ...crossFaults] };
}
