import type { CostResult } from '../../../shared/analysis/cost/results';
import type { CostDefinition } from '../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../shared/definitions/saved-calculation';
import type { Field, Problem } from './problems';

/** What the choices of a calculation need: what is chosen, how it is changed, the last good answer, and what is wrong. */
export interface CostWork {
  readonly chosen: ChosenCalculation;
  readonly definition: CostDefinition;
  readonly change: (changed: Partial<ChosenCalculation>, pull?: string) => void;
  readonly result: CostResult | undefined;
  readonly problems: readonly Problem[];
}

export const problemsIn = ({ problems }: Pick<CostWork, 'problems'>, field: Field): readonly Problem[] =>
  problems.filter((problem) => problem.field === field);
