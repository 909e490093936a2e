import { type CostDefinition, costDefinition } from '../../../../shared/definitions/cost-definition';
import type { ProgrammeSettings } from '../../../../shared/definitions/programme-settings';
import { writtenParts } from '../../who/written-parts';

/** A calculation as `iip cost` takes it, without what it takes by itself. */
export const writtenCalculation = (definition: CostDefinition, settings: ProgrammeSettings): string =>
  writtenParts(
    { asAt: definition.asAt, programme: definition.programme },
    definition,
    costDefinition.parse({ asAt: definition.asAt, programme: definition.programme }),
    settings,
  );
