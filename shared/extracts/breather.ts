/** Between two looks up the engine works this long, in milliseconds. */
const held = 100;

/**
 * A wait for long work to call often: now and then it lets other messages through, so that progress shows and a cancel is
 * heard. It throws the signal's reason once the work is to stop.
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < held) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
