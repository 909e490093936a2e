import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, showBytes, showCell } from '../../../renderer/components/format/format';
import { dayFromNumber, dayNumber } from '../../../shared/domain/calendar';
import { showDay } from '../../../shared/domain/wording';

describe('a typed day', () => {
  it.each([
    '31/03/2018',
    '31-03-2018',
    '31.3.2018',
    '31 Mar 2018',
    '31 march 2018',
    '2018-03-31',
    ' 31/03/2018 ',
  ])('can be written %j', (text) => expect(readDay(text)).toBe('2018-03-31'));

  it.each(['31/02/2018', '2018-02-31', '03/31/2018', '31/03/18', '31 Mrz 2018', 'tomorrow', ''])(
    'is not %j',
    (text) => expect(readDay(text)).toBeNull(),
  );

  it('is read back as it is shown, for every day', () => {
    const days = fc
      .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') })
      .map(dayFromNumber);
    fc.assert(fc.property(days, (day) => readDay(showDay(day)) === day));
  });
});

describe('a cell', () => {
  it('shows a day as people write it, a dash for nothing, a nought for nought', () => {
    expect(showCell('2018-03-31')).toBe('31 Mar 2018');
    expect(showCell(null)).toBe('–');
    expect(showCell('')).toBe('–');
    expect(showCell(0)).toBe('0');
    expect(showCell('2018-02-31')).toBe('2018-02-31');
  });
});

describe('the size of a file', () => {
  it('is told in the unit that fits it', () => {
    expect(showBytes(68)).toBe('68 bytes');
    expect(showBytes(1234)).toBe('1.2 KB');
    expect(showBytes(13_000)).toBe('13 KB');
    expect(showBytes(1_234_567)).toBe('1.2 MB');
  });
});
