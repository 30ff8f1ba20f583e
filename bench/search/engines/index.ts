import type { Engine } from './engine.ts';
import { flexsearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { fuzzysortEngine } from './fuzzysort.ts';
import { minisearch } from './minisearch.ts';
import { morn } from './morn.ts';
import { orama } from './orama.ts';
import { ufuzzy } from './ufuzzy.ts';

export const engines: readonly Engine[] = [
  morn,
  flexsearch,
  minisearch,
  ufuzzy,
  orama,
  fuzzysortEngine,
  fuse,
];
