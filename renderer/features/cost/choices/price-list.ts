import type { CostResult, Price } from '../../../../shared/analysis/cost/results';
import type { CostDefinition, OwnPrice } from '../../../../shared/definitions/cost-definition';
import { publishedUnitCosts } from '../../../../shared/domain/unit-costs';

/** The prices as a list of one's own, to edit: those given, or those in force. */
export function ownPricesOf(
  unitCosts: CostDefinition['unitCosts'],
  result: Pick<CostResult, 'prices'> | undefined,
): OwnPrice[] {
  if (Array.isArray(unitCosts)) return unitCosts;
  if (result !== undefined) return result.prices.map(ownPriceOf);
  return unitCosts === 'sample' ? published() : [];
}

/** The council's own published prices; a benchmark is no price that it pays. */
const published = (): OwnPrice[] =>
  publishedUnitCosts
    .filter(({ basis, weeklyCost }) => weeklyCost !== null && !basis.includes('benchmarking'))
    .map(({ placementType, provider, weeklyCost, priceYear, basis, source }) => ({
      placementType,
      provider,
      weeklyCost,
      priceYear,
      basis,
      source,
    }));

const ownPriceOf = ({ placementType, provider, given, priceYear, basis, source }: Price): OwnPrice => ({
  placementType,
  provider: providerIn(provider ?? ''),
  weeklyCost: given,
  priceYear,
  basis,
  source,
});

const providerIn = (words: string): OwnPrice['provider'] => {
  if (/^in-house$/i.test(words)) return 'in-house';
  return /^independent$/i.test(words) ? 'independent' : null;
};

/** The days that no price can be given for: what is lacking is a placement. */
export const isWithoutPlacement = (label: string): boolean => label === 'No placement recorded';

/** The row that a missing price asks for: "Fostering, Independent" is fostering by an independent provider. */
export function rowAskedFor(label: string): OwnPrice {
  const cut = label.lastIndexOf(', ');
  const [kind, provider] = cut < 0 ? [label, ''] : [label.slice(0, cut), label.slice(cut + 2)];
  return {
    placementType: kind.toLowerCase(),
    provider: providerIn(provider),
    weeklyCost: null,
    priceYear: '',
    basis: '',
    source: '',
  };
}

/** The place in a list of the row for the same placement and provider; -1 where there is none. */
export const placeOfRow = (rows: readonly OwnPrice[], { placementType, provider }: OwnPrice): number =>
  rows.findIndex(
    (row) => row.placementType.toLowerCase() === placementType.toLowerCase() && row.provider === provider,
  );

/** What a price is called: "Foster care, in-house". */
export function priceName({ placementType, provider }: Pick<OwnPrice, 'placementType' | 'provider'>): string {
  const kind = placementType.charAt(0).toUpperCase() + placementType.slice(1);
  return provider === null ? kind : `${kind}, ${provider}`;
}

/** The years that the prices are of, in order. */
export const yearsOf = (rows: readonly Pick<OwnPrice, 'priceYear' | 'weeklyCost'>[]): string[] =>
  [...new Set(rows.filter(({ weeklyCost }) => weeklyCost !== null).map(({ priceYear }) => priceYear.trim()))]
    .filter((year) => year !== '')
    .sort();
