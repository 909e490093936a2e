import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file beside the old one and, once all of it is on the disk, puts it in the old one's place: a crash at any moment leaves
 * one or the other whole.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    // Nobody else on the machine is to read it, and a file that is there already is not ours to write over.
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
