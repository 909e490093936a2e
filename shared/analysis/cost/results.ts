import type { CostDefinition, EvidenceGrade } from '../../definitions/cost-definition';
import type { RowsBehind } from '../../definitions/rows-behind';
import type { Day } from '../../domain/calendar';
import type { LeftOutChild } from '../cohort/results';
import type { Warning } from '../first-tables/results';

/** A price in force: pounds per child per week, brought to one price year. */
export interface Price {
  /** Its place in the list; costs are sums over prices. */
  readonly id: number;
  /** Words as they were given: "foster care". */
  readonly placementType: string;
  /** Reporting group or PLACE code that it is the price of. */
  readonly of: string;
  readonly provider: string | null;
  readonly weeklyCost: number;
  /** As it was given, in its own year's prices. */
  readonly given: number;
  readonly priceYear: string;
  readonly basis: string;
  readonly source: string;
  /** The row of the unit costs extract, where it comes from there. */
  readonly behind: RowsBehind | null;
}

/** Days at one price. */
export interface PathStep {
  /** First day, and the day after the last. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** "Residential, Independent"; "No placement recorded". */
  readonly label: string;
  readonly group: string | null;
  readonly provider: string | null;
  /** Null where there is no price. */
  readonly weeklyCost: number | null;
  /** `stay`: the stay's own; `unit`: from the table. */
  readonly priced: 'stay' | 'unit' | null;
  /** The price in force that it was costed at, by its place in the list; null for a stay's own cost or none. */
  readonly price: number | null;
  readonly behind: RowsBehind;
}

/** One place where a child would have lived instead, priced. */
export interface PricedBranch {
  readonly probability: number;
  readonly label: string;
  /** Null for what the child really had. */
  readonly weeklyCost: number | null;
}

/** One child's cost and what might have been avoided. Sums are null where a price is missing. */
export interface ChildCost {
  readonly child: string;
  readonly index: Day;
  readonly weeks: number;
  readonly path: readonly PathStep[];
  readonly grade: EvidenceGrade | null;
  readonly branches: readonly PricedBranch[];
  /** Discounted pounds. */
  readonly actual: number | null;
  readonly counterfactual: number | null;
  readonly gross: number | null;
  readonly adjusted: number | null;
  readonly missingPrices: readonly string[];
  readonly behind: RowsBehind;
}

export interface BreakEven {
  /** Weeks of the dearest counterfactual placement avoided a child. */
  readonly weeks: number | null;
  /** Share of children, or chance for each, that pays for the programme. */
  readonly probability: number | null;
  /** Whole children who must each avoid it for the weeks observed. */
  readonly children: number | null;
  readonly dearestWeeklyCost: number | null;
  readonly meanActualWeeklyCost: number | null;
  /** Why something of it is null. */
  readonly why?: string;
}

export interface Totals {
  readonly gross: number;
  readonly adjusted: number;
  readonly net: number;
  readonly benefitCostRatio: number | null;
}

/** Net with one parameter at its low and at its high value, the others central. */
export interface TornadoBar {
  readonly parameter: string;
  readonly label: string;
  readonly lowValue: number;
  readonly centralValue: number;
  readonly highValue: number;
  readonly low: number;
  readonly high: number;
  /** The value at which net is nought, between the two; null where it is not crossed. */
  readonly switchingValue: number | null;
}

export interface Draws {
  readonly count: number;
  readonly seed: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly probabilityPositive: number;
  /** Counts of draws in equal steps of net, for the picture. */
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

export interface CostByGrade {
  readonly grade: EvidenceGrade | null;
  readonly label: string;
  readonly children: readonly string[];
  readonly gross: number;
  readonly adjusted: number;
}

/** What a programme cost, what placements cost, and what may have been avoided. */
export interface CostResult {
  readonly definition: CostDefinition;
  readonly prices: readonly Price[];
  /** Prices that somebody must give: what has none, and in how many children. */
  readonly askedPrices: readonly { readonly label: string; readonly children: readonly string[] }[];
  readonly children: readonly ChildCost[];
  readonly excluded: readonly LeftOutChild[];
  readonly priced: number;
  readonly programmeCost: number;
  readonly totals: Totals;
  readonly breakEven: BreakEven;
  /** All ranges at their low, their central and their high values. */
  readonly scenarios: { readonly low: Totals; readonly central: Totals; readonly high: Totals };
  readonly documentedOnly: Totals | null;
  readonly tornado: readonly TornadoBar[];
  readonly draws: Draws | null;
  readonly byGrade: readonly CostByGrade[];
  readonly byBudget: readonly { readonly budget: string; readonly adjusted: number }[];
  /** The part of the gross that comes from places bought, of which a place not bought is cash; and the rest. */
  readonly cashable: { readonly cash: number; readonly capacity: number };
  /** Actual cost, week by week from the index date, over the children observed. */
  readonly weekly: readonly {
    readonly week: number;
    readonly children: number;
    readonly actual: number;
    readonly counterfactual: number;
  }[];
  readonly warnings: readonly Warning[];
  readonly statements: readonly string[];
  /** The answer as a paragraph. */
  readonly words: string;
}
