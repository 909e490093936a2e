import { dayOf, isDay } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a cell shows: a day as people write it, a dash for nothing, anything else as it stands. */
export function showCell(cell: string | number | null): string {
  if (cell === null || cell === '') return '–';
  return typeof cell === 'string' && isDay(cell) ? showDay(cell) : String(cell);
}

/** A day typed as `31/03/2018`, `31 Mar 2018` or `2018-03-31`, as `YYYY-MM-DD`; null where it is no day. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[/. -]([a-z]{3,9}|\d{1,2})[/. -](\d{4})$/i.exec(trimmed);
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return dayOf(Number(year), /^\d/.test(month) ? Number(month) : named, Number(day));
}

/** Bytes as a person reads them off a folder: `1.2 MB`. */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
