import { type Database, inMemory } from './database';

/**
 * Everything loaded as the bytes of an SQLite file, its tables in the schema `main`. Rows keep their rowids, for these are
 * addresses (a test holds the pinned SQLite to it). It cannot be made while a change is being written.
 */
export function databaseFile(database: Database): Uint8Array {
  const file = new database.module.Database();
  try {
    // The name within sql.js's make-believe file system; nothing of it is on the disk.
    const { filename } = file as unknown as { readonly filename: string };
    database.run(`VACUUM ${inMemory} INTO ?`, [filename]);
    return file.export();
  } finally {
    file.close();
  }
}
