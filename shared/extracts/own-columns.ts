import type { SqlValue } from '../database/database';
import { identifier, literal } from '../database/identifiers';
import { readingTable } from '../database/schema';
import { showCount } from '../domain/wording';
import type { unreadable } from './columns/day-column';
import { readNumberText } from './columns/number-text';
import type { ReadExtract } from './read-extract';

/** A column of a file's own table with its values read as what they are. */
export interface OwnColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'day';
  /** Its value in SQL over the alias `t`, null where nothing is recorded. */
  readonly sql: string;
  /** The canonical field that it fills. */
  readonly holds: string | null;
  /** What a person should know of its values, or null. */
  readonly about: string | null;
  /** What each text was read as, where no short expression says it; the SQL looks it up in `cell_reading`. */
  readonly readings: readonly { readonly text: string; readonly value: SqlValue }[];
}

/** A text, blank or not, and what it was read as. */
interface Read {
  readonly text: string;
  readonly value: SqlValue;
}

/** The columns of a file's own table. The table holds every cell as it came; what it was read as is worked out in SQL. */
export function ownColumns(extract: ReadExtract, table: string): OwnColumn[] {
  return extract.columns.map((column, i) => {
    const { name, values } = extract.table.columns[i] as ReadExtract['table']['columns'][number];
    const type = column.type === 'date' ? 'day' : /number/.test(column.type) ? 'number' : 'text';
    const holds = extract.filled.find((field) => field.column === i)?.field.fills ?? null;
    const present: Read[] = [];
    const blanks: string[] = [];
    let unread = 0;
    for (const [code, text] of values.values.entries()) {
      const rows = column.counts[code] as number;
      if (rows === 0) continue;
      const cell = column.cells[code] as string;
      if (cell === '') blanks.push(text);
      else {
        const value = valueRead(type, cell, column.days?.days?.[code]);
        if (value === null) unread += rows;
        present.push({ text, value });
      }
    }
    const expression = expressionFor(type, present, `t.${identifier(name)}`, blanks);
    const about =
      unread === 0
        ? null
        : `${showCount(unread, 'value')} cannot be read as ${type === 'day' ? 'days' : 'numbers'} and count as not recorded.`;
    const own = { name, type, holds, about } as const;
    return expression === null
      ? { ...own, sql: lookedUp(table, name), readings: present }
      : { ...own, sql: expression, readings: [] };
  });
}

function valueRead(
  type: OwnColumn['type'],
  cell: string,
  day: string | typeof unreadable | null | undefined,
): SqlValue {
  if (type === 'day') return typeof day === 'string' ? day : null;
  return type === 'number' ? (readNumberText(cell)?.value ?? null) : cell;
}

/** An expression that says what every text was read as, tried on each of them; null where none does. */
function expressionFor(
  type: OwnColumn['type'],
  present: readonly Read[],
  column: string,
  blanks: readonly string[],
): string | null {
  const recorded = blanks.length === 0 ? column : recordedOnly(column, blanks);
  if (type === 'text') {
    if (present.every(({ text, value }) => text === value)) return recorded;
    return present.every(({ text, value }) => text.replace(/^ +| +$/g, '') === value)
      ? `trim(${recorded})`
      : null;
  }
  if (type === 'number') {
    const isPlain = ({ text, value }: Read) => /^-?\d{1,15}(\.\d+)?$/.test(text) && Number(text) === value;
    return present.every(isPlain) ? `CAST(${recorded} AS NUMERIC)` : null;
  }
  const orders: readonly [read: (text: string) => string, sql: (text: string) => string][] = [
    [(text) => text.slice(0, 10), (text) => `substr(${text}, 1, 10)`],
    [dayFrom(6, 3, 0), daySqlFrom(7, 4, 1)],
    [dayFrom(6, 0, 3), daySqlFrom(7, 1, 4)],
  ];
  const fitting = orders.find(([read]) => present.every(({ text, value }) => read(text) === value));
  return fitting === undefined ? null : fitting[1](recorded);
}

const dayFrom = (year: number, month: number, day: number) => (text: string) =>
  `${text.slice(year, year + 4)}-${text.slice(month, month + 2)}-${text.slice(day, day + 2)}`;

const daySqlFrom = (year: number, month: number, day: number) => (text: string) =>
  `(substr(${text}, ${year}, 4) || '-' || substr(${text}, ${month}, 2) || '-' || substr(${text}, ${day}, 2))`;

const recordedOnly = (column: string, blanks: readonly string[]): string =>
  blanks.length === 1
    ? `nullif(${column}, ${literal(blanks[0] as string)})`
    : `CASE WHEN ${column} NOT IN (${blanks.map(literal).join(', ')}) THEN ${column} END`;

const lookedUp = (table: string, column: string): string =>
  `(SELECT value FROM ${readingTable} WHERE table_name = ${literal(table)} AND column_name = ${literal(column)} AND text = t.${identifier(column)})`;
