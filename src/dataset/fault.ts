/** One thing that is wrong with the data: where it stands and how to mend it. */
export interface Fault {
  /** Path of the file below the data folder, with forward slashes. */
  file: string;
  /** Path inside the file as one would write it in JavaScript, e.g. `quotes[3].lines[0].speaker`; empty for the whole file. */
  path: string;
  problem: string;
  mend: string;
}

/** Turns `['quotes', 3, 'id']` into `quotes[3].id`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written === '' ? String(step) : `${written}.${String(step)}`;
  }, '');
}

/** One line a fault: file, place, problem, mend. */
export function formatFault({ file, path, problem, mend }: Fault): string {
  return `data/${file}${path === '' ? '' : `: ${path}`}: ${problem} (${mend})`;
}

/** Thrown when the data cannot be used. Its message lists every fault, one a line. */
export class DataError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'DataError';
    this.faults = faults;
  }
}
