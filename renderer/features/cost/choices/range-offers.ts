import type { CostResult } from '../../../../shared/analysis/cost/results';
import type { CostDefinition } from '../../../../shared/definitions/cost-definition';
import type { ChosenCalculation } from '../../../../shared/definitions/saved-calculation';
import { publishedUnitCosts } from '../../../../shared/domain/unit-costs';
import { centralOf, rangeOfPrice } from './chosen';
import { priceName } from './price-list';

export interface RangeOffer {
  readonly name: string;
  readonly label: string;
  readonly kind: 'share' | 'pounds' | 'weeks';
}

const plainly: readonly RangeOffer[] = [
  { name: 'probability', label: 'Chance of living elsewhere', kind: 'share' },
  { name: 'deadweight', label: 'Deadweight', kind: 'share' },
  { name: 'optimismBias', label: 'Optimism bias', kind: 'share' },
  { name: 'programme', label: 'Programme’s cost in all', kind: 'pounds' },
  { name: 'discountRate', label: 'Discount rate', kind: 'share' },
  { name: 'horizonWeeks', label: 'Weeks counted', kind: 'weeks' },
];

/** Everything that a range can be of: the judgements, and each price in force. */
export const rangesOffered = (prices: CostResult['prices']): RangeOffer[] => [
  ...plainly,
  ...prices.map((price) => ({
    name: rangeOfPrice(price),
    label: `${priceName({ placementType: price.placementType, provider: null })}${price.provider === null ? '' : `, ${price.provider.toLowerCase()}`}, £ a week`,
    kind: 'pounds' as const,
  })),
];

export const offerNamed = (name: string, offers: readonly RangeOffer[]): RangeOffer =>
  offers.find((offer) => offer.name === name) ?? {
    name,
    label: name.replace(/^weeklyCost\./, ''),
    kind: name.startsWith('weeklyCost.') ? 'pounds' : 'share',
  };

/** A range to begin with: the published one of a price that has one, else a fifth either way. */
export function firstRange(
  { name, kind }: RangeOffer,
  chosen: ChosenCalculation,
  result: CostResult | undefined,
): CostDefinition['ranges'][string] | null {
  const central = centralOf(name, chosen, result);
  if (central === null) return null;
  const price = result?.prices.find((one) => rangeOfPrice(one) === name);
  const quoted = publishedUnitCosts.find(
    ({ weeklyCost, low, source }) =>
      low !== undefined && weeklyCost === price?.weeklyCost && source === price?.source,
  );
  if (quoted?.low !== undefined && quoted.high !== undefined) return [quoted.low, central, quoted.high];
  const [low, high] = [central * 0.8, central * 1.2];
  if (kind === 'share') return [rounded(low), central, rounded(Math.min(1, high === 0 ? 0.2 : high))];
  return [Math.round(low), central, Math.round(high)];
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
