/** `npm run data:check`: every fault of the dataset, one a line. Exit code 1 where there is any. */
import { join } from 'node:path';
import { formatFault } from '../src/dataset/fault.ts';
import { findFaults } from '../src/dataset/load.ts';
import { findPackageRoot } from '../src/package-root.ts';

const faults = findFaults(join(findPackageRoot(), 'data'));
for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
process.stdout.write(
  faults.length === 0 ? 'The data has no fault.\n' : `${faults.length} faults in the data.\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
