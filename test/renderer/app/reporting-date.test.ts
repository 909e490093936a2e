import { describe, expect, it } from 'vitest';
import { lastReportingDate, reportingDates } from '../../../renderer/app/reporting-date';

const halfYearly = { first: '2018-03-31', everyMonths: 6 };
const today = '2020-05-01';

describe('the last reporting date', () => {
  it('is the last one that the extracts reach', () => {
    expect(lastReportingDate(halfYearly, '2019-09-29', today)).toBe('2019-03-31');
    expect(lastReportingDate(halfYearly, '2019-09-30', today)).toBe('2019-09-30');
  });

  it('is the first one where the extracts end earlier or hold no days', () => {
    expect(lastReportingDate(halfYearly, '2016-01-01', today)).toBe('2018-03-31');
    expect(lastReportingDate(halfYearly, null, today)).toBe('2018-03-31');
  });

  it('does not slip to the 30th after a short month', () => {
    expect(lastReportingDate({ first: '2018-01-31', everyMonths: 1 }, '2018-03-31', today)).toBe(
      '2018-03-31',
    );
  });

  it('is no day that has not come, whatever a mistyped date says', () => {
    expect(lastReportingDate(halfYearly, '2099-02-01', today)).toBe('2020-03-31');
  });
});

describe('the reporting dates to choose from', () => {
  it('go on to the first one after all that is loaded', () => {
    expect(reportingDates(halfYearly, '2019-01-05')).toEqual(['2018-03-31', '2018-09-30', '2019-03-31']);
    expect(reportingDates(halfYearly, null)).toEqual(['2018-03-31']);
  });

  it('end, whatever a mistyped date says', () => {
    expect(reportingDates(halfYearly, '9999-01-01').length).toBeLessThan(100);
  });
});
