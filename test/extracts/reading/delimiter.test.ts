import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredDelimiter, delimiterOf, delimiters } from '../../../shared/extracts/reading/delimiter';
import { lineEndOf } from '../../../shared/extracts/reading/line-ends';

const found = (text: string, known: string | null = null) =>
  delimiterOf([text], lineEndOf([text]), (cells) => cells.join('/') === known);

const cell = fc.constantFrom(
  ...[
    'Ash House',
    'Wath',
    '4',
    '1,5',
    '£1,234',
    '01/02/2017',
    '1 May, 2017',
    'a; b',
    'x|y',
    'so it was, they said; or not',
    '',
  ],
);

describe('the delimiter of a text', () => {
  it('is found though the others stand in its cells', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.record({
        width: fc.constant(width),
        delimiter: fc.constantFrom(...delimiters),
        lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 50,
        }),
      }),
    );
    fc.assert(
      fc.property(table, ({ width, delimiter, lineEnd, rows }) => {
        const names = Array.from({ length: width }, (_, n) => `name ${n}`);
        const text = [names, ...rows]
          .map((cells) =>
            cells.map((each) => (each.includes(delimiter) ? `"${each}"` : each)).join(delimiter),
          )
          .join(lineEnd);
        expect(found(text)).toBe(delimiter);
      }),
    );
  });

  it('is the one that brings out the names of a known kind', () => {
    expect(found('a,b;c\n1,2;3\n4,5;6', 'a,b/c')).toBe(';');
    expect(found('a,b;c\n1,2;3\n4,5;6', 'a/b;c')).toBe(',');
  });

  it('is decided by the beginning of a long text, and not by the row that is cut', () => {
    expect(found(`a;b\n${'1;2\n'.repeat(70_000)}`)).toBe(';');
  });

  it('is the comma where nothing is cut', () => {
    expect(found('home\nAsh\nElm')).toBe(',');
    expect(found('')).toBe(',');
  });
});

describe('the line that names the delimiter', () => {
  it.each([
    ['sep=;\nx', ';'],
    ['SEP=,\r\nx', ','],
    ['"sep=|"\nx', '|'],
    ['sep=\t', '\t'],
    ['sep=;;;\nx', ';'],
    ['sep=^\nx', null],
    ['sep=;x\n', null],
    ['\nsep=;', null],
    ['', null],
  ])('%j names %j', (text, delimiter) => {
    expect(declaredDelimiter([text])).toBe(delimiter);
    expect(declaredDelimiter([...text])).toBe(delimiter);
  });
});
