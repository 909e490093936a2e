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
 * @param wasm SQLite's wasm, or where the page serves it; Node finds its own.
 */
export function openSqlite(wasm?: string | Uint8Array<ArrayBuffer>): Promise<SqliteModule> {
  opened ??= startedWatching(() => initSqlJs(whereabouts(wasm)));
  return opened;
}

function whereabouts(wasm: string | Uint8Array<ArrayBuffer> | undefined): Parameters<typeof initSqlJs>[0] {
  if (wasm === undefined) return {};
  return typeof wasm === 'string' ? { locateFile: () => wasm } : { wasmBinary: wasm.buffer };
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
