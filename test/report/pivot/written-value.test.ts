import { describe, expect, it } from 'vitest';
import type { ResultMeasure } from '../../../shared/analysis/pivot/pivot-result';
import { dayNumber } from '../../../shared/domain/calendar';
import { writtenValue } from '../../../shared/report/pivot/written-value';
import { rowsMeasure } from './made-pivot';

const measure = (changed: Partial<ResultMeasure>): ResultMeasure => ({ ...rowsMeasure, ...changed });

describe('a figure for people', () => {
  it.each<[Partial<ResultMeasure>, number, string]>([
    [{}, 1_060, '1,060'],
    [{}, 0, '0'],
    [{}, Number.NaN, '–'],
    [{ show: 'row-percent' }, 400 / 7, '57.1%'],
    [{ show: 'total-percent' }, 100, '100.0%'],
    [{ show: 'column-percent' }, -0.01, '0.0%'],
    [{ show: 'column-percent' }, Number.NaN, '–'],
    [{ aggregate: 'mean' }, 7 / 3, '2.33'],
    [{ aggregate: 'median' }, 2.5, '2.50'],
    [{ aggregate: 'sd' }, 1_234.567, '1,234.57'],
    [{ aggregate: 'mean' }, 0.000_123_4, '0.00012'],
    [{ aggregate: 'sum' }, -0, '0'],
    [{ aggregate: 'sum' }, 0.1 + 0.2, '0.3'],
    [{ aggregate: 'sum' }, Number.POSITIVE_INFINITY, 'too large to write'],
    [{ aggregate: 'sum' }, Number.NEGATIVE_INFINITY, 'too far below zero to write'],
    [{ aggregate: 'max', kind: 'day' }, dayNumber('2018-03-31'), '31 Mar 2018'],
    [{ aggregate: 'median', kind: 'day' }, dayNumber('2018-03-31') + 0.5, '1 Apr 2018'],
    [{ aggregate: 'sd', kind: 'day' }, 12.5, '12.50'],
    [{ aggregate: 'count', kind: 'day' }, 12, '12'],
  ])('%o %d is %s', (changed, value, text) => {
    expect(writtenValue(measure(changed), value)).toBe(text);
  });
});
