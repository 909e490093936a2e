import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadTable, readTable } from '../../../shared/extracts/reading/read-table';
import { bytesOf, fileOf } from '../files';
import { writtenTables } from '../written-table';

const hooks = { isKnownHeader: () => false, tick: async () => {} };

const cellsOf = ({ columns, rowCount }: ReadTable) =>
  Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values.text(row)));

describe('a table that another program wrote', () => {
  it('comes back cell by cell and line by line, in portions of any size', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTables, fc.integer({ min: 1, max: 200 }), async (written, portionSize) => {
        const { delimiter, writing } = written.style;
        const read = await readTable(
          fileOf('made.csv', bytesOf(written.text, writing)),
          // A few bytes of windows-1252 can be UTF-8 by chance.
          { delimiter, ...(writing === 'windows-1252' ? { encoding: writing } : {}) },
          { ...hooks, portionSize },
        );
        expect(read.problem).toBeNull();
        expect(read.encoding).toBe(writing.replace(' with mark', ''));
        expect(read.headerLine).toBe(written.headerLine);
        expect(read.columns.map(({ name }) => name)).toEqual(written.names);
        expect(cellsOf(read)).toEqual(written.cells);
        expect([...read.lines]).toEqual(written.lines);
        expect(read.rejections.map(({ line }) => line)).toEqual(written.rejected);
        expect(read.blank).toBe(written.blank);
      }),
      { numRuns: 600 },
    );
  });
});
