import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    setupFiles: 'tests/fast-check.ts',
    testTimeout: 30_000,
    // No test changes what modules hold, so a worker loads the dataset once for all of its files.
    isolate: false,
    // Tests of faults wait more than they compute.
    maxWorkers: availableParallelism() + 1,
    maxConcurrency: 3,
  },
});
