import { expect, it } from 'vitest';
import { isNullMarker } from '../../shared/domain/null-markers';

it('knows what systems write for nothing, in any case and with spaces around', () => {
  for (const text of [
    '',
    '  ',
    '-',
    ' - ',
    '\u00a0-\u00a0',
    '.',
    '..',
    'no data',
    'NOT RECORDED',
    ' null ',
    'n/a',
    '<Blank>',
  ])
    expect(isNullMarker(text), JSON.stringify(text)).toBe(true);
});

it('leaves values alone', () => {
  for (const text of ['0', 'no', '-1', '...x', 'No data yet', 'U4', 'not known'])
    expect(isNullMarker(text), text).toBe(false);
});

it("compares with a council's own list instead where one is given", () => {
  expect(isNullMarker(' tbc ', ['TBC'])).toBe(true);
  expect(isNullMarker('-', ['TBC'])).toBe(false);
  expect(isNullMarker('', [])).toBe(true);
});
