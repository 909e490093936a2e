import type { SqlValue } from '../../shared/database/database';
import { safeCsv } from '../../shared/report/spreadsheet/csv';

const portion = 20_000;

/** A table as CSV however long it is: no text of the whole of it is made at any time. */
export function csvInParts(header: readonly string[], rows: Iterable<readonly SqlValue[]>): Blob {
  const head = `${safeCsv(header, []).trimEnd()}\r\n`;
  const parts: BlobPart[] = [head];
  let next: (readonly SqlValue[])[] = [];
  const write = () => {
    // The head, which every portion begins with, stands there already.
    parts.push(new Blob([safeCsv(header, next).slice(head.length)]));
    next = [];
  };
  for (const row of rows) if (next.push(row) === portion) write();
  if (next.length > 0) write();
  return new Blob(parts, { type: 'text/csv' });
}
