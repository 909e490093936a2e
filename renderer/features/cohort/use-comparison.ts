import type { CohortResult } from '../../../shared/analysis/cohort/results';
import type { CohortDefinition } from '../../../shared/definitions/cohort-definition';
import { type Answer, useResult } from '../../app/use-result';
import { useWorkbench } from '../../app/workbench-context';

/** Works a comparison out, and again whenever it, what is loaded or the settings change. */
export function useComparison(definition: CohortDefinition): Answer<CohortResult> {
  const engine = useWorkbench();
  return useResult({ cohort: definition }, () => engine.cohort(definition) as Promise<CohortResult>);
}
