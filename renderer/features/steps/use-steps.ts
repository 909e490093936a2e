import { useRef } from 'react';
import { useCommand } from '../../app/commands';
import { useViewState } from '../../app/view-state';
import { beginHistory, replaced, stepped, redone as takenAgain, undone as takenBack } from '../pivot/history';

export interface Steps<Chosen> {
  readonly chosen: Chosen;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * A step that can be taken back.
   * @param pull what is being pulled, such as one slider: all that comes of one pull is one step
   */
  change(changed: Partial<Chosen>, pull?: string): void;
  /** Goes to another choice as a whole, as one step. */
  open(chosen: Chosen): void;
  undo(): void;
  redo(): void;
}

/**
 * What was chosen in a view with all its steps, which the keyboard takes back too.
 * @param what what the steps are of: "the comparison"
 */
export function useSteps<Chosen extends object>(viewId: string, first: Chosen, what: string): Steps<Chosen> {
  const [history, setHistory] = useViewState(viewId, beginHistory(first));
  const pulled = useRef<string | undefined>(undefined);
  const undo = () => setHistory(takenBack);
  const redo = () => setHistory(takenAgain);
  const again = { label: `Redo in ${what}`, leavesTextAlone: true, run: redo };
  useCommand({
    id: `${viewId}-undo`,
    label: `Undo in ${what}`,
    shortcut: 'Ctrl+Z',
    leavesTextAlone: true,
    run: undo,
  });
  useCommand({ id: `${viewId}-redo`, shortcut: 'Ctrl+Y', ...again });
  useCommand({ id: `${viewId}-redo-too`, shortcut: 'Ctrl+Shift+Z', ...again });
  return {
    chosen: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (changed, pull) => {
      const isSamePull = pull !== undefined && pull === pulled.current;
      pulled.current = pull;
      setHistory((before) => (isSamePull ? replaced : stepped)(before, { ...before.present, ...changed }));
    },
    open: (chosen) => setHistory((before) => stepped(before, chosen)),
    undo,
    redo,
  };
}
