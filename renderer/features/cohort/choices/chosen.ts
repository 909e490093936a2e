import type { CohortDefinition } from '../../../../shared/definitions/cohort-definition';
import { type ChosenComparison, chosenComparison } from '../../../../shared/definitions/saved-comparison';
import type { Day } from '../../../../shared/domain/calendar';

/** The comparison that a person begins with: half a year either side of the start. */
export const firstComparison: ChosenComparison = chosenComparison.parse({ asAt: null });

/** What the engine is asked. */
export const definitionOf = (chosen: ChosenComparison, lastReportingDate: Day): CohortDefinition => ({
  ...chosen,
  asAt: chosen.asAt ?? lastReportingDate,
});
