import { meanOf, squaresAbout } from './spread';

/** The statistics of all n^n resamples of a few children, which no seed can move; for up to six. */
export function everyResample<Child>(
  children: readonly Child[],
  statistic: (children: readonly Child[]) => number,
): Float64Array {
  const n = children.length;
  if (n > 6) throw new RangeError(`${n} children have too many resamples to form them all.`);
  return Float64Array.from({ length: n ** n }, (_, number) =>
    statistic(children.map((_, i) => children[Math.floor(number / n ** i) % n] as Child)),
  );
}

/** The standard error of a mean that resamples without end would give: the sd of n, not of n - 1, over sqrt(n). */
export function idealBootstrapError(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.sqrt(squaresAbout(values, meanOf(values))) / values.length;
}
