import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../shared/extracts/columns/cell-text';

describe('the text of a cell', () => {
  it.each([
    ['  C 1 ', 'C 1'],
    ['C\u00a01', 'C 1'],
    ['C  1', 'C 1'],
    ['\tC\n1', 'C 1'],
    ['\u200e13/06/2017\u200f', '13/06/2017'],
    ['Ｃ１', 'C1'],
    ['Zoe\u0308', 'Zoë'],
    ['soft\u00adly', 'softly'],
    ['', ''],
    [' \u00a0 ', ''],
  ])('%j is compared as %j', (raw, text) => {
    expect(cellText(raw)).toBe(text);
  });

  it('is itself once it was made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(cellText(cellText(raw))).toBe(cellText(raw));
      }),
    );
  });
});
