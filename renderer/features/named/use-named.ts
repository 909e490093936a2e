import { useEffect, useRef } from 'react';
import type { FieldValue, PivotTable } from '../../../shared/analysis/pivot/pivot-result';
import { useViewState } from '../../app/view-state';
import { useHost, useWorkbench } from '../../app/workbench-context';
import { tell } from '../../components/toast/toast';
import { type Named, namedToKeep, renamed, withNamed, withoutNamed } from './named';
import type { NamedKind } from './named-kind';

interface State<D> {
  readonly isRead: boolean;
  readonly all: readonly Named<D>[];
  readonly unreadable: readonly string[];
  /** The one that was opened or saved last. */
  readonly current: string | null;
}

export interface NamedList<D> extends State<D> {
  /** What has a name: "comparison". */
  readonly what: string;
  save(name: string, chosen: D): Promise<void>;
  rename(name: string, newName: string): void;
  remove(name: string): void;
  setCurrent(name: string | null): void;
}

/** What is saved under names: kept with the work, but for what names children, which this window alone knows. */
export function useNamed<D>(kind: NamedKind<D>): NamedList<D> {
  const host = useHost();
  const engine = useWorkbench();
  const begin: State<D> = { isRead: false, all: [], unreadable: [], current: null };
  const [state, setState] = useViewState(kind.viewId, begin);
  useEffect(() => {
    if (state.isRead) return;
    const read = async () => {
      const { saved, unreadable } = kind.read(await host.kept());
      const all = saved.map((one) => ({ ...one, thisWindowOnly: [] }));
      setState((before) => (before.isRead ? before : { ...before, isRead: true, all, unreadable }));
    };
    read().catch((error: unknown) => tell(messageOf(error)));
  }, [state.isRead, host, setState, kind]);

  // Looking whether children are named takes a moment, in which others may be saved.
  const latest = useRef(state);
  latest.current = state;
  const set = (all: readonly Named<D>[], current: string | null) => {
    setState((before) => ({ ...before, all, current }));
    host.keep(kind.keep(namedToKeep(all))).catch((error: unknown) => tell(messageOf(error)));
  };

  return {
    ...state,
    what: kind.what,
    async save(name, definition) {
      const tables = (await engine.pivotTables()) as readonly PivotTable[];
      const thisWindowOnly = await kind.pointsTo(definition, tables, async (table, field) => {
        const values = (await engine.pivotValues(table, { field })) as readonly FieldValue[];
        return values.length;
      });
      set(withNamed(latest.current.all, { name, definition, thisWindowOnly }), name);
      tell(
        thisWindowOnly.length === 0
          ? `Saved as “${name}”`
          : `“${name}” is kept for this window only: it names single children`,
      );
    },
    rename: (name, newName) =>
      set(renamed(state.all, name, newName), state.current === name ? newName : state.current),
    remove(name) {
      const before = state.all;
      set(withoutNamed(before, name), state.current === name ? null : state.current);
      tell(`“${name}” was deleted`, () => set(before, state.current));
    },
    setCurrent: (current) => setState((before) => ({ ...before, current })),
  };
}

/** The name of what is shown and whether it is still as it was saved, for the head of a page; empty without a name. */
export function nameShown<D>({ all, current }: NamedList<D>, chosen: D): string {
  const saved = all.find(({ name }) => name === current);
  if (saved === undefined) return '';
  const isSame = JSON.stringify(saved.definition) === JSON.stringify(chosen);
  return `${saved.name}${isSame ? '' : ' (changed since it was saved)'} · `;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
