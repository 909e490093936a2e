import type { Estimate } from '../../analysis/cohort/results';
import { daysInAMonth } from '../../analysis/cohort/span';
import { nothing } from '../figures';

const places = (digits: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const [two, one] = [places(2), places(1)];

/** A rate or a ratio for people, with two decimals; a dash where it is undefined. */
export function showRate(value: number | null): string {
  if (value === null) return nothing;
  return Number.isFinite(value) ? two.format(value) : 'infinite';
}

/** An interval for people: `1.98 to 3.79`; a dash where there is none. */
export function intervalWords({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  if (low === null || high === null) return nothing;
  return `${showRate(low)} to ${high === Number.POSITIVE_INFINITY ? 'no upper limit' : showRate(high)}`;
}

/** An estimate with its interval where it has one: `2.78 (95% CI 1.98 to 3.79)`. */
export function estimateWords(estimate: Estimate): string {
  const interval = intervalWords(estimate);
  const written = showRate(estimate.estimate);
  return interval === nothing ? written : `${written} (95% CI ${interval})`;
}

/** Days as child-months for people, with one decimal. */
export const showMonths = (days: number): string => one.format(days / daysInAMonth);

/** A probability for people: three decimals, `<0.001` below that. */
export function showP(p: number | null): string {
  if (p === null) return nothing;
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}
