import { describe, expect, it } from 'vitest';
import { tabSeparated } from '../../../../renderer/features/first-tables/copy-table';

const copied = (...cells: string[]) =>
  tabSeparated({
    caption: 'Referrals',
    columns: [{ label: 'Decision', align: 'left' }],
    rows: [{ cells: cells.map((text) => ({ text })) }],
  }).split('\n')[1];

describe('a copied table', () => {
  it('is cells for a spreadsheet', () => {
    expect(copied('Full programme', '24')).toBe('Full programme\t24');
  });
  it('holds no formula and no cell that breaks into two', () => {
    expect(copied('=cmd|calc', '+1', '-1', '@SUM(A1)', '–')).toBe("'=cmd|calc\t'+1\t'-1\t'@SUM(A1)\t–");
    expect(copied('two\r\nlines', 'a\ttab')).toBe('two lines\ta tab');
  });
  it('is not fooled by spaces before a formula', () => {
    expect(copied(' =1+1')).toBe("' =1+1");
  });
});
