import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Kept = Readonly<Record<string, unknown>>;
type Change = <T>(viewId: string, initial: T, next: T | ((before: T) => T)) => void;

const ViewStateContext = createContext<{ kept: Kept; change: Change }>({ kept: {}, change: () => undefined });

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
  return <ViewStateContext value={{ kept, change }}>{children}</ViewStateContext>;
}

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
