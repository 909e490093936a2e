import type { PivotResult, ResultMeasure } from '../../analysis/pivot/pivot-result';
import { dayFromNumber } from '../../domain/calendar';
import { isDayFigure, writtenValue } from './written-value';

/** Excel counts days from 1900, in which it has a 29 February: its numbers are right from 1 March 1900 on. */
const serialOf1970 = 25_569;
const firstSerial = 61;

/** What a cell of a workbook holds: a percentage as a fraction, a day as Excel's own, words where there is no number. */
export function sheetFigure(measure: ResultMeasure, value: number): number | string {
  if (!Number.isFinite(value)) return writtenValue(measure, value);
  if (measure.show !== 'value') return value / 100;
  if (!isDayFigure(measure)) return value;
  const serial = Math.round(value) + serialOf1970;
  return serial < firstSerial ? dayFromNumber(Math.round(value)) : serial;
}

/** How Excel shows the figures of each measure: whole numbers without decimals, others with two. */
export function numberFormats({ measures, values }: PivotResult): readonly string[] {
  return measures.map((measure, i) => {
    if (measure.show !== 'value') return '0.0%';
    if (isDayFigure(measure)) return 'd mmm yyyy';
    const isWhole = (value: number) => !Number.isFinite(value) || Number.isInteger(value);
    return values[i]?.every(isWhole) ? '#,##0' : '#,##0.00';
  });
}
