import { here } from './cell-address';
import { formula, type LiveCell } from './live-cell';
import type { PriceList } from './price-list';
import { sheets } from './sheet-names';

export const noPrice = 'no price';

/**
 * A weekly price: one's own where it is given, else the one of that number in the price list.
 * @param own where its own price stands, and `number` that of the list
 */
export function lookedUp(own: string, number: string, list: PriceList, value: number | null): LiveCell {
  const found = listed(number, list);
  return formula('money', `IF(ISNUMBER(${own}),${own},${found})`, value ?? noPrice);
}

function listed(number: string, { rows, weekColumn, numberColumn }: PriceList): string {
  if (rows === null) return `"${noPrice}"`;
  const of = (column: number) =>
    `${sheets.assumptions}!${here(column, rows.first)}:${here(column, rows.last)}`;
  return `IF(ISNUMBER(${number}),INDEX(${of(weekColumn)},MATCH(${number},${of(numberColumn)},0)),"${noPrice}")`;
}
