import {
  type ChosenCalculation,
  readSavedCalculations,
} from '../../../../shared/definitions/saved-calculation';
import type { NamedKind } from '../../named/named-kind';
import { whatNamesChildren } from '../../who/names-children';

/** Calculations under names. One that holds evidence child by child names those children. */
export const calculationKind: NamedKind<ChosenCalculation> = {
  viewId: 'cost saved',
  what: 'calculation',
  read: (kept) => readSavedCalculations(kept.calculations ?? []),
  keep: (calculations) => ({ calculations }),
  pointsTo: async ({ include, counterfactual }, tables, countValues) => [
    ...(Object.keys(counterfactual.children).length === 0 ? [] : ['evidence child by child']),
    ...(await whatNamesChildren([include], tables, countValues)),
  ],
};
