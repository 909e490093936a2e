import { type CohortDefinition, cohortDefinition } from '../../../../shared/definitions/cohort-definition';
import type { ProgrammeSettings } from '../../../../shared/definitions/programme-settings';
import { writtenParts } from '../../who/written-parts';

/** A comparison as `iip cohort` takes it, without what it takes by itself. */
export const writtenDefinition = (definition: CohortDefinition, settings: ProgrammeSettings): string =>
  writtenParts(
    { asAt: definition.asAt },
    definition,
    cohortDefinition.parse({ asAt: definition.asAt }),
    settings,
  );
