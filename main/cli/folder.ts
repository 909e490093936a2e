import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExtractSource } from '../../shared/extracts/extract-source';

/** Endings of tables, and of files that hold tables in another form, which the engine names so that they can be saved as CSV. */
const endings = /\.(csv|tsv|tab|txt|psv|xlsx|xls|xlsm|xlsb|ods|numbers|zip|pdf)$/i;

export interface FolderOfExtracts {
  readonly sources: readonly ExtractSource[];
  /** Files whose ending says that they hold no table, by name within the folder. */
  readonly leftAside: readonly string[];
}

/**
 * Everything in a folder and its sub-folders, in the order of the names. Nothing is read before the engine asks for it.
 * @throws Error saying what is wrong with the folder and what to do
 */
export async function readFolder(folder: string): Promise<FolderOfExtracts> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new Error(`There is no folder ${folder}. Check how its name is spelt.`);
  if (!found.isDirectory()) throw new Error(`${folder} is a file. Give the folder that holds it.`);
  const names = await namesIn(folder, '');
  names.sort((a, b) => (a < b ? -1 : 1));
  const tables = names.filter((name) => endings.test(name) && !isLockFile(name));
  return {
    sources: await Promise.all(tables.map((name) => sourceAt(folder, name))),
    leftAside: names.filter((name) => !tables.includes(name)),
  };
}

/** Excel and LibreOffice keep these beside a file that is open. */
const isLockFile = (name: string): boolean => /(^|\/)(~\$|\.~lock\.)/.test(name);

async function namesIn(folder: string, within: string): Promise<string[]> {
  const place = path.join(folder, within);
  const entries = await readdir(place, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The folder ${place} could not be read (${error.code}). Ask for the right to read it.`);
  });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) return namesIn(folder, name);
      // A link to a file is read; a link to a folder is not followed, for it may lead round in a circle.
      const isFile = entry.isFile() || (await stat(path.join(folder, name)).catch(() => null))?.isFile();
      return isFile ? [name] : [];
    }),
  );
  return found.flat();
}

async function sourceAt(folder: string, name: string): Promise<ExtractSource> {
  const file = path.join(folder, name);
  const { size } = await stat(file);
  return {
    name,
    size,
    async read(start, end) {
      const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
        throw new Error(
          `${name} could not be opened (${error.code}). Close it elsewhere, or ask for the right to read it.`,
        );
      });
      try {
        return await bytesOf(handle, start, end);
      } finally {
        await handle.close();
      }
    },
  };
}

async function bytesOf(handle: Awaited<ReturnType<typeof open>>, start: number, end: number) {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
