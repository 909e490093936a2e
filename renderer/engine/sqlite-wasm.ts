import wasmUrl from 'sql.js/dist/sql-wasm.wasm?url';

/** Where the page serves SQLite's wasm. */
export const sqliteWasm: string | Uint8Array<ArrayBuffer> = wasmUrl;
