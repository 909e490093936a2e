import { readFile } from 'node:fs/promises';
import { type Kept, type KeptChanges, keptValues } from '../shared/definitions/desktop-bridge';
import { writeWhole } from './written-whole';

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

/** Writes all that is kept. */
export const writeKept = (file: string, kept: Kept): Promise<void> =>
  writeWhole(file, `${JSON.stringify(kept, null, 2)}\n`);
