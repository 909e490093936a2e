import { useState } from 'react';
import type { PivotResult } from '../../../shared/analysis/pivot/pivot-result';
import type { PivotDefinition } from '../../../shared/definitions/pivot-definition';
import { useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';

/** What the engine says to a definition. The last result stays while a newer one is worked out. */
export interface PivotAnswer {
  readonly result: PivotResult | undefined;
  readonly running: boolean;
  /** Why it cannot be shown; `isTooMany` where more cells could be asked for. */
  readonly refusal: { readonly text: string; readonly isTooMany: boolean } | null;
  readonly isStopped: boolean;
  stop(): void;
  again(): void;
}

/** Works a pivot out, and again whenever it or what is loaded changes. Nothing is asked where nothing fits. */
export function usePivotAnswer(definition: PivotDefinition | null): PivotAnswer {
  const engine = useWorkbench();
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<string | null>(null);
  const question = { pivot: definition, attempt };
  const { value, running, error, errorName } = useResult<PivotResult | undefined>(question, async () =>
    definition === null ? undefined : await engine.pivot(definition),
  );
  const wasStopped = errorName === 'AbortError';
  const isStopped = wasStopped && !running && stopped === JSON.stringify(question);
  return {
    result: definition === null ? undefined : value,
    // A change of what is loaded stops a pivot too; it is asked for again once the change is through.
    running: running || (wasStopped && !isStopped),
    refusal:
      error === null || wasStopped || running
        ? null
        : { text: error, isTooMany: errorName === 'TooManyCells' },
    isStopped,
    stop() {
      setStopped(JSON.stringify(question));
      void engine.stopPivot();
    },
    again: () => setAttempt((before) => before + 1),
  };
}
