/** Checks that need more than one record. Each returns all the faults it finds. */
import type { Fault } from '../fault.ts';
import type { Records } from '../read.ts';
import { checkDates } from './dates.ts';
import { checkIds } from './ids.ts';
import { checkNames } from './names.ts';
import { checkNumbering } from './numbering.ts';
import { checkReferences } from './references.ts';
import { checkUse } from './use.ts';

/**
 * Runs every cross-record check.
 *
 * @param today ISO date after which nothing can have aired
 * @param complete whether every story file was readable. Where one was not, nothing is said of
 *   records that only that file may have used.
 */
export function checkRecords(records: Records, today: string, complete: boolean): Fault[] {
  return [
    ...checkIds(records),
    ...checkNames(records),
    ...checkNumbering(records),
    ...checkDates(records, today),
    ...checkReferences(records),
    ...(complete ? checkUse(records) : []),
  ];
}
