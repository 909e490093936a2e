import type { CostResult } from '../../analysis/cost/results';
import { over, type Rows } from './cell-address';
import { pathColumns } from './paths-sheet';
import { type ChildPlaces, placeColumns } from './places-elsewhere';
import { sheets } from './sheet-names';

/** The chance of living elsewhere, the price it would have been there, and the dearest of the places. */
export function elsewhereOf({ counterfactual: { places } }: ChildPlaces) {
  const chance = places.reduce((sum, { probability }) => sum + probability, 0);
  const prices = places.map(({ own, price }) => own ?? price?.weeklyCost ?? null);
  const known = prices.filter((price) => price !== null);
  const weighed = places.reduce((sum, { probability }, i) => sum + probability * (prices[i] ?? 0), 0);
  return {
    chance,
    price: chance === 0 ? null : weighed / chance,
    dearest: known.length === 0 ? null : Math.max(...known),
  };
}

/** Every day has a price, and every place that has a chance, or would have one at the high end of a range. */
export function knownWhen(path: Rows | null, places: ChildPlaces, { definition }: CostResult): string {
  const days =
    path === null
      ? 'TRUE'
      : `COUNT(${over(sheets.paths, pathColumns.week, path)})=ROWS(${over(sheets.paths, pathColumns.week, path)})`;
  if (places.rows === null) return days;
  const weekly = over(sheets.assumptions, placeColumns.week, places.rows);
  const { range, isUsual } = places.counterfactual;
  const most = range?.[2] ?? (isUsual ? (definition.ranges.probability?.[2] ?? 0) : 0);
  const elsewhere =
    most > 0
      ? `COUNT(${weekly})=ROWS(${weekly})`
      : `SUMPRODUCT((${over(sheets.assumptions, placeColumns.chance, places.rows)}>0)*(1-ISNUMBER(${weekly})))=0`;
  return `AND(${days},${elsewhere})`;
}
