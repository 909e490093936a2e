import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';

/** What says something about one child, or was written about one, in the sample: ids, postcodes, pupil numbers and free text. */
export async function tellingWords(sample: string): Promise<string[]> {
  const words = new Set<string>();
  const telling = new Set(['CHILD', 'child_id', 'HOME_POST', 'PL_POST', 'UPN', 'detail', 'text']);
  for (const name of (await readdir(sample)).filter((each) => each.endsWith('.csv'))) {
    const { data } = Papa.parse<Record<string, string>>(await readFile(path.join(sample, name), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    for (const row of data)
      for (const [column, value] of Object.entries(row))
        if (telling.has(column) && value.length >= 6) words.add(value);
  }
  return [...words];
}

/** Where in a folder any of the words stands, in UTF-8 or in UTF-16 and not as a part of a longer number or word. */
export async function tracesOf(words: readonly string[], folder: string): Promise<string[]> {
  const found: string[] = [];
  const any = new RegExp(`(?<![0-9A-Za-z])(?:${words.map(escaped).join('|')})(?![0-9A-Za-z])`);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // What has gone meanwhile holds nothing any more.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    // A word in UTF-16 may begin at an odd byte of a larger file.
    const texts = [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
    for (const text of texts) {
      const word = any.exec(text)?.[0];
      if (word !== undefined) found.push(`${path.relative(folder, file)}: ${word}`);
    }
  }
  return found;
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
