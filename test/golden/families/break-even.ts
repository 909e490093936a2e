import * as stats from '../../../shared/stats/break-even';

interface Input {
  readonly programme_cost: number;
  readonly hi: number;
  readonly lo: number;
  readonly horizon_weeks: number;
  readonly n: number;
  readonly deadweight?: number;
  readonly optimism?: number;
}

export function breakEven(input: Input) {
  const found = stats.breakEven({
    programmeCost: input.programme_cost,
    high: input.hi,
    low: input.lo,
    horizonWeeks: input.horizon_weeks,
    children: input.n,
    deadweight: input.deadweight ?? 0,
    optimism: input.optimism ?? 0,
  });
  return {
    break_even_weeks: found.weeks,
    break_even_probability: found.probability,
    children_needed: found.children,
  };
}
