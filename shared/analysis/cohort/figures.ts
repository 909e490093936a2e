import type { CohortDefinition } from '../../definitions/cohort-definition';
import { showCount } from '../../domain/wording';
import type { Estimate } from './results';
import { daysInAMonth } from './span';

const fixed = (value: number, places: number): string =>
  Number.isFinite(value) ? value.toFixed(places) : value > 0 ? 'infinite' : '-infinite';

/** A rate or a ratio for a sentence: two decimals, and "not defined" where it is not. */
export const showRatio = (value: number | null): string => (value === null ? 'not defined' : fixed(value, 2));

/** An interval for a sentence: ` (95% CI 0.19 to 0.94)`; nothing where there is none. */
export function showInterval({ low, high }: Pick<Estimate, 'low' | 'high'>): string {
  if (low === null || high === null) return '';
  return ` (95% CI ${fixed(low, 2)} to ${high === Number.POSITIVE_INFINITY ? 'no upper limit' : fixed(high, 2)})`;
}

/** Days as child-months for a sentence, with one decimal. */
export const showMonths = (days: number): string => (days / daysInAMonth).toFixed(1);

/** A window as a sentence names it: 182 and 183 days are six months, 365 and 366 twelve. */
export function windowWords(days: number): string {
  if (days === 182 || days === 183) return 'six months';
  if (days === 365 || days === 366) return 'twelve months';
  return showCount(days, 'day');
}

export function beforeWords({ before }: CohortDefinition): string {
  return 'days' in before ? windowWords(before.days) : 'time in care';
}

const phaseEnds = {
  phase_two_date: 'time up to phase two',
  phase_three_date: 'time up to phase three',
  end_date: 'time up to the end of the programme',
  'as-at': 'time up to the reporting date',
} as const;

export function afterWords({ after }: CohortDefinition): string {
  return 'days' in after ? windowWords(after.days) : phaseEnds[after.until];
}
