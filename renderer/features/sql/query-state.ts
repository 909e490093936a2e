import type { LoadResult } from '../../../shared/extracts/load-result';
import type { QueryOutcome } from '../../engine/console-engine';

/** A statement that was run, and in a few words what came of it. */
export interface PastStatement {
  readonly sql: string;
  readonly said: string;
}

/** What is shown of a statement that was run. */
export interface ShownOutcome {
  readonly sql: string;
  readonly outcome: QueryOutcome;
  /** What was loaded then; an answer to anything else is out of date. */
  readonly of: LoadResult;
}

/** What goes on in the console; it goes on while another view is open. */
export interface QueryState {
  readonly doing: { readonly what: string; readonly since: number } | null;
  readonly shown: ShownOutcome | null;
  /** The latest last. */
  readonly past: readonly PastStatement[];
}

export const nothingAsked: QueryState = { doing: null, shown: null, past: [] };

const mostPast = 200;

/** The statements run so far with one more; run again at once, a statement is there once. */
export function withPast(past: readonly PastStatement[], next: PastStatement): readonly PastStatement[] {
  const before = past.at(-1)?.sql === next.sql ? past.slice(0, -1) : past;
  return [...before, next].slice(-mostPast);
}
