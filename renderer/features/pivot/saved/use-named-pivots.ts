import { useEffect, useRef } from 'react';
import type { PivotTable } from '../../../../shared/analysis/pivot/pivot-result';
import { readSavedPivots } from '../../../../shared/definitions/saved-pivot';
import { useViewState } from '../../../app/view-state';
import { useHost, useWorkbench } from '../../../app/workbench-context';
import { tell } from '../../../components/toast/toast';
import type { PivotWork } from '../use-pivot-work';
import { type NamedPivot, pivotsToKeep, renamedPivot, withoutPivot, withPivot } from './named-pivots';
import { fieldsThatNameChildren, lookToKeep } from './names-children';

interface State {
  readonly isRead: boolean;
  readonly pivots: readonly NamedPivot[];
  readonly unreadable: readonly string[];
  /** The one that was opened or saved last. */
  readonly current: string | null;
}

const begin: State = { isRead: false, pivots: [], unreadable: [], current: null };

export interface NamedPivots extends State {
  save(name: string, work: PivotWork, table: PivotTable | undefined): Promise<void>;
  rename(name: string, renamed: string): void;
  remove(name: string): void;
  setCurrent(name: string | null): void;
}

/** The pivots saved under names: kept with the work, but for those that name children, which this window alone knows. */
export function useNamedPivots(): NamedPivots {
  const host = useHost();
  const engine = useWorkbench();
  const [state, setState] = useViewState('pivot saved', begin);
  useEffect(() => {
    if (state.isRead) return;
    const read = async () => {
      const { pivots, unreadable } = readSavedPivots((await host.kept()).pivots ?? []);
      const named = pivots.map((pivot) => ({ ...pivot, thisWindowOnly: [] }));
      setState((before) => (before.isRead ? before : { ...before, isRead: true, pivots: named, unreadable }));
    };
    read().catch((error: unknown) => tell(messageOf(error)));
  }, [state.isRead, host, setState]);

  // Looking whether a pivot names children takes a moment, in which others may be saved.
  const latest = useRef(state);
  latest.current = state;
  const set = (pivots: readonly NamedPivot[], current: string | null) => {
    setState((before) => ({ ...before, pivots, current }));
    host.keep({ pivots: pivotsToKeep(pivots) }).catch((error: unknown) => tell(messageOf(error)));
  };

  return {
    ...state,
    async save(name, { definition, look }, table) {
      const countValues = async (field: string) =>
        (await engine.pivotValues(definition.table, { field })).length;
      const thisWindowOnly = await fieldsThatNameChildren(definition, table, countValues);
      const pivot: NamedPivot = {
        name,
        definition,
        look: await lookToKeep(look, definition, table, countValues),
        thisWindowOnly,
      };
      set(withPivot(latest.current.pivots, pivot), name);
      tell(
        thisWindowOnly.length === 0
          ? `Saved as “${name}”`
          : `“${name}” is kept for this window only: it names single children`,
      );
    },
    rename: (name, renamed) =>
      set(renamedPivot(state.pivots, name, renamed), state.current === name ? renamed : state.current),
    remove(name) {
      const before = state.pivots;
      set(withoutPivot(before, name), state.current === name ? null : state.current);
      tell(`“${name}” was deleted`, () => set(before, state.current));
    },
    setCurrent: (current) => setState((before) => ({ ...before, current })),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
