import { describe, expect, it } from 'vitest';
import { tabSeparated } from '../../../shared/report/spreadsheet/tab-separated';

describe('cells for the clipboard', () => {
  it('have tabs between them and a line for each row', () => {
    expect(
      tabSeparated([
        ['Decision', 'Rows'],
        ['Full programme', 24],
        [null, -1.5],
      ]),
    ).toBe('Decision\tRows\nFull programme\t24\n\t-1.5');
  });
  it('hold no formula and do not break into two', () => {
    expect(tabSeparated([['=cmd|calc', '+1', '-1', '@SUM(A1)', '–']])).toBe(
      "'=cmd|calc\t'+1\t'-1\t'@SUM(A1)\t–",
    );
    expect(tabSeparated([['two\r\nlines', 'a\ttab']])).toBe('two lines\ta tab');
  });
  it('are not fooled by spaces before a formula', () => {
    expect(tabSeparated([[' =1+1', '\t=1+1']])).toBe("' =1+1\t' =1+1");
  });
});
