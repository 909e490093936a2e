import type { CostResult } from '../../shared/analysis/cost/results';

/** The document of `iip cost --json`. */
export interface CostDocument {
  readonly children: readonly {
    readonly child: string;
    readonly weeks: number;
    readonly actual: number | null;
    readonly counterfactual: number | null;
    readonly gross: number | null;
    readonly adjusted: number | null;
    readonly missingPrices: readonly string[];
  }[];
  readonly gross: number;
  readonly adjusted: number;
  readonly programmeCost: number;
  readonly net: number;
  readonly benefitCostRatio: number | null;
  readonly breakEven: {
    readonly weeks: number | null;
    readonly probability: number | null;
    readonly children: number | null;
  };
  readonly tornado: readonly { readonly parameter: string; readonly low: number; readonly high: number }[];
  readonly draws: {
    readonly p10: number;
    readonly p50: number;
    readonly p90: number;
    readonly probabilityPositive: number;
  } | null;
  readonly statements: readonly string[];
}

/** A calculation as one JSON document. */
export function costDocument(result: CostResult): CostDocument {
  const { totals, breakEven, draws } = result;
  return {
    children: result.children.map(
      ({ child, weeks, actual, counterfactual, gross, adjusted, missingPrices }) => ({
        child,
        weeks,
        actual,
        counterfactual,
        gross,
        adjusted,
        missingPrices,
      }),
    ),
    gross: totals.gross,
    adjusted: totals.adjusted,
    programmeCost: result.programmeCost,
    net: totals.net,
    benefitCostRatio: totals.benefitCostRatio,
    breakEven: {
      weeks: breakEven.weeks,
      probability: breakEven.probability,
      children: breakEven.children,
    },
    tornado: result.tornado.map(({ parameter, low, high }) => ({ parameter, low, high })),
    draws:
      draws === null
        ? null
        : {
            p10: draws.p10,
            p50: draws.p50,
            p90: draws.p90,
            probabilityPositive: draws.probabilityPositive,
          },
    statements: result.statements,
  };
}
