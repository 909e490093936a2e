import type { Database } from '../../../database/database';
import { identifier } from '../../../database/identifiers';
import {
  type CanonicalName,
  type CanonicalTable,
  type ColumnKind,
  canonicalTables,
} from '../../../database/schema';
import { columnWords, tableWords } from '../../../database/table-words';
import type { FieldType, PivotTable } from '../pivot-result';

/** A column that rows can be pivoted by: what its value is, in SQL over the table's alias `t`, null where nothing is recorded. */
export interface SourceColumn {
  readonly name: string;
  readonly type: FieldType;
  readonly sql: string;
  /** The canonical field that it holds, which says what its codes mean. */
  readonly holds: string | null;
  /** What a person should know of its values, or null. */
  readonly about: string | null;
}

/** A table of the database as a pivot sees it. */
export interface SourceTable {
  readonly name: string;
  readonly label: string;
  readonly kind: PivotTable['kind'];
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
}

/** Tables for checks between files; they repeat what other tables say better. */
const internal: readonly string[] = ['child_mention', 'sdq_return'];

/** What a canonical column holds; days are text in SQLite. */
export function columnType(name: string, kind: ColumnKind): FieldType {
  if (kind !== 'text') return 'number';
  return /(^|_)date$/.test(name) || name === 'decom' || name === 'dec' ? 'day' : 'text';
}

/** The canonical tables that hold rows. */
export function canonicalSources(database: Database): SourceTable[] {
  return Object.values(canonicalTables as Record<string, CanonicalTable>)
    .filter(({ name }) => !internal.includes(name))
    .map((definition) => ({
      name: definition.name,
      label: tableWords(definition.name),
      kind: 'canonical' as const,
      rows: database.value(`SELECT count(*) FROM ${definition.name}`) as number,
      columns: Object.entries(definition.columns).map(([name, kind]) => ({
        name,
        type: columnType(name, kind),
        sql: `t.${identifier(name)}`,
        holds: name,
        about: null,
      })),
    }))
    .filter(({ rows }) => rows > 0);
}

/** What a column is called for people. */
export const columnLabel = (table: SourceTable, column: string): string =>
  table.kind === 'canonical' ? columnWords(table.name as CanonicalName, column) : column;

const daysInOrder = ['start_date', 'date', 'decom', 'review_date', 'mis_start', 'referral_date'];

/** The column that says when a row's event began: by what it holds, else the table's first column of days. */
export function dayColumnOf({ columns }: SourceTable): SourceColumn | null {
  const days = columns.filter(({ type }) => type === 'day');
  for (const field of daysInOrder) {
    const found = days.find(({ holds }) => holds === field);
    if (found !== undefined) return found;
  }
  return days.find(({ holds, name }) => holds !== 'birth_date' && !/birth|dob/i.test(name)) ?? null;
}

/** The column that names the child. */
export const childColumnOf = ({ columns }: SourceTable): SourceColumn | null =>
  columns.find(({ holds }) => holds === 'child_id') ??
  columns.find(({ name }) => /^child([ _-]?id)?$/i.test(name)) ??
  null;

/** The column that holds something, if one does. */
export const columnHolding = ({ columns }: SourceTable, field: string): SourceColumn | null =>
  columns.find(({ holds }) => holds === field) ?? null;
