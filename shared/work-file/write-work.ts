import type { Work } from '../definitions/work-file';
import { mostWorkBytes } from './limits';
import { readWork } from './read-work';
import { isSame } from './same-work';
import { namingChildren } from './single-children';

/**
 * The bytes of a work file without children's data.
 * @throws Error where the work names children or could not be opened again; nothing is to be written then
 */
export function writePlainWork(work: Work): Uint8Array<ArrayBuffer> {
  const naming = namingChildren(work);
  if (naming.length > 0)
    throw new Error(`The work was not saved: these name single children: ${naming.join(', ')}.`);
  const text = `${JSON.stringify(work, null, 2)}\n`;
  refuseUnreadable(work, text);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostWorkBytes)
    throw new Error('The work was not saved: it is too large to be opened again.');
  return bytes;
}

/** @throws Error where the text would not give the work back */
export function refuseUnreadable(work: Work, text: string): void {
  const again = readWork(text);
  if (!isSame(again, work)) throw new Error('The work was not saved: it would not come back as it is.');
}
