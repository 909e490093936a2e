import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultMeasure } from '../../../shared/analysis/pivot/pivot-result';
import { dayNumber } from '../../../shared/domain/calendar';
import { plainLook } from '../../../shared/report/pivot/pivot-layout';
import { pivotWorkbook } from '../../../shared/report/pivot/pivot-workbook';
import { axisOf, madePivot, rowsMeasure, withValues } from './made-pivot';
import { openWorkbook } from './open-workbook';

const about = {
  table: 'Placements',
  files: [{ name: 'ssda903_2018_episodes.csv', rows: 1_060 }],
  madeOn: '2018-04-01',
};
const places = axisOf(
  ['Kind of place', 'Provider'],
  [
    ['Fostering', ['In-house'], ['Independent']],
    ['Residential', ['Independent']],
  ],
);
const sexes = axisOf(['Sex'], [['F'], ['M']]);
const children: ResultMeasure = {
  ...rowsMeasure,
  aggregate: 'distinct',
  label: 'Different children',
  show: 'row-percent',
  whyNotAdding: 'Different children: what falls in several cells counts once in their total.',
};
const latest: ResultMeasure = { ...rowsMeasure, label: 'Latest start', aggregate: 'max', kind: 'day' };
const open = async (...made: Parameters<typeof madePivot>) =>
  openWorkbook(await pivotWorkbook(madePivot(...made), plainLook, about));
const values = (cells: ReadonlyMap<string, { value: unknown }>, ...addresses: string[]) =>
  addresses.map((address) => cells.get(address)?.value);

describe('a workbook of a pivot', () => {
  it('holds the table with merged heads above and beside real numbers', async () => {
    const [table] = await open(places, sexes);
    expect(table?.name).toBe('Table');
    expect(values(table?.cells ?? new Map(), 'A1', 'C1', 'A2', 'B2', 'C2', 'D2', 'E2')).toEqual([
      'Rows',
      'Sex',
      'Kind of place',
      'Provider',
      'F',
      'M',
      'Total',
    ]);
    expect(values(table?.cells ?? new Map(), 'A3', 'B3', 'C3', 'D3', 'E3')).toEqual([
      'Fostering',
      'In-house',
      2001,
      2002,
      2000,
    ]);
    expect(values(table?.cells ?? new Map(), 'B5', 'C5', 'A7', 'E7')).toEqual(['Total', 1001, 'Total', 0]);
    expect(table?.merges).toEqual(['A1:B1', 'C1:E1', 'A3:A5', 'A7:B7']);
    expect(table?.frozen).toEqual([2, 2]);
  });

  it('gives percentages as fractions, days as days, and words where there is no number', async () => {
    const result = madePivot(axisOf([], []), axisOf([], []), [rowsMeasure, children, latest]);
    const figures = [[1.5], [57.5], [dayNumber('2018-03-31')]].map((each) => Float64Array.from(each));
    const [table] = openWorkbook(await pivotWorkbook({ ...result, values: figures }, plainLook, about));
    expect(['B2', 'C2', 'D2'].map((address) => table?.cells.get(address))).toEqual([
      { value: 1.5, format: '#,##0.00' },
      { value: 0.575, format: '0.0%' },
      { value: 43_190, format: 'd mmm yyyy' },
    ]);
    const one = withValues(madePivot(axisOf([], []), axisOf([], [])), [Number.NaN]);
    const [undefinedTable] = openWorkbook(await pivotWorkbook(one, plainLook, about));
    expect(values(undefinedTable?.cells ?? new Map(), 'A1', 'B1', 'A2', 'B2')).toEqual([
      '',
      'Rows',
      'Total',
      '–',
    ]);
  });

  it('writes a day before Excel counts rightly as text', async () => {
    const early = withValues(madePivot(axisOf([], []), axisOf([], []), [latest]), [dayNumber('1900-02-28')]);
    const [table] = openWorkbook(await pivotWorkbook(early, plainLook, about));
    expect(table?.cells.get('B2')?.value).toBe('1900-02-28');
  });

  it('says how it was worked out', async () => {
    const [, told] = await open(places, sexes, [rowsMeasure, children]);
    expect(told?.name).toBe('How it was worked out');
    const texts = [...(told?.cells.values() ?? [])].map(({ value }) => value);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Rows and different children, % of the row by kind of place, provider and sex',
        'Placements',
        'Placements are counted.',
        '960 of 1,060 rows of the table',
        'Different children: what falls in several cells counts once in their total.',
        'ssda903_2018_episodes.csv: 1,060 rows',
        '1 Apr 2018',
        'SELECT 1',
      ]),
    );
  });

  it('refuses what no sheet can hold, in words', async () => {
    const wide = axisOf(
      ['Id'],
      Array.from({ length: 16_384 }, (_, i) => [String(i)] as const),
    );
    await expect(open(axisOf([], []), wide)).rejects.toThrow('16,384');
  });

  it('keeps any key as it is, as text and never as a formula', async () => {
    const hostile = fc.constantFrom(
      '=cmd|"/c calc"!A1',
      ' =1+1',
      '@SUM(A1)',
      '+1',
      '<script>alert(1)</script>',
      ']]>&amp;',
      '__proto__',
      'constructor',
      '1-4',
      'k'.repeat(200),
      '👩‍👧',
      ' two  spaces ',
    );
    // XML makes one line end of the other; no key has either, for cells are read without them.
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replaceAll('\r', '\n'));
    const key = fc.oneof(hostile, anyText);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { minLength: 1, maxLength: 6 }), async (keys) => {
        const [table] = await open(
          axisOf(
            ['Place'],
            keys.map((each) => [each] as const),
          ),
          sexes,
        );
        expect(table?.formulas).toBe(0);
        const texts = keys.map((_, i) => table?.cells.get(`A${i + 3}`));
        expect(texts).toEqual(keys.map((value) => ({ value, format: '@' })));
        expect(values(table?.cells ?? new Map(), 'B3', 'C3', 'D3')).toEqual([1001, 1002, 1000]);
      }),
      { numRuns: 25 },
    );
  });
});
