import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** These pack what was built, so they run once and after the build; all others run without one. */
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['test/packaging/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
