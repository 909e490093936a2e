import type { Aggregate } from '../../../../shared/definitions/pivot-definition';
import type { PlainValue } from './plain-table';

/** What is worked out of the values of some rows; null where it is undefined. Days count from 1970-01-01. */
export function aggregated(aggregate: Aggregate, all: readonly PlainValue[]): number | null {
  const values = all.filter((value) => value !== null);
  if (aggregate === 'count') return values.length;
  if (aggregate === 'distinct') return new Set(values).size;
  const numbers = values.map(numberOf);
  if (numbers.length === 0) return null;
  switch (aggregate) {
    case 'sum':
      return sum(numbers);
    case 'mean':
      return mean(numbers);
    case 'median':
      return median(numbers);
    case 'min':
      return numbers.reduce((least, number) => Math.min(least, number));
    case 'max':
      return numbers.reduce((most, number) => Math.max(most, number));
    case 'sd':
      return standardDeviation(numbers);
  }
}

/** Numbers as they are, days as a count of days; here by way of the clock of Greenwich, where the program counts for itself. */
export const numberOf = (value: string | number): number =>
  typeof value === 'number' ? value : Date.parse(`${value}T00:00:00Z`) / 86_400_000;

/** Every rounding error is kept and added again (Neumaier). */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

/** Divided before it is summed where the sum is too large for a number. */
function mean(numbers: readonly number[]): number {
  const whole = sum(numbers) / numbers.length;
  return Number.isFinite(whole) ? whole : sum(numbers.map((number) => number / numbers.length));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return mean(middle);
}

/** Of a sample (n - 1); in units of the largest distance from the mean, whose square may be too large for a number. */
function standardDeviation(numbers: readonly number[]): number | null {
  if (numbers.length < 2) return null;
  const centre = mean(numbers);
  const distances = numbers.map((number) => number - centre);
  const unit = Math.max(...distances.map(Math.abs));
  if (unit === 0) return 0;
  const squares = sum(distances.map((distance) => (distance / unit) ** 2));
  return unit * Math.sqrt(squares / (numbers.length - 1));
}
