import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../../shared/extracts/columns/number-text';

describe('a text that is a number', () => {
  it.each([
    ['0', 'whole', 0],
    ['-12', 'whole', -12],
    ['+7', 'whole', 7],
    ['1.0', 'whole', 1],
    ['12.', 'whole', 12],
    ['.5', 'decimal', 0.5],
    ['1,234.50', 'decimal', 1234.5],
    ['£1,234', 'decimal', 1234],
    ['£12', 'whole', 12],
    ['-£12.5', 'decimal', -12.5],
    ['£ 12', 'whole', 12],
    ['£-12', 'whole', -12],
    ['(1,000)', 'decimal', -1000],
    ['(£12.00)', 'decimal', -12],
    ['1.5e3', 'decimal', 1500],
    ['007', 'code', 7],
    ['007.5', 'code', 7.5],
    ['012,345', 'code', 12345],
    ['1234567890123456', 'code', 1234567890123456],
  ])('%s is %s: %d', (text, form, value) => {
    expect(readNumberText(text)).toEqual({ form, value });
  });

  it.each([
    '',
    '-',
    '£',
    '1,23',
    '1,2345',
    '12 345',
    '1.2.3',
    '12%',
    '1e999',
    'NaN',
    'Infinity',
    '0x10',
    '(1)',
    '--1',
    '12-05',
    '½',
  ])('"%s" is none', (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  it('is never what no computer can hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+£(]?[\d.,eE)]{1,30}$/), (text) => {
        const read = readNumberText(text);
        if (read !== null) expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });

  it('comes back from the way British programs write it', () => {
    const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (pence) => {
        expect(readNumberText(pounds.format(pence / 100))?.value).toBe(pence / 100);
      }),
    );
  });
});
