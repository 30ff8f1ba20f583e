/** Who is measured. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackageRoot } from '../../src/package-root.ts';
import type { Front } from './front.ts';
import { openGatewayFront } from './gateway-front.ts';
import { openHttpFront } from './http-front.ts';

export interface Contestant {
  name: string;
  /** A compiled file, and arguments for it. */
  program: readonly string[];
  openFront(): Promise<Front>;
}

const MORN = join(findPackageRoot(), 'dist/src/main.js');

const compiled = (name: string) => fileURLToPath(new URL(`${name}.js`, import.meta.url));

/** The first is what the others are compared with. */
export function listContestants(): Contestant[] {
  return [
    {
      name: 'bare discord.js',
      program: [compiled('bare-bot')],
      openFront: openGatewayFront,
    },
    { name: 'Morn, gateway', program: [MORN], openFront: openGatewayFront },
    { name: 'bare HTTP', program: [compiled('bare-http')], openFront: openHttpFront },
    { name: 'Morn, HTTP', program: [MORN, '--serve'], openFront: openHttpFront },
  ];
}
