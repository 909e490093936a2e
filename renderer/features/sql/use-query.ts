import { useEffect, useRef } from 'react';
import { QueryRefused, readOnlyStatement } from '../../../shared/database/read-only-query';
import { useViewState } from '../../app/view-state';
import { useWorkbenchState } from '../../app/workbench-context';
import type { EngineClient } from '../../engine/client';
import type { QueryOutcome } from '../../engine/console-engine';
import { ConsoleStopped, QueryConsole } from '../../engine/query-console';
import { outcomeInWords, stoppedWords } from './place-in-words';
import { nothingAsked, type QueryState, withPast } from './query-state';

const consoles = new WeakMap<EngineClient, QueryConsole>();

function consoleOf(engine: EngineClient): QueryConsole {
  const known = consoles.get(engine) ?? new QueryConsole(engine);
  consoles.set(engine, known);
  return known;
}

export interface Asking extends QueryState {
  /** Whether the extracts or the settings have changed since the answer came. */
  readonly isStale: boolean;
  run(sql: string): Promise<void>;
  stop(): void;
  /** The whole answer that is shown, as CSV; null where it was stopped. */
  wholeCsv(): Promise<Blob | null>;
}

/** Runs statements one at a time, and keeps what came of the last one and which were run, until the window closes. */
export function useQuery(): Asking {
  const { engine, result, revision } = useWorkbenchState();
  const [state, setState] = useViewState<QueryState>('sql-query', nothingAsked);
  const console = consoleOf(engine);
  const isOpen = useRef(true);
  const isBusy = useRef(false);
  isBusy.current = state.doing !== null;

  // The copy of the tables goes when the view is left, unless it is still being asked.
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      if (!isBusy.current) console.stop();
    };
  }, [console]);

  const isEmpty = result.files.length === 0;
  useEffect(() => {
    if (isEmpty) setState((before) => ({ ...before, shown: null }));
  }, [isEmpty, setState]);

  const doing = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    setState((before) => ({ ...before, doing: { what, since: performance.now() } }));
    try {
      return await work();
    } finally {
      setState((before) => ({ ...before, doing: null }));
      if (!isOpen.current) console.stop();
    }
  };

  const run = async (sql: string) => {
    const tell = (outcome: QueryOutcome) =>
      setState((before) => ({
        ...before,
        shown: { sql, outcome, of: result },
        past: withPast(before.past, { sql, said: outcomeInWords(outcome) }),
      }));
    try {
      readOnlyStatement(sql);
      tell(await doing('Running', () => console.run(sql, revision)));
    } catch (error) {
      tell({ problem: problemOf(error) });
    }
  };

  return {
    ...state,
    isStale: state.shown !== null && state.shown.of !== result,
    run,
    stop: () => console.stop(),
    wholeCsv: async () => {
      const { shown } = state;
      if (shown === null) return null;
      try {
        return await doing('Writing the file', () => console.csv(shown.sql, revision));
      } catch (error) {
        if (error instanceof ConsoleStopped) return null;
        throw error;
      }
    },
  };
}

function problemOf(error: unknown) {
  if (error instanceof QueryRefused) return { text: error.message, place: error.place };
  if (error instanceof ConsoleStopped) return { text: stoppedWords, place: null };
  const why = error instanceof Error ? error.message : String(error);
  return { text: `The statement could not be run to its end: ${why} Ask for less at once.`, place: null };
}
