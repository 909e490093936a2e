import type { ParamsObject, Database as SqlJsDatabase, Statement } from 'sql.js';
import type { SqlValue } from './database';
import { expectReadOnly, QueryRefused, readOnlyStatement } from './read-only-query';
import { nameIn, sqlTokens } from './sql-tokens';

/** What a query answers. */
export interface QueryAnswer {
  /** By position; names may come again. */
  readonly columns: readonly string[];
  /** The first rows of the answer. */
  readonly rows: readonly (readonly SqlValue[])[];
  /** Rows of the whole answer. */
  readonly total: number;
}

/** Rows that are kept of an answer; fewer where they hold more than so many characters. */
export const mostRows = 50_000;
const mostCharacters = 50_000_000;
const cellCharacters = 10;

/**
 * Readies a statement that only reads.
 * @throws QueryRefused where it does more, or SQLite's own error
 */
export function prepareQuery(handle: SqlJsDatabase, sql: string): Statement {
  const query = readOnlyStatement(sql);
  const statement = handle.prepare(query);
  try {
    // Where no column has a name in double quotes, SQLite takes it for a text, and the answer is silently another.
    handle.prepare(inBackticks(query)).free();
    expectReadOnly(handle, query);
    if (statement.getColumnNames().length === 0) throw new QueryRefused('This statement answers nothing.');
  } catch (error) {
    statement.free();
    throw error;
  }
  return statement;
}

/** The statement with backticks for double quotes: the same names, which SQLite then never takes for texts. */
const inBackticks = (sql: string): string =>
  sqlTokens(sql)
    .map((token) =>
      token.kind === 'name' && token.text.startsWith('"')
        ? `\`${nameIn(token).replaceAll('`', '``')}\``
        : token.text,
    )
    .join('');

/**
 * Runs a query to its end, keeping the first rows and counting the others.
 * @param most rows kept
 * @throws QueryRefused, or SQLite's own error
 */
export function answerOf(handle: SqlJsDatabase, sql: string, most: number = mostRows): QueryAnswer {
  const statement = prepareQuery(handle, sql);
  try {
    const columns = statement.getColumnNames();
    const rows: SqlValue[][] = [];
    let room = mostCharacters;
    let total = 0;
    for (; statement.step(); total++) {
      if (rows.length >= most || room < 0 || rows.length < total) continue;
      const row = rowOf(statement);
      for (const cell of row) room -= cellCharacters + (typeof cell === 'string' ? cell.length : 0);
      rows.push(row);
    }
    return { columns, rows, total };
  } finally {
    statement.free();
  }
}

/** The rows of a query one after another, as many as there are. */
export function* rowsOf(handle: SqlJsDatabase, sql: string): Generator<readonly SqlValue[]> {
  const statement = prepareQuery(handle, sql);
  try {
    while (statement.step()) yield rowOf(statement);
  } finally {
    statement.free();
  }
}

/** One row; whole numbers too large for JavaScript as text, binary values as SQL writes them. */
function rowOf(statement: Statement): SqlValue[] {
  let row = statement.get();
  if (row.some((value) => Number.isInteger(value) && !Number.isSafeInteger(value)))
    row = readExactly(statement, row);
  return row.map((value) => (value instanceof Uint8Array ? `x'${hex(value)}'` : value)) as SqlValue[];
}

/** sql.js rounds large whole numbers unless it is asked for all of them as BigInt; its types know nothing of that. */
function readExactly(statement: Statement, rounded: ReturnType<Statement['get']>): typeof rounded {
  const get = statement.get as (params: ParamsObject | null, config: { useBigInt: boolean }) => unknown[];
  const exact = get.call(statement, null, { useBigInt: true });
  return rounded.map((value, i) => {
    const whole = exact[i];
    return typeof whole === 'bigint' && !Number.isSafeInteger(value) ? String(whole) : value;
  });
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
