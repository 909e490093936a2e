import { discountedLength } from '../../stats/discount';
import { type Counterfactual, chanceElsewhere } from './counterfactual';
import type { Path } from './path';
import type { Price } from './results';

/** Discount factors change every 52 weeks. */
const blockDays = 364;
const daysInAWeek = 7;

/** Weeks at a price, so that costs are sums of prices times weeks whatever the prices are. */
interface Usage {
  readonly price: number;
  readonly weeks: number;
}

/** One child's costs as a function of unit costs and of the chance that it would have lived elsewhere. */
export interface ChildModel {
  readonly child: string;
  /** Discounted weeks observed, and the plain ones. */
  readonly worth: number;
  readonly weeks: number;
  /** Discounted cost of stays with a cost of their own. */
  readonly ownCost: number;
  readonly usage: readonly Usage[];
  /** Places elsewhere, with the share of the chance that each takes. */
  readonly places: readonly { readonly share: number; readonly own: number; readonly price: number | null }[];
  readonly chance: number;
  readonly counterfactual: Counterfactual;
}

/** @param prices in force; a path or a place that lacks one has no model. */
export function childModel(
  child: string,
  path: Path,
  counterfactual: Counterfactual,
  discountRate: number,
): ChildModel {
  const worthOf = (from: number, to: number) =>
    discountedLength(from, to, discountRate, blockDays) / daysInAWeek;
  const end = path.steps.at(-1)?.to ?? 0;
  const start = path.steps[0]?.from ?? 0;
  const chance = chanceElsewhere(counterfactual);
  return {
    child,
    worth: worthOf(start, end),
    weeks: (end - start) / daysInAWeek,
    ownCost: path.steps.reduce((sum, { from, to, own }) => sum + (own ?? 0) * worthOf(from, to), 0),
    usage: path.steps.flatMap(({ from, to, price }) =>
      price === null ? [] : [{ price: price.id, weeks: worthOf(from, to) }],
    ),
    places: counterfactual.places.map(({ probability, own, price }) => ({
      // A range may give a chance to places that have none centrally: they share it alike.
      share: chance === 0 ? 1 / counterfactual.places.length : probability / chance,
      own: own ?? 0,
      price: own === null ? (price?.id ?? null) : null,
    })),
    chance,
    counterfactual,
  };
}

/** Weekly prices by the place of each in the list. */
export type PriceVector = Float64Array;

export const priceVector = (prices: readonly Price[]): PriceVector =>
  Float64Array.from(prices, ({ weeklyCost }) => weeklyCost);

/** Discounted cost of what the child really had. */
export function actualCost({ ownCost, usage }: ChildModel, prices: PriceVector): number {
  let cost = ownCost;
  for (const { price, weeks } of usage) cost += weeks * (prices[price] as number);
  return cost;
}

/** Discounted cost of the places elsewhere, as if the child had certainly gone there. */
export function elsewhereCost({ places, worth }: ChildModel, prices: PriceVector): number {
  let weekly = 0;
  for (const { share, own, price } of places)
    weekly += share * (price === null ? own : (prices[price] as number));
  return weekly * worth;
}
