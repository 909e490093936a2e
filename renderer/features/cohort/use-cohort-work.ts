import type { ChosenComparison } from '../../../shared/definitions/saved-comparison';
import { useCommand } from '../../app/commands';
import { useViewState } from '../../app/view-state';
import { beginHistory, redone, stepped, undone } from '../pivot/history';
import { firstComparison } from './choices/chosen';

export interface CohortWork {
  readonly chosen: ChosenComparison;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A step that can be taken back. */
  change(changed: Partial<ChosenComparison>): void;
  /** Goes to another comparison as a whole, as one step. */
  open(chosen: ChosenComparison): void;
  undo(): void;
  redo(): void;
}

/** The comparison of this session with all its steps, which the keyboard takes back too. */
export function useCohortWork(): CohortWork {
  const [history, setHistory] = useViewState('cohort', beginHistory(firstComparison));
  const undo = () => setHistory(undone);
  const redo = () => setHistory(redone);
  useCommand({
    id: 'cohort-undo',
    label: 'Undo in the comparison',
    shortcut: 'Ctrl+Z',
    leavesTextAlone: true,
    run: undo,
  });
  useCommand({
    id: 'cohort-redo',
    label: 'Redo in the comparison',
    shortcut: 'Ctrl+Y',
    leavesTextAlone: true,
    run: redo,
  });
  useCommand({
    id: 'cohort-redo-too',
    label: 'Redo in the comparison',
    shortcut: 'Ctrl+Shift+Z',
    leavesTextAlone: true,
    run: redo,
  });
  return {
    chosen: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (changed) => setHistory((before) => stepped(before, { ...before.present, ...changed })),
    open: (chosen) => setHistory((before) => stepped(before, chosen)),
    undo,
    redo,
  };
}
