import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** What is made on the way and handed to nobody. */
const onTheWay = /^(builder-|SHA256SUMS|\.)/;

/** The SHA-256 of every file in a folder, a line a file, as `sha256sum --check` and `Get-FileHash` know it. */
export async function hashesOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !onTheWay.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const lines: string[] = [];
  for (const name of files) {
    const hash = createHash('sha256');
    for await (const part of createReadStream(path.join(folder, name))) hash.update(part as Buffer);
    lines.push(`${hash.digest('hex')}  ${name}\n`);
  }
  return lines.join('');
}
