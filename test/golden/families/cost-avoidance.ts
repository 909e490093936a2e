import { adjustedAvoidance, netOf, type PathPart, pathCost } from '../../../shared/stats/avoided-cost';
import { discountedLength } from '../../../shared/stats/discount';

type Path = readonly (readonly [placement: string, weeks: number])[];

interface Input {
  readonly actual: Path;
  readonly counterfactual_paths: readonly (readonly [probability: number, path: Path])[];
  readonly programme_cost: number;
  readonly weekly: Readonly<Record<string, number>>;
  readonly deadweight?: number;
  readonly optimism?: number;
  readonly discount_rate?: number;
}

const weeksInAYear = 52;

export function costAvoidance(input: Input) {
  const rate = input.discount_rate ?? 0.035;
  const priced = (path: Path): PathPart[] =>
    path.map(([placement, length]) => ({ weeklyCost: input.weekly[placement] ?? Number.NaN, length }));
  const expected = (cost: (path: Path) => number) =>
    input.counterfactual_paths.reduce((sum, [probability, path]) => sum + probability * cost(path), 0);
  const now = (path: Path) =>
    pathCost(priced(path), (from, to) => discountedLength(from, to, rate, weeksInAYear));
  const plain = (path: Path) => pathCost(priced(path), (from, to) => to - from);
  const gross = expected(now) - now(input.actual);
  const adjusted = adjustedAvoidance(gross, input.deadweight ?? 0, input.optimism ?? 0);
  const found = netOf(adjusted, input.programme_cost);
  return {
    prob_sum: input.counterfactual_paths.reduce((sum, [probability]) => sum + probability, 0),
    actual_undiscounted: plain(input.actual),
    counterfactual_expected_undiscounted: expected(plain),
    actual_pv: now(input.actual),
    counterfactual_expected_pv: expected(now),
    gross_avoided_pv: gross,
    adjusted_avoided_pv: adjusted,
    net_avoided_pv: found.net,
    benefit_cost_ratio: found.benefitCostRatio,
    roi: found.returnOnInvestment,
  };
}
