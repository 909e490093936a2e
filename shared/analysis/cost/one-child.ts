/** A price of a placement, in pounds per child per week. */
export interface NamedPrice {
  readonly label: string;
  readonly weeklyCost: number;
}

/** A dearer price less a cheaper one: what one week in the cheaper place instead of the dearer would differ by. */
export interface PricePair {
  readonly dearer: NamedPrice;
  readonly cheaper: NamedPrice;
  readonly difference: number;
}

/** Every pair of different prices, the greatest difference first. */
export function pricePairs(prices: readonly NamedPrice[]): PricePair[] {
  return prices
    .flatMap((dearer) =>
      prices
        .filter((cheaper) => cheaper.weeklyCost < dearer.weeklyCost)
        .map((cheaper) => ({ dearer, cheaper, difference: toPence(dearer.weeklyCost - cheaper.weeklyCost) })),
    )
    .sort((one, other) => other.difference - one.difference);
}

/** What a claimed weekly difference needs: the price of the dearer place, where the child lived at the cheaper one. */
export interface NeededPrice {
  readonly actual: NamedPrice;
  readonly claimed: number;
  readonly needed: number;
}

/** For each claim and each price that the child may really have had, the price that the other place must have had. */
export const neededPrices = (claims: readonly number[], actual: readonly NamedPrice[]): NeededPrice[] =>
  actual.flatMap((price) =>
    claims.map((claimed) => ({
      actual: price,
      claimed,
      needed: toPence(price.weeklyCost + claimed),
    })),
  );

/** The pairs whose difference is the claimed figure, to the pound. */
export const pairsThatGive = (claimed: number, pairs: readonly PricePair[]): PricePair[] =>
  pairs.filter(({ difference }) => Math.round(difference) === Math.round(claimed));

/** The pair whose difference comes nearest to a claimed figure; null without pairs. */
export const nearestPair = (claimed: number, pairs: readonly PricePair[]): PricePair | null =>
  pairs.reduce<PricePair | null>(
    (best, pair) =>
      best === null || Math.abs(pair.difference - claimed) < Math.abs(best.difference - claimed)
        ? pair
        : best,
    null,
  );

const toPence = (pounds: number): number => Math.round(pounds * 100) / 100;
