import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  ageOn,
  dayFromNumber,
  dayNumber,
  dayOf,
  isDay,
  returnYearOf,
} from '../../shared/domain/calendar';

describe('calendar', () => {
  it('agrees with the calendar of the language on every day, and turns back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = dayFromNumber(number);
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('knows which days exist', () => {
    expect(dayOf(2018, 2, 29)).toBeNull();
    expect(dayOf(2020, 2, 29)).toBe('2020-02-29');
    expect(isDay('2018-13-01')).toBe(false);
  });

  it('keeps to the end of a short month', () => {
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(addMonths('2018-03-31', -6)).toBe('2017-09-30');
  });

  it('counts completed years and names return years by their end', () => {
    expect(ageOn('2012-02-29', '2018-02-28')).toBe(5);
    expect(ageOn('2012-02-29', '2018-03-01')).toBe(6);
    expect(returnYearOf('2018-03-31')).toBe(2018);
    expect(returnYearOf('2018-04-01')).toBe(2019);
  });
});
