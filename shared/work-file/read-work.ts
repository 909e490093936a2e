import { z } from 'zod';
import { type Work, work, workFormat } from '../definitions/work-file';
import { mostWorkBytes } from './limits';
import { migrated } from './migrations';
import { parseJson } from './parse-json';
import { WorkRefused } from './refused';

/**
 * The work in the text of a file, checked as what comes from outside.
 * @throws WorkRefused
 */
export function readWork(text: string): Work {
  const content = parseJson(text);
  if (
    typeof content !== 'object' ||
    content === null ||
    !('format' in content) ||
    content.format !== workFormat
  )
    throw new WorkRefused('not-work', 'It is not a work file of this workbench.');
  const read = work.safeParse(migrated(content as Readonly<Record<string, unknown>>));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (${placeOf(issue.path)})`;
  throw new WorkRefused('damaged', `Something in it is not in the form of a work file${where}.`);
}

/**
 * The same from the bytes of a file that is not sealed.
 * @throws WorkRefused
 */
export function readWorkBytes(bytes: Uint8Array): Work {
  if (bytes.length > mostWorkBytes)
    throw new WorkRefused(
      'too-large',
      `It is larger than any work file (${mostWorkBytes / 1e6} MB at most).`,
    );
  if (bytes.length === 0) throw new WorkRefused('damaged', 'It is empty.');
  return readWork(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WorkRefused('not-work', 'It is not a work file of this workbench: it is not text.');
  }
}

/** Where in the file; of what a hostile file calls its parts, no more than the beginning. */
const placeOf = (path: readonly PropertyKey[]): string => z.core.toDotPath(path).slice(0, 120);
