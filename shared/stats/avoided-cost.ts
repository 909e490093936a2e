/** Avoided cost after deadweight and optimism bias. A loss is kept whole: neither may shrink it. */
export function adjustedAvoidance(gross: number, deadweight: number, optimism: number): number {
  return gross > 0 ? gross * (1 - deadweight) * (1 - optimism) : gross;
}

/** What comes of it against the programme's cost; ratios are null where the programme costs nothing. */
export function netOf(adjusted: number, programmeCost: number) {
  const net = adjusted - programmeCost;
  return {
    net,
    benefitCostRatio: programmeCost > 0 ? adjusted / programmeCost : null,
    returnOnInvestment: programmeCost > 0 ? net / programmeCost : null,
  };
}

/** A place and how long it lasted or would have lasted. */
export interface PathPart {
  readonly weeklyCost: number;
  readonly length: number;
}

/** A path's cost with each part at its worth: `worth(from, to)` is the (discounted) time between two moments. */
export function pathCost(path: readonly PathPart[], worth: (from: number, to: number) => number): number {
  let at = 0;
  let cost = 0;
  for (const { weeklyCost, length } of path) {
    cost += weeklyCost * worth(at, at + length);
    at += length;
  }
  return cost;
}
