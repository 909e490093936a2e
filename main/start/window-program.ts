import { spawn } from 'node:child_process';

/** A window that closes sooner was none: the program could not run here, or handed over to another. */
const tooSoon = 5_000;

/** How a program that shows a window ended. */
export interface Ending {
  readonly failed: boolean;
  readonly soon: boolean;
}

/** Runs a program that shows a window until it ends; told to stop, it is asked to close and waited for. */
export function runWindow(
  file: string,
  parameters: readonly string[],
  stop: AbortSignal,
  soon = tooSoon,
): Promise<Ending> {
  // Set where an editor built on Electron started the terminal; Electron would then run as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const began = Date.now();
  const program = spawn(file, parameters, { stdio: 'ignore', env: environment });
  const close = () => program.kill();
  stop.addEventListener('abort', close, { once: true });
  return new Promise<Ending>((resolve) => {
    const end = (failed: boolean) => {
      stop.removeEventListener('abort', close);
      resolve({ failed: failed && !stop.aborted, soon: Date.now() - began < soon });
    };
    program.once('error', () => end(true));
    program.once('exit', (code) => end(code !== 0));
  });
}
