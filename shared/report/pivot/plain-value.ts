import type { ResultMeasure } from '../../analysis/pivot/pivot-result';
import { dayFromNumber } from '../../domain/calendar';
import { isDayFigure } from './written-value';

/**
 * A pivot's figure for other programs: a number to the 15 digits that a spreadsheet keeps (percentages of a hundred), a day
 * as `2018-03-31`; null where it is undefined or without end.
 */
export function plainValue(measure: ResultMeasure, value: number): number | string | null {
  if (!Number.isFinite(value)) return null;
  if (isDayFigure(measure)) return dayFromNumber(Math.round(value));
  return Number(value.toPrecision(15));
}
