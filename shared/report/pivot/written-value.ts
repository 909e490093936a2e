import type { ResultMeasure } from '../../analysis/pivot/pivot-result';
import { dayFromNumber } from '../../domain/calendar';
import { showDay } from '../../domain/wording';

const decimals = (least: number, most: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most });
const percentage = decimals(1, 1);
const number = decimals(0, 2);
/** For a number so small that two decimals would make it nothing. */
const tiny = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/**
 * A pivot's figure for people: `1,060`, `57.1%`, `31 Mar 2018` (of a day number),
 * `2.33`; a dash where it is undefined.
 */
export function writtenValue(measure: ResultMeasure, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? 'too large to write' : 'too far below zero to write';
  if (measure.show !== 'value') return `${percentage.format(unsigned(value, 0.05))}%`;
  if (isDayFigure(measure)) return showDay(dayFromNumber(Math.round(value)));
  const small = value !== 0 && Math.abs(value) < 0.005;
  return (small ? tiny : number).format(unsigned(value, 0));
}

/** Whether its figures are days: the spread of days is a number of them. */
export function isDayFigure({ kind, aggregate, show }: ResultMeasure): boolean {
  return kind === 'day' && show === 'value' && ['min', 'max', 'mean', 'median'].includes(aggregate);
}

/** Nothing has no sign: -0 and what rounds to it. */
const unsigned = (value: number, half: number): number => (Math.abs(value) <= half ? Math.abs(value) : value);
