/** A copy of the built package whose data may be spoiled: programs work on that of their own package. */
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../morn.ts';

/** Copies it; whoever asked removes the folder. */
export function copyPackage(): string {
  const root = mkdtempSync(join(tmpdir(), 'morn-package-'));
  for (const name of ['data', 'dist', 'package.json']) {
    // The times of the files tell whether what the build stored is still right.
    cpSync(join(ROOT, name), join(root, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}
