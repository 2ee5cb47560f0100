import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that start engines, processes, a browser or the CDK. */
const slow = ['contracts', 'flow', 'browser', 'infra', 'local', 'cli/process'].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // One on two cores would be idle while its test waits for an engine, a browser or half a minute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { name: 'core', include: ['test/**/*.test.ts'], exclude: slow, testTimeout: 10_000 } },
      { test: { name: 'whole', include: slow, testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 15_000 } } } },
    ],
    coverage: {
      include: ['shared/**/*.ts'],
      reporter: ['text', 'lcov'],
      thresholds: { lines: 90, functions: 90, branches: 90, statements: 90 },
    },
  },
});
