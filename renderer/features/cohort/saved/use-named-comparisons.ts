import { useEffect, useRef } from 'react';
import type { FieldValue, PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { type ChosenComparison, readSavedComparisons } from '../../../../shared/definitions/saved-comparison';
import { useViewState } from '../../../app/view-state';
import { useHost, useWorkbench } from '../../../app/workbench-context';
import { tell } from '../../../components/toast/toast';
import {
  comparisonsToKeep,
  type NamedComparison,
  renamedComparison,
  withComparison,
  withoutComparison,
} from './named-comparisons';
import { whatNamesChildren } from './names-children';

interface State {
  readonly isRead: boolean;
  readonly comparisons: readonly NamedComparison[];
  readonly unreadable: readonly string[];
  /** The one that was opened or saved last. */
  readonly current: string | null;
}

const begin: State = { isRead: false, comparisons: [], unreadable: [], current: null };

export interface NamedComparisons extends State {
  save(name: string, chosen: ChosenComparison): Promise<void>;
  rename(name: string, renamed: string): void;
  remove(name: string): void;
  setCurrent(name: string | null): void;
}

/** The comparisons saved under names: kept with the work, but for those that name children, which this window alone knows. */
export function useNamedComparisons(): NamedComparisons {
  const host = useHost();
  const engine = useWorkbench();
  const [state, setState] = useViewState('cohort saved', begin);
  useEffect(() => {
    if (state.isRead) return;
    const read = async () => {
      const kept = readSavedComparisons((await host.kept()).comparisons ?? []);
      const comparisons = kept.comparisons.map((one) => ({ ...one, thisWindowOnly: [] }));
      setState((before) =>
        before.isRead ? before : { ...before, isRead: true, comparisons, unreadable: kept.unreadable },
      );
    };
    read().catch((error: unknown) => tell(messageOf(error)));
  }, [state.isRead, host, setState]);

  // Looking whether a comparison names children takes a moment, in which others may be saved.
  const latest = useRef(state);
  latest.current = state;
  const set = (comparisons: readonly NamedComparison[], current: string | null) => {
    setState((before) => ({ ...before, comparisons, current }));
    host
      .keep({ comparisons: comparisonsToKeep(comparisons) })
      .catch((error: unknown) => tell(messageOf(error)));
  };

  return {
    ...state,
    async save(name, definition) {
      const tables = (await engine.pivotTables()) as readonly PivotTable[];
      const thisWindowOnly = await whatNamesChildren(definition, tables, async (table, field) => {
        const values = (await engine.pivotValues(table, { field })) as readonly FieldValue[];
        return values.length;
      });
      set(withComparison(latest.current.comparisons, { name, definition, thisWindowOnly }), name);
      tell(
        thisWindowOnly.length === 0
          ? `Saved as “${name}”`
          : `“${name}” is kept for this window only: it names single children`,
      );
    },
    rename: (name, renamed) =>
      set(
        renamedComparison(state.comparisons, name, renamed),
        state.current === name ? renamed : state.current,
      ),
    remove(name) {
      const before = state.comparisons;
      set(withoutComparison(before, name), state.current === name ? null : state.current);
      tell(`“${name}” was deleted`, () => set(before, state.current));
    },
    setCurrent: (current) => setState((before) => ({ ...before, current })),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
