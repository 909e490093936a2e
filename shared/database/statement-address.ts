/** The parts of sql.js's module that tell what a statement says. */
export interface StatementTexts {
  UTF8ToString(pointer: number): string;
  _sqlite3_sql(statement: number): number;
}

/** Where a prepared statement lies; sql.js keeps that in a field whose name changes from build to build. */
export function statementAddress(heap: StatementTexts, statement: object, sql: string): number {
  for (const held of Object.values(statement)) {
    if (typeof held !== 'number' || held < 1024) continue;
    if (heap.UTF8ToString(heap._sqlite3_sql(held)) === sql) return held;
  }
  throw new Error('This build of sql.js does not show where its statements lie.');
}
