import ConsoleWorker from './console-worker.ts?worker&inline';
import WorkWorker from './work-worker.ts?worker&inline';
import EngineWorker from './worker.ts?worker&inline';

/** The worker that holds the engine, started from the code that is written into this page. */
export const engineWorker = (): Worker => new EngineWorker({ name: 'engine' });

/** A worker that answers the SQL view, likewise. */
export const consoleWorker = (): Worker => new ConsoleWorker({ name: 'console' });

/** A worker for work files, likewise. */
export const workWorker = (): Worker => new WorkWorker({ name: 'work' });
