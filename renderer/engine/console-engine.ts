import type { QueryAnswer } from '../../shared/database/query-answer';
import type { QueryProblem } from '../../shared/database/query-problem';

/** What came of a query: its answer and the time that took, or what is wrong with it. */
export type QueryOutcome =
  | { readonly answer: QueryAnswer; readonly milliseconds: number }
  | { readonly problem: QueryProblem };

/** What the console's worker answers. It holds a copy of the tables, for it may be ended at any moment. */
export interface ConsoleEngine {
  /** Takes the bytes of an SQLite file; the tables in it are what queries are about. */
  open(file: Uint8Array): Promise<void>;
  run(sql: string): QueryOutcome;
  /** The whole answer as CSV. */
  csv(sql: string): Blob;
}
