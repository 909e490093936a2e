import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { type CohortAsked, cohortDefinition } from '../../../shared/definitions/cohort-definition';
import { type Files, loadedWith } from '../../extracts/loads';

/** The comparison that a definition asks of extracts. */
export async function compared(files: Files, asked: CohortAsked): Promise<CohortResult> {
  const workbench = await loadedWith(files);
  try {
    return await workbench.cohort(cohortDefinition.parse(asked));
  } finally {
    workbench.database.close();
  }
}
