import initSqlJs, { type SqlJsStatic } from 'sql.js';

/** sql.js with the memory that its SQLite works in. */
export interface SqliteModule {
  readonly sqlJs: SqlJsStatic;
  readonly memory: WebAssembly.Memory;
}

let opened: Promise<SqliteModule> | undefined;

/**
 * Starts SQLite, once for the program. sql.js keeps its memory to itself, and reading a million texts through its own calls
 * takes five times as long as looking at their bytes; so the memory is noted while the program is instantiated.
 * @param wasmUrl where the page serves SQLite's wasm; Node finds its own.
 */
export function openSqlite(wasmUrl?: string): Promise<SqliteModule> {
  opened ??= startedWatching(() => initSqlJs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl }));
  return opened;
}

async function startedWatching(start: () => Promise<SqlJsStatic>): Promise<SqliteModule> {
  let memory: WebAssembly.Memory | undefined;
  const { instantiate, instantiateStreaming } = WebAssembly;
  const note = <Made extends WebAssembly.WebAssemblyInstantiatedSource>(made: Made): Made => {
    for (const exported of Object.values(made.instance.exports))
      if (exported instanceof WebAssembly.Memory) memory = exported;
    return made;
  };
  const watched = WebAssembly as {
    instantiate: (...given: Parameters<typeof instantiate>) => Promise<unknown>;
    instantiateStreaming: typeof instantiateStreaming;
  };
  watched.instantiate = (...given) =>
    (instantiate(...given) as unknown as Promise<WebAssembly.WebAssemblyInstantiatedSource>).then(note);
  watched.instantiateStreaming = (...given) => instantiateStreaming(...given).then(note);
  try {
    const sqlJs = await start();
    if (memory === undefined) throw new Error('This build of sql.js does not show its memory.');
    return { sqlJs, memory };
  } finally {
    Object.assign(WebAssembly, { instantiate, instantiateStreaming });
  }
}
