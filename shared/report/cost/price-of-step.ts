import type { PathStep, Price } from '../../analysis/cost/results';
import { placeCodes } from '../../domain/codes/place-codes';

/**
 * The price that a step was costed at, so that it can be looked up again: the one of its weekly cost for its group and
 * provider, before one for its group by any provider, before one for a PLACE code of its group. Null for a stay's own price.
 */
export function priceOfStep(
  { priced, weeklyCost, group, provider }: PathStep,
  prices: readonly Price[],
): Price | null {
  if (priced !== 'unit') return null;
  const alike = prices.filter(
    (price) => price.weeklyCost === weeklyCost && (price.provider === null || price.provider === provider),
  );
  const groupOf = (code: string) => placeCodes.find((known) => known.code === code)?.placeGroup;
  return (
    alike.find(({ of, provider: by }) => of === group && by === provider) ??
    alike.find(({ of }) => of === group) ??
    alike.find(({ of }) => groupOf(of) === group) ??
    alike[0] ??
    null
  );
}
