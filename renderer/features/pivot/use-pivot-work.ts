import { useCallback, useEffect } from 'react';
import type { PivotField, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotDefinition } from '../../../shared/definitions/pivot-definition';
import { type PivotLook, plainLook } from '../../../shared/report/pivot/pivot-layout';
import { useViewState } from '../../app/view-state';
import { useWorkbench } from '../../app/workbench-context';
import { firstPivot, firstTable } from './first-pivot';
import { beginHistory, type History, redone, replaced, stepped, undone } from './history';

/** What a person made: undo and redo go through it. */
export interface PivotWork {
  readonly definition: PivotDefinition;
  readonly look: PivotLook;
}

type Change = (before: PivotWork) => PivotWork;

export interface Worked {
  /** Null until a first pivot of the first table is there. */
  readonly work: PivotWork | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A step that can be taken back. */
  step(change: Change): void;
  /** A change of no consequence, such as what is closed; no step of its own. */
  adjust(change: Change): void;
  undo(): void;
  redo(): void;
  /** Goes to a table: to its last pivot of this session, or its first. */
  choose(table: PivotTable): Promise<void>;
}

/** The pivot of this session with all its steps; on the first visit it begins with the first table. */
export function usePivotWork(tables: readonly PivotTable[] | undefined): Worked {
  const engine = useWorkbench();
  const [history, setHistory] = useViewState<History<PivotWork> | null>('pivot', null);
  const [isOpened] = useViewState('pivot opened', false);
  const over = useCallback(
    (change: (history: History<PivotWork>) => History<PivotWork>) =>
      setHistory((before) => (before === null ? null : change(before))),
    [setHistory],
  );
  const begin = useCallback(
    (table: PivotTable) =>
      firstPivot(table, async ({ name }: PivotField) => {
        const values = await engine.pivotValues(table.name, { field: name }).catch(() => []);
        return values.length;
      }),
    [engine],
  );

  const first = tables && firstTable(tables);
  const isThere = tables?.some(({ name }) => name === history?.present.definition.table) ?? true;
  // Where nothing was done yet, the tables of other extracts begin anew; what was opened with the work was done.
  const isNew = history === null || (!isThere && !isOpened && history.past.length === 0);
  useEffect(() => {
    if (!isNew || first === undefined) return;
    let isOvertaken = false;
    void begin(first).then(
      (definition) => isOvertaken || setHistory(beginHistory({ definition, look: plainLook })),
    );
    return () => {
      isOvertaken = true;
    };
  }, [isNew, first, begin, setHistory]);

  return {
    work: history?.present ?? null,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    step: (change) => over((before) => stepped(before, change(before.present))),
    adjust: (change) => over((before) => replaced(before, change(before.present))),
    undo: () => over(undone),
    redo: () => over(redone),
    choose: async (table) => {
      const earlier = history?.past.findLast(({ definition }) => definition.table === table.name);
      const next = earlier ?? { definition: await begin(table), look: plainLook };
      setHistory((before) => (before === null ? beginHistory(next) : stepped(before, next)));
    },
  };
}
