import type { CostResult, Price } from '../../analysis/cost/results';
import { here, type Rows } from './cell-address';
import { formula, input, plain, words } from './live-cell';
import type { LiveSheet } from './live-sheet';

const columns = { number: 1, given: 4, week: 6 } as const;

/** Where the prices stand: their numbers, and what each is a week. */
export interface PriceList {
  /** Null where there is no price. */
  readonly rows: Rows | null;
  readonly numberColumn: number;
  readonly weekColumn: number;
}

/** The number by which a price is looked up. */
export const priceNumber = ({ id }: Price): number => id + 1;

/** The prices in force, each with its year, basis and source; those of another year brought to one by the index levels. */
export function writePrices(
  sheet: LiveSheet,
  { prices, definition }: Pick<CostResult, 'prices' | 'definition'>,
): PriceList {
  const levels = writeLevels(sheet, prices, definition);
  sheet.say('heading', 'Prices in pounds for a child and a week');
  sheet.heads(
    ['No.', 'Placement', 'Provider', 'Price given', 'Price year', 'Price in use', 'Basis', 'Source'],
    new Set([0, 3, 5]),
  );
  const first = sheet.next();
  for (const price of prices) {
    const row = sheet.next();
    const given = here(columns.given, row);
    const level = price.weeklyCost === price.given ? undefined : levels?.of.get(price.priceYear);
    sheet.row([
      plain('count', priceNumber(price)),
      words(price.placementType),
      words(price.provider ?? 'any'),
      input('money', price.given),
      words(price.priceYear),
      formula('money', level === undefined ? given : `${given}*${levels?.base}/${level}`, price.weeklyCost),
      words(price.basis),
      words(price.source),
    ]);
  }
  if (prices.length === 0) sheet.say('text', 'No prices are given.');
  sheet.space();
  return {
    rows: prices.length === 0 ? null : { first, last: first + prices.length - 1 },
    numberColumn: columns.number,
    weekColumn: columns.week,
  };
}

/** The levels of the price index by year, where a price of another year is in use. */
function writeLevels(
  sheet: LiveSheet,
  prices: readonly Price[],
  { priceYear, deflators }: CostResult['definition'],
): { readonly base: string; readonly of: ReadonlyMap<string, string> } | null {
  if (prices.every(({ weeklyCost, given }) => weeklyCost === given)) return null;
  const base =
    priceYear ??
    prices
      .map((price) => price.priceYear)
      .sort()
      .at(-1) ??
    '';
  const years = [...new Set([base, ...prices.map((price) => price.priceYear)])].filter((year) => year !== '');
  sheet.say('heading', `Price index, to bring prices to ${base}`);
  sheet.heads(['Price year', 'Level'], new Set([1]));
  const of = new Map<string, string>();
  for (const year of years.sort()) {
    const row = sheet.row([words(year), input('rate', deflators?.[year] ?? null)]);
    of.set(year, here(2, row));
  }
  sheet.space();
  return { base: of.get(base) ?? '', of };
}
