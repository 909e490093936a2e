import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { pivotCsv } from '../../../shared/report/pivot/pivot-csv';
import { pivotHtml } from '../../../shared/report/pivot/pivot-html';
import { plainLook } from '../../../shared/report/pivot/pivot-layout';
import { pivotText } from '../../../shared/report/pivot/pivot-text';
import { axisOf, madePivot, rowsMeasure, withValues } from './made-pivot';

const places = axisOf(
  ['Kind of place', 'Provider'],
  [
    ['Fostering', ['In-house'], ['Independent']],
    ['Residential', ['Independent']],
  ],
);
const sexes = axisOf(['Sex'], [['F'], ['M']]);
const nothing = axisOf([], []);
const one = (value: number, measure = rowsMeasure) =>
  withValues(madePivot(nothing, nothing, [measure]), [value]);
const linesOf = (text: string) => text.split('\n').map((line) => line.split('\t'));
const readCsv = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

describe('a pivot as text for the clipboard', () => {
  it('has all its heads, an outer key on every row that it heads', () => {
    expect(linesOf(pivotText(madePivot(places, sexes), plainLook))).toEqual([
      ['Rows', '', 'Sex', 'Sex', 'Sex'],
      ['Kind of place', 'Provider', 'F', 'M', 'Total'],
      ['Fostering', 'In-house', '2001', '2002', '2000'],
      ['Fostering', 'Independent', '3001', '3002', '3000'],
      ['Fostering', 'Total', '1001', '1002', '1000'],
      ['Residential', 'Independent', '5001', '5002', '5000'],
      ['Total', '', '1', '2', '0'],
    ]);
  });

  it('can leave the repeats out', () => {
    const lines = linesOf(pivotText(madePivot(places, sexes), plainLook, false));
    expect(lines[0]).toEqual(['Rows', '', 'Sex', '', '']);
    expect(lines.slice(2, 4).map(([outer]) => outer)).toEqual(['Fostering', '']);
  });

  it('has numbers that a spreadsheet reads', () => {
    const figure = (value: number) => linesOf(pivotText(one(value), plainLook))[1]?.[1];
    expect([1_234_567.5, 0.1 + 0.2, -3, Number.NaN, Number.POSITIVE_INFINITY].map(figure)).toEqual([
      '1234567.5',
      '0.3',
      '-3',
      '',
      '',
    ]);
    const day = pivotText(one(17_621, { ...rowsMeasure, aggregate: 'min', kind: 'day' }), plainLook);
    expect(linesOf(day)[1]?.[1]).toBe('2018-03-31');
  });
});

describe('a pivot as CSV', () => {
  it('has one line of heads, each the path to its figures', () => {
    const several = [rowsMeasure, { ...rowsMeasure, label: 'Different children' }];
    expect(readCsv(pivotCsv(madePivot(sexes, places, several), plainLook))[0]).toEqual([
      'Sex',
      'Fostering | In-house | Rows',
      'Fostering | In-house | Different children',
      'Fostering | Independent | Rows',
      'Fostering | Independent | Different children',
      'Fostering | Total | Rows',
      'Fostering | Total | Different children',
      'Residential | Independent | Rows',
      'Residential | Independent | Different children',
      'Total | Rows',
      'Total | Different children',
    ]);
  });

  it('names the only measure where no head does, and gives every row its keys', () => {
    expect(readCsv(pivotCsv(madePivot(places, sexes), plainLook)).slice(0, 3)).toEqual([
      ['Kind of place', 'Provider', 'F | Rows', 'M | Rows', 'Total | Rows'],
      ['Fostering', 'In-house', '2001', '2002', '2000'],
      ['Fostering', 'Independent', '3001', '3002', '3000'],
    ]);
  });
});

