import type { MadeTable } from '../../../shared/database/made-tables';
import { type CanonicalName, type ColumnKind, canonicalTables } from '../../../shared/database/schema';
import type { LoadResult } from '../../../shared/extracts/load-result';

/** What a column holds; days are text, written as YYYY-MM-DD. */
export type ShownKind = ColumnKind | 'day';

export const kindWords: Readonly<Record<ShownKind, string>> = {
  text: 'text',
  integer: 'whole number',
  real: 'number',
  day: 'day',
};

export interface SchemaTable {
  readonly name: string;
  readonly kind: 'canonical' | 'file' | 'made';
  readonly aRowIs: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly kind: ShownKind }[];
}

const holdsDays = (column: string): boolean => /(^|_)date$|^decom$|^dec$/.test(column);

/** Every table that can be asked: those the product fills, those with rows first; the files as they came; those made. */
export function schemaTables(
  { tables, files }: LoadResult,
  made: readonly MadeTable[],
): readonly SchemaTable[] {
  const canonical = (Object.keys(canonicalTables) as CanonicalName[]).map((name): SchemaTable => {
    const { aRowIs, columns } = canonicalTables[name];
    return {
      name,
      kind: 'canonical',
      aRowIs,
      rows: tables[name] ?? 0,
      columns: Object.entries<ColumnKind>(columns).map(([column, kind]) => ({
        name: column,
        kind: holdsDays(column) ? 'day' : kind,
      })),
    };
  });
  const own = files.flatMap(({ name, table, columns }): SchemaTable[] =>
    table === null
      ? []
      : [
          {
            name: table,
            kind: 'file',
            aRowIs: `a row of ${name}, as it came`,
            rows: tables[table] ?? 0,
            columns: columns.map((column) => ({ name: column.name, kind: 'text' })),
          },
        ],
  );
  return [
    ...canonical.filter(({ rows }) => rows > 0),
    ...canonical.filter(({ rows }) => rows === 0),
    ...own,
    ...made.map(
      ({ name, rows, columns }): SchemaTable => ({
        name,
        kind: 'made',
        aRowIs: "a row of a query's answer",
        rows,
        columns,
      }),
    ),
  ];
}
