import wasm from 'sql.js/dist/sql-wasm.wasm?url&inline';
import { inlinedBytes } from '../host/inlined-bytes';

/** SQLite's wasm itself: a page that was opened from the disk may fetch nothing. */
export const sqliteWasm: string | Uint8Array<ArrayBuffer> = inlinedBytes(wasm);
