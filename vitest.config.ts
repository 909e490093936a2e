import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/packaging/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    reporters: process.env.CI ? ['default'] : ['dot'],
    testTimeout: 30_000,
  },
});
