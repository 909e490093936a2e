import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

type Kept = Readonly<Record<string, unknown>>;
type Change = <T>(viewId: string, initial: T, next: T | ((before: T) => T)) => void;

interface ViewStates {
  readonly kept: Kept;
  readonly change: Change;
  /** Puts other states in the place of all; views that are not among them begin anew. */
  replaceAll(states: Kept): void;
}

const ViewStateContext = createContext<ViewStates>({
  kept: {},
  change: () => undefined,
  replaceAll: () => undefined,
});

/** Keeps what was chosen in each view for as long as the window is open. */
export function ViewStateProvider({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState<Kept>({});
  const change = useCallback<Change>((viewId, initial, next) => {
    setKept((before) => {
      const current = (viewId in before ? before[viewId] : initial) as typeof initial;
      const changed = typeof next === 'function' ? (next as (b: unknown) => unknown)(current) : next;
      return { ...before, [viewId]: changed };
    });
  }, []);
  const states = useMemo(() => ({ kept, change, replaceAll: setKept }), [kept, change]);
  return <ViewStateContext value={states}>{children}</ViewStateContext>;
}

/** The states of all views, by the names that the views keep them under. */
export const useViewStates = (): Pick<ViewStates, 'kept' | 'replaceAll'> => useContext(ViewStateContext);

/** Like useState, but the state is still there when a person comes back to the view. */
export function useViewState<T>(viewId: string, initial: T): [T, (next: T | ((before: T) => T)) => void] {
  const { kept, change } = useContext(ViewStateContext);
  const [start] = useState(initial);
  const set = useCallback(
    (next: T | ((before: T) => T)) => change(viewId, start, next),
    [change, viewId, start],
  );
  return [(viewId in kept ? kept[viewId] : start) as T, set];
}
