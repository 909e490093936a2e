/** The worker that holds the engine. */
export const engineWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });

/** A worker that answers the SQL view. */
export const consoleWorker = (): Worker =>
  new Worker(new URL('./console-worker.ts', import.meta.url), { type: 'module', name: 'console' });

/** A worker for work files. */
export const workWorker = (): Worker =>
  new Worker(new URL('./work-worker.ts', import.meta.url), { type: 'module', name: 'work' });
