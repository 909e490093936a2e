import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Kept, type KeptChanges, keptValues } from '../shared/definitions/desktop-bridge';

/** Reads what was kept. A part in the form of another version, or damaged, counts as not kept. */
export async function readKept(file: string): Promise<Kept> {
  let stored: unknown;
  try {
    stored = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
  const part = (key: string): unknown => (stored as Record<string, unknown> | null)?.[key];
  const sound = Object.entries(keptValues).flatMap(([key, form]) => {
    const read = form.safeParse(part(key));
    return read.success ? [[key, read.data]] : [];
  });
  return Object.fromEntries(sound) as Kept;
}

/** What is kept after the changes: given parts replace, null forgets, the rest stays. */
export function withChanges(kept: Kept, changes: KeptChanges): Kept {
  const all = Object.entries({ ...kept, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined)) as Kept;
}

/** Writes a new file and puts it in the old one's place, so that a crash leaves one or the other whole. */
export async function writeKept(file: string, kept: Kept): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, file);
}
