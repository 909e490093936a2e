import type { CostDefinition, EvidenceGrade } from '../../definitions/cost-definition';
import { adjustedAvoidance, netOf } from '../../stats/avoided-cost';
import { actualCost, type ChildModel, elsewhereCost, type PriceVector } from './child-model';
import type { Totals } from './results';

/** Everything that a calculation's answer depends on, once paths are known. */
export interface Parameters {
  readonly prices: PriceVector;
  /** The chance that the usual counterfactual gives to living elsewhere; each child's own where null. */
  readonly usualChance: number | null;
  /** Which end of the graded evidence's ranges: 0 low, 1 central, 2 high. */
  readonly evidence: 0 | 1 | 2;
  readonly deadweight: number;
  readonly optimismBias: number;
  readonly optimismByGrade: CostDefinition['optimismByGrade'];
  readonly programmeCost: number;
}

export interface ChildAnswer {
  readonly actual: number;
  readonly counterfactual: number;
  readonly gross: number;
  readonly adjusted: number;
}

/** The chance that a child would have lived elsewhere. Without a place to live in there is none. */
export function chanceOf(model: ChildModel, { usualChance, evidence }: Parameters): number {
  const { places, chance, counterfactual } = model;
  if (places.length === 0) return 0;
  if (counterfactual.isUsual && usualChance !== null) return usualChance;
  return counterfactual.range?.[evidence] ?? chance;
}

/** One child's costs: a loss stays whole, what is gained is taken down for deadweight and optimism. */
export function childAnswer(model: ChildModel, parameters: Parameters): ChildAnswer {
  const actual = actualCost(model, parameters.prices);
  const gross = chanceOf(model, parameters) * (elsewhereCost(model, parameters.prices) - actual);
  return {
    actual,
    counterfactual: actual + gross,
    gross,
    adjusted: adjustedAvoidance(gross, parameters.deadweight, biasOf(model.counterfactual.grade, parameters)),
  };
}

export const biasOf = (
  grade: EvidenceGrade | null,
  { optimismBias, optimismByGrade }: Pick<Parameters, 'optimismBias' | 'optimismByGrade'>,
): number => (grade === null ? optimismBias : (optimismByGrade[grade] ?? optimismBias));

/** The sums over children, and what is left after the programme's cost. */
export function totalsOf(models: readonly ChildModel[], parameters: Parameters): Totals {
  let [gross, adjusted] = [0, 0];
  for (const model of models) {
    const answer = childAnswer(model, parameters);
    gross += answer.gross;
    adjusted += answer.adjusted;
  }
  const { net, benefitCostRatio } = netOf(adjusted, parameters.programmeCost);
  return { gross, adjusted, net, benefitCostRatio };
}
