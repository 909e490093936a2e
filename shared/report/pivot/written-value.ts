import type { ResultMeasure } from '../../analysis/pivot/pivot-result';
import { dayFromNumber } from '../../domain/calendar';
import { showDay } from '../../domain/wording';

/** What rounds to nothing has no sign. */
const signDisplay = 'negative';
const percentage = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay,
});
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, signDisplay });
/** Averages of one column have their points beneath one another. */
const average = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay,
});
/** For a number so small that two decimals would make it nothing. */
const tiny = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/**
 * A pivot's figure for people: `1,060`, `2.33`, `57.1%` (of a hundred), `31 Mar 2018` (of a day number); a dash where it is
 * undefined.
 */
export function writtenValue(measure: ResultMeasure, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? 'too large to write' : 'too far below zero to write';
  if (measure.show !== 'value') return `${percentage.format(value)}%`;
  if (isDayFigure(measure)) return showDay(dayFromNumber(Math.round(value)));
  if (value !== 0 && Math.abs(value) < 0.005) return tiny.format(value);
  return (['mean', 'median', 'sd'].includes(measure.aggregate) ? average : number).format(value);
}

/** Whether its figures are days: the spread of days is a number of them. */
export function isDayFigure({ kind, aggregate, show }: ResultMeasure): boolean {
  return kind === 'day' && show === 'value' && ['min', 'max', 'mean', 'median'].includes(aggregate);
}
