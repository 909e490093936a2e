import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, defineConfig, type UserConfig } from 'vite';
import { licencesPlugin } from './main/start/licences';

const here = import.meta.dirname;

/** A program of the shell, in one file: everything it needs is in it, so that no node_modules are shipped. */
const program = (entry: string, file: string, format: 'es' | 'cjs'): BuildEnvironmentOptions => ({
  outDir: path.join(here, 'dist/main'),
  emptyOutDir: false,
  target: 'node22',
  sourcemap: false,
  minify: false,
  copyPublicDir: false,
  rolldownOptions: {
    input: path.join(here, entry),
    external: [/^electron/, /^node:/],
    output: { format, entryFileNames: file, codeSplitting: false },
  },
});

/** The page, as it is served. The portable edition changes how it is put together. */
export const page: UserConfig = {
  root: path.join(here, 'renderer'),
  // Relative: the page works under app:// and under the loopback server's unguessable path alike.
  base: './',
  plugins: [react(), licencesPlugin(here)],
  resolve: {
    alias: { '@stdlib/assert-has-generator-support': path.join(here, 'renderer/engine/has-generators.cjs') },
  },
  worker: { format: 'es' },
  build: {
    outDir: path.join(here, 'dist/renderer'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined as a data: URL: SQLite's wasm and the worker stay files of their own.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // Modules run in the order of their imports even across chunks; no-eval.ts has to be the first.
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
};

/** The page, the shell and the bridge between them, each an environment of one build. */
export default defineConfig({
  ...page,
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: true, externalConditions: ['node'] },
      build: program('main/app.ts', 'app.js', 'es'),
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: program('main/preload.ts', 'preload.cjs', 'cjs'),
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
