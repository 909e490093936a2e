import type { Database } from '../../database/database';
import { type CodeSetName, isValidCode } from '../../domain/codes/code-sets';

/** Columns that carry codes of the yearly return, and the set each belongs to. */
export const codedColumns = [
  { table: 'episode', column: 'rne', set: 'RNE' },
  { table: 'episode', column: 'ls', set: 'LS' },
  { table: 'episode', column: 'cin', set: 'CIN' },
  { table: 'episode', column: 'place', set: 'PLACE' },
  { table: 'episode', column: 'place_provider', set: 'PLACE_PROVIDER' },
  { table: 'episode', column: 'rec', set: 'REC' },
  { table: 'episode', column: 'reason_place_change', set: 'REASON_PLACE_CHANGE' },
  { table: 'sdq_return', column: 'sdq_reason', set: 'SDQ_REASON' },
] as const satisfies readonly { table: string; column: string; set: CodeSetName }[];

export interface InvalidCode {
  readonly set: CodeSetName;
  readonly code: string;
  /** The year of the return that carries it; 0 where the year is not known. */
  readonly returnYear: number;
}

/** The codes among those loaded that a return of their year may not carry. Where the year is not known, any year's code will do. */
export function invalidCodes(database: Database): InvalidCode[] {
  return codedColumns.flatMap(({ table, column, set }) =>
    database
      .rows<{ code: string; year: number | null }>(
        `SELECT DISTINCT ${column} AS code, return_year AS year FROM ${table} WHERE ${column} IS NOT NULL`,
      )
      .filter(({ code, year }) => !isValidCode(set, code, year))
      .map(({ code, year }) => ({ set, code, returnYear: year ?? 0 })),
  );
}