/** Every cell of a table by where it ends up once its spans are laid out, as a browser would. */
function grid(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/xml').documentElement;
  const placed: string[][] = [];
  Array.from(table.getElementsByTagName('tr')).forEach((row, r) => {
    let column = 0;
    for (const cell of Array.from(row.childNodes) as Element[]) {
      while (placed[r]?.[column] !== undefined) column++;
      const span = (name: string) => Number(cell.getAttribute(name) || 1);
      for (let down = 0; down < span('rowspan'); down++)
        for (let right = 0; right < span('colspan'); right++) {
          placed[r + down] ??= [];
          expect(placed[r + down]?.[column + right]).toBeUndefined();
          (placed[r + down] as string[])[column + right] = cell.textContent ?? '';
        }
    }
  });
  return placed;
}

describe('a pivot as a table of HTML', () => {
  it('has merged heads with their scope and written figures', () => {
    const html = pivotHtml(withValues(madePivot(sexes, nothing), [1060, 1000, 60]), plainLook);
    expect(html).toMatch(/<thead>[\s\S]*<th scope="col"[^>]*>Sex<\/th><th scope="col"[^>]*>Rows<\/th>/);
    expect(html).toMatch(/<tr><th scope="row"[^>]*>F<\/th><td [^>]*text-align:right">1,000<\/td><\/tr>/);
    expect(html).toMatch(/<th scope="row"[^>]*font-weight:bold[^>]*>Total<\/th>/);
    expect(pivotHtml(madePivot(places, sexes), plainLook)).toContain('text-align:left">Provider<');
    expect(pivotHtml(madePivot(places, sexes), plainLook)).toContain('<th scope="rowgroup" rowspan="3"');
  });

  it('lays every head and figure out in a whole rectangle', () => {
    expect(grid(pivotHtml(madePivot(places, sexes), plainLook))).toEqual([
      ['Rows', 'Rows', 'Sex', 'Sex', 'Sex'],
      ['Kind of place', 'Provider', 'F', 'M', 'Total'],
      ['Fostering', 'In-house', '2,001', '2,002', '2,000'],
      ['Fostering', 'Independent', '3,001', '3,002', '3,000'],
      ['Fostering', 'Total', '1,001', '1,002', '1,000'],
      ['Residential', 'Independent', '5,001', '5,002', '5,000'],
      ['Total', 'Total', '1', '2', '0'],
    ]);
  });
});

describe('whatever the keys hold', () => {
  const key = fc.oneof(
    fc.constantFrom(
      '=cmd|"/c calc"!A1',
      ' =1',
      '<script>alert(1)</script>',
      '<td>',
      '&lt;',
      'a\tb\nc',
      '👩‍👧',
    ),
    fc.string({
      unit: fc.constantFrom('=', '-', '@', '+', ' ', '\t', '\r', '\n', '<', '"', ',', 'a'),
      minLength: 1,
    }),
  );
  const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 5 });
  const runs = /^\s*[=+\-@]|^[\t\r]/;

  it('no form of it holds a formula or loses its shape', () => {
    fc.assert(
      fc.property(keys, keys, (rowKeys, columnKeys) => {
        const axis = (level: string, own: readonly string[]) =>
          axisOf(
            [level],
            own.map((each) => [each] as const),
          );
        const result = madePivot(axis('Place', rowKeys), axis('Sex', columnKeys));
        const [height, width] = [rowKeys.length + 3, columnKeys.length + 2];
        const forms = [
          linesOf(pivotText(result, plainLook)),
          grid(pivotHtml(result, plainLook)),
          [[], ...readCsv(pivotCsv(result, plainLook))],
        ];
        for (const [i, cells] of forms.entries()) {
          expect(cells).toHaveLength(height);
          for (const line of cells.slice(1)) expect(line).toHaveLength(width);
          for (const text of cells.flat()) expect(text).not.toMatch(runs);
          expect(cells.at(-1)?.at(-1)).toBe('0');
          if (i === 1)
            expect(cells.slice(2, -1).map(([text]) => text?.replace(/^'/, ''))).toEqual(
              rowKeys.map((each) => each.replace(/\r\n?/g, '\n').replace(/^'/, '')),
            );
        }
        expect(pivotHtml(result, plainLook)).not.toContain('<script');
      }),
    );
  });
});
