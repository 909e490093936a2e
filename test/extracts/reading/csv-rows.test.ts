import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../../shared/extracts/load-result';
import { csvRows } from '../../../shared/extracts/reading/csv-rows';
import { lineEndOf } from '../../../shared/extracts/reading/line-ends';

interface Cut {
  rows: (readonly [line: number, cells: readonly string[]])[];
  aside: (readonly [line: number, text: string])[];
  lineByLineFrom: number | null;
}

async function cut(portions: readonly string[], delimiter: Delimiter = ','): Promise<Cut> {
  const found: Cut = { rows: [], aside: [], lineByLineFrom: null };
  const batches = csvRows([...portions], delimiter, lineEndOf(portions), {
    setAside: ({ line, text }) => found.aside.push([line, text]),
    lineByLineFrom: (line) => {
      found.lineByLineFrom = line;
    },
    tick: async () => {},
    lineEndsSeen: new Set(),
  });
  for await (const { rows, lines } of batches)
    rows.forEach((cells, i) => {
      found.rows.push([lines[i] as number, cells]);
    });
  return found;
}

const inPortions = (text: string, sizes: readonly number[]): string[] => {
  const portions: string[] = [];
  let at = 0;
  for (let n = 0; at < text.length; n++) {
    const size = sizes[n % sizes.length] as number;
    portions.push(text.slice(at, at + size));
    at += size;
  }
  return [...portions, ''];
};

describe('cutting text into rows', () => {
  it('comes to the same wherever the portions end, however the quotes are', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ',', '"', '"', '\n', '\r\n', '\r', ' ', '""'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (whole, each) => {
        expect(await cut(inPortions(whole, each))).toEqual(await cut([whole]));
      }),
      { numRuns: 600 },
    );
  });

  it('gives every line to one row or sets it aside', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ',', '"', '\n', '\r\n', ' '), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (whole) => {
        const { rows, aside } = await cut([whole]);
        const begun = [...rows.map(([line]) => line), ...aside.map(([line]) => line)].sort((a, b) => a - b);
        const within = rows.reduce(
          (sum, [, cells]) =>
            sum + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0),
          0,
        );
        const lines = whole.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(whole) || whole === '' ? 1 : 0);
        expect(begun.length + within).toBe(lines);
        expect(new Set(begun).size).toBe(begun.length);
      }),
      { numRuns: 500 },
    );
  });

  it('reads on line by line after very many unpaired quotes, across portions', async () => {
    const text = `${'"stray\r\n"sound, 1",2\r\n'.repeat(70)}"end",x`;
    const whole = await cut([text]);
    expect(whole.aside).toHaveLength(70);
    expect(whole.rows).toHaveLength(71);
    expect(whole.rows.at(-1)).toEqual([141, ['end', 'x']]);
    expect(whole.lineByLineFrom).toBe(100);
    expect(await cut(inPortions(text, [3, 11]))).toEqual(whole);
  });

  it('does not wait for the end of a file for a quote that never closes', async () => {
    const line = `${'x'.repeat(1023)}\n`;
    const { rows, aside } = await cut(['"never\n', line.repeat(9 * 1024), line.repeat(9 * 1024), '1,2']);
    expect(aside).toEqual([[1, '"never']]);
    expect(rows).toHaveLength(18 * 1024 + 1);
    expect(rows.at(-1)).toEqual([18 * 1024 + 2, ['1', '2']]);
  });
});
