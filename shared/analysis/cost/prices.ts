import type { Database } from '../../database/database';
import type { RowOf } from '../../database/schema';
import type { CostDefinition } from '../../definitions/cost-definition';
import { placeCodes } from '../../domain/codes/place-codes';
import { placeGroupOfType, readPlacementType } from '../../domain/labels/placement-type';
import { providerGroup } from '../../domain/labels/provider-label';
import { publishedUnitCosts } from '../../domain/unit-costs';
import { inPricesOf } from '../../stats/discount';
import { rowsOf } from '../open-numbers';
import { CostRefused } from './cost-refused';
import type { Price } from './results';

/** A price as its source gives it. */
interface GivenPrice {
  readonly placementType: string | null;
  readonly provider: string | null;
  readonly weeklyCost: number | null;
  readonly priceYear: string;
  readonly basis: string;
  readonly source: string;
  readonly rowid: number | null;
}

/**
 * The prices in force, each brought to one price year. A price that is blank, of no placement type or below nought is none.
 * @throws CostRefused where prices of several years have no deflators, or one thing has two prices
 */
export function pricesInForce(database: Database, definition: CostDefinition): Price[] {
  const usable = givenPrices(database, definition).filter(
    ({ placementType, weeklyCost }) => placementType !== null && weeklyCost !== null && weeklyCost >= 0,
  );
  const years = usable.map((price) => price.priceYear).sort();
  const base = definition.priceYear ?? years.at(-1) ?? '';
  const best = onePriceEach(usable, base);
  checkYears(
    best.map((price) => price.priceYear),
    base,
    definition,
  );
  return best.map((price, id) => ({
    id,
    placementType: price.placementType ?? '',
    of: price.of,
    provider: price.by,
    weeklyCost: deflated(price, base, definition),
    given: price.weeklyCost ?? 0,
    priceYear: price.priceYear,
    basis: price.basis,
    source: price.source,
    behind: price.rowid === null ? null : rowsOf('unit_cost', [price.rowid]),
  }));
}

/** Of the prices of one thing by one provider, that of the base year, else the latest. */
function onePriceEach(prices: readonly GivenPrice[], base: string) {
  const named = prices.map((price) => ({
    ...price,
    of: typeOf(price.placementType ?? ''),
    by: price.provider === null || price.provider === '' ? null : providerOf(price.provider),
  }));
  const best = new Map<string, (typeof named)[number]>();
  for (const price of named) {
    const key = JSON.stringify([price.of, price.by]);
    const other = best.get(key);
    if (other !== undefined && other.priceYear === price.priceYear && other.weeklyCost !== price.weeklyCost)
      throw new CostRefused(
        `Two prices are given for ${price.placementType}${price.provider ? `, ${price.provider}` : ''} of ${price.priceYear || 'no year'}: ${other.weeklyCost} and ${price.weeklyCost} a week. Keep one.`,
      );
    if (other === undefined || isPreferred(price.priceYear, other.priceYear, base)) best.set(key, price);
  }
  return [...best.values()];
}

/** A price of the base year before one of another, a later year before an earlier. */
function isPreferred(year: string, other: string, base: string): boolean {
  if (other === base) return false;
  return year === base || year > other;
}

function checkYears(years: readonly string[], base: string, { deflators }: CostDefinition): void {
  const stated = [...new Set(years.filter((year) => year !== ''))].sort();
  if (stated.every((year) => year === base)) return;
  const unknown = [...new Set([base, ...stated])].filter((year) => deflators?.[year] === undefined);
  if (unknown.length > 0)
    throw new CostRefused(
      `The prices are of different years (${stated.join(', ')}${stated.includes(base) ? '' : `, to be brought to ${base}`}) and may not be mixed. Give "deflators", an index level for each year; there is none for ${unknown.join(', ')}.`,
    );
}

function deflated(price: GivenPrice, base: string, { deflators }: CostDefinition): number {
  const cost = price.weeklyCost ?? 0;
  const [then, now] = [deflators?.[price.priceYear], deflators?.[base]];
  if (price.priceYear === '' || price.priceYear === base || then === undefined || now === undefined)
    return cost;
  return inPricesOf(cost, then, now);
}

function givenPrices(database: Database, { unitCosts }: CostDefinition): GivenPrice[] {
  if (unitCosts === 'sample')
    return publishedUnitCosts
      .filter(({ basis }) => !basis.includes('benchmarking') && !basis.includes('bought singly'))
      .map((price) => ({ ...price, rowid: null }));
  if (unitCosts === 'extract')
    return database
      .rows<RowOf<'unit_cost'> & { rowid: number }>('SELECT rowid, * FROM unit_cost ORDER BY rowid')
      .map((row) => ({
        placementType: row.placement_type,
        provider: row.provider,
        weeklyCost: row.weekly_cost,
        priceYear: row.price_year ?? '',
        basis: row.basis ?? '',
        source: row.source ?? `${row.file}, line ${row.line}`,
        rowid: row.rowid,
      }));
  return unitCosts.map((price) => ({ ...price, rowid: null }));
}

/** What a price is of: a PLACE code that is named as such, else the reporting group its words say, else the words. */
export function typeOf(placementType: string): string {
  const code = placementType.trim().toUpperCase();
  if (placeCodes.some((known) => known.code === code)) return code;
  return readPlacementType(placementType)?.group ?? placeGroupOfType(placementType) ?? placementType.trim();
}

export const providerOf = (provider: string): string => providerGroup(provider) ?? provider.trim();

/** What is to be priced: a stay, or a place where a child would have lived. */
export interface Priceable {
  readonly code: string | null;
  readonly group: string | null;
  readonly provider: string | null;
}

/**
 * The price of a stay: that of its PLACE code before that of its group, that of its provider before one for any provider. Null
 * where there is none; a provider that is not known has only a price for any.
 */
export function priceOfStay(prices: readonly Price[], { code, group, provider }: Priceable): Price | null {
  const kinds = [code, group].filter((kind) => kind !== null);
  for (const kind of kinds) {
    const of = prices.filter((price) => price.of === kind);
    const found =
      of.find((price) => provider !== null && price.provider === provider) ??
      of.find((price) => price.provider === null);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The price of a place that a counterfactual names. Without a provider it is the only price of its kind.
 * @throws CostRefused where several providers have different prices and none is named
 */
export function priceOfPlace(
  prices: readonly Price[],
  placement: string,
  provider: string | null,
): Price | null {
  const kind = typeOf(placement);
  const by = provider === null ? null : providerOf(provider);
  const found = priceOfStay(prices, { code: null, group: kind, provider: by });
  if (found !== null || by !== null) return found;
  const all = prices.filter((price) => price.of === kind);
  if (all.length > 1)
    throw new CostRefused(
      `"${placement}" has ${all.length} prices, by provider (${all.map((price) => price.provider ?? 'any').join(', ')}). Say which with "provider".`,
    );
  return all[0] ?? null;
}
