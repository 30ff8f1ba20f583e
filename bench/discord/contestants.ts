/** Who is measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackageRoot } from '../../src/package-root.ts';
import type { Front } from './front.ts';
import { openGatewayFront } from './gateway-front.ts';
import { openHttpFront } from './http-front.ts';

export interface Contestant {
  name: string;
  /** Options for Node, a compiled file, and arguments for it. */
  program: readonly string[];
  openFront(): Promise<Front>;
}

/** As its script in package.json starts it: options for Node, a compiled file, arguments for it. */
function readProgram(script: 'start' | 'serve'): string[] {
  const root = findPackageRoot();
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, ...words] = String(scripts[script]).split(' ');
  return words.map((word) => (word.endsWith('.js') ? join(root, word) : word));
}

const compiled = (name: string) => fileURLToPath(new URL(`${name}.js`, import.meta.url));

/** The first is what the others are compared with. */
export function listContestants(): Contestant[] {
  return [
    {
      name: 'bare discord.js',
      program: [compiled('bare-bot')],
      openFront: openGatewayFront,
    },
    { name: 'Morn, gateway', program: readProgram('start'), openFront: openGatewayFront },
    { name: 'bare HTTP', program: [compiled('bare-http')], openFront: openHttpFront },
    { name: 'Morn, HTTP', program: readProgram('serve'), openFront: openHttpFront },
  ];
}
