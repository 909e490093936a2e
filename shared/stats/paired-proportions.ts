import { type Interval, wilson } from './binomial-interval';

/** Children by whether something was so before and after. */
export interface BeforeAndAfter {
  readonly both: number;
  readonly beforeOnly: number;
  readonly afterOnly: number;
  readonly neither: number;
}

/**
 * How far apart two proportions of the same children are, before minus after, with a 95% interval. The two
 * Wilson intervals are joined, allowing for their correlation. Null of no children.
 * Source: Newcombe 1998, Statistics in Medicine 17:2635, method 10.
 */
export function pairedDifference(
  table: BeforeAndAfter,
): { readonly difference: number; readonly interval: Interval } | null {
  const { both, beforeOnly, afterOnly, neither } = table;
  const n = both + beforeOnly + afterOnly + neither;
  if (n === 0) return null;
  const [yesBefore, yesAfter] = [both + beforeOnly, both + afterOnly];
  const [before, after] = [yesBefore / n, yesAfter / n];
  const [beforeLow, beforeHigh] = wilson(yesBefore, n);
  const [afterLow, afterHigh] = wilson(yesAfter, n);
  const phi = correlation(table, n);
  const reach = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  const difference = (beforeOnly - afterOnly) / n;
  return {
    difference,
    interval: [
      difference - reach(before - beforeLow, afterHigh - after),
      difference + reach(beforeHigh - before, after - afterLow),
    ],
  };
}

/** Phi of the table; a positive one is drawn in by half of n, but not below zero. */
function correlation({ both, beforeOnly, afterOnly, neither }: BeforeAndAfter, n: number): number {
  const margins = (both + beforeOnly) * (afterOnly + neither) * (both + afterOnly) * (beforeOnly + neither);
  const product = both * neither - beforeOnly * afterOnly;
  if (margins === 0) return 0;
  return (product > 0 ? Math.max(product - n / 2, 0) : product) / Math.sqrt(margins);
}
