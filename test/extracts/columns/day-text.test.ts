import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar';
import {
  dayOfDigits,
  dayOfExcelSerial,
  isExcelSerial,
  readDayText,
} from '../../../shared/extracts/columns/day-text';

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('a text that is a day', () => {
  it('is read in every way it can be written', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('', ' 00:00', 'T23:59:59.123', ' 9:05 pm', ' 10.30', ' 00:00:00 BST'),
        (day, time) => {
          const [year, month, date] = day.split('-') as [string, string, string];
          const name = monthNames[Number(month) - 1] as string;
          for (const separator of ['-', '/', '.'])
            expect(readDayText(`${[year, month, date].join(separator)}${time}`)).toEqual({
              form: 'iso',
              day,
            });
          for (const named of [
            `${Number(date)}-${name}-${year}`,
            `${date} ${name.toUpperCase()} ${year}`,
            `${name} ${Number(date)}, ${year}`,
          ])
            expect(readDayText(`${named}${time}`)).toEqual({ form: 'named', day });
          expect(readDayText(`${date}/${month}/${year}${time}`)).toMatchObject({ form: 'numeric', dmy: day });
          expect(readDayText(`${Number(month)}.${Number(date)}.${year}`)).toMatchObject({ mdy: day });
          expect(dayOfDigits(`${year}${month}${date}`)).toBe(day);
        },
      ),
    );
  });

  it('has the century of its two digits: to 68 this one, from 69 the last', () => {
    expect(readDayText('13/02/68')).toMatchObject({ dmy: '2068-02-13', mdy: null });
    expect(readDayText('13/02/69')).toMatchObject({ dmy: '1969-02-13' });
    expect(readDayText('15-Mar-17')).toEqual({ form: 'named', day: '2017-03-15' });
    expect(readDayText('17-03-15')).toMatchObject({ dmy: '2015-03-17', ymd: '2017-03-15' });
  });

  it.each([
    ['Monday, 3 June 2019', '2019-06-03'],
    ['3rd of June 2019', '2019-06-03'],
    ['3June2019', '2019-06-03'],
    ['2nd Sept 2018', '2018-09-02'],
    ['June 3rd 2019 10:00', '2019-06-03'],
    ['Tue Jun 13 2017', '2017-06-13'],
    ['Tue, 13 Jun 2017 00:00:00 GMT', '2017-06-13'],
    ['2017-Jun-13', '2017-06-13'],
    ['2017 June 3 10:00', '2017-06-03'],
  ])('%s', (text, day) => {
    expect(readDayText(text)).toEqual({ form: 'named', day });
  });

  it.each([
    '31/02/2017',
    '2017-02-29',
    '00/01/2017',
    '13/13/2017',
    '1/2/3',
    '01/02/201',
    '01/02-2017',
    '01/02/20177',
    'zz/05/2020',
    'Mar-17',
    '15 Foo 2017',
    '29 February 2017',
    '2017',
    '10:30',
    '01/02/2017 or later',
    'before 3 May 2018',
    'about May 3 2018',
    '',
  ])('"%s" is none', (text) => {
    expect(readDayText(text)).toBeNull();
  });
});

describe('a day as a whole number', () => {
  it.each([
    ['42795', '2017-03-01'],
    ['20000', '1954-10-03'],
    ['59999', '2064-04-07'],
    ['42795.99', '2017-03-01'],
  ])('%s is what Excel counts as %s', (serial, day) => {
    expect(isExcelSerial(serial)).toBe(true);
    expect(dayOfExcelSerial(serial)).toBe(day);
  });

  it.each(['19999', '60000', '4279', '427951', '-42795', '42795.', '4e4'])(
    '%s is no count of days',
    (text) => {
      expect(isExcelSerial(text)).toBe(false);
    },
  );

  it.each(['20170230', '21000101', '2017061', '18990101'])('%s is no day in digits', (text) => {
    expect(dayOfDigits(text)).toBeNull();
  });
});
