import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCsv } from '../../../shared/report/spreadsheet/csv';

const cellsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

describe('a table saved as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(safeCsv(['a'], [['é']])).toBe('\uFEFFa\r\né\r\n');
  });

  it('keeps a cell with quotes, separators and line ends in one cell', () => {
    expect(cellsOf(safeCsv(['a', 'b'], [['x,"y"\nz', null]]))).toEqual([
      ['a', 'b'],
      ['x,"y"\nz', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2', '  =1', '\n@x', '＝1'])(
    'makes %j no formula',
    (cell) => {
      expect(cellsOf(safeCsv(['a'], [[cell]]))[1]).toEqual([`'${cell}`]);
    },
  );

  it('leaves a number below nought a number', () => {
    expect(cellsOf(safeCsv(['a'], [[-3.5]]))[1]).toEqual(['-3.5']);
  });

  it('has no cell that a spreadsheet would run, whatever the table holds', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'a', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = cellsOf(safeCsv(['first', 'second'], rows));
        expect(read).toHaveLength(rows.length + 1);
        for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
      }),
    );
  });
});
