import { describe, expect, it } from 'vitest';
import {
  returnYearOfCell,
  returnYearOfFile,
  returnYearOfName,
} from '../../../shared/extracts/kinds/return-year';

describe('the year of a return', () => {
  it.each([
    ['ssda903_2015_oc2.csv', 2015],
    ['SSDA903 episodes 2017-18.csv', 2018],
    ['903_2016_2017_episodes.csv', 2017],
    ['returns/2018/episodes_1718.csv', 2018],
    ['header 21-22.csv', 2022],
    ['episodes_31032018.csv', 2018],
    ['SSDA903_202_episodes.csv', null],
    ['episodes.csv', null],
    ['oc2 v903.csv', null],
  ])('is read off the name %s', (name, year) => {
    expect(returnYearOfName(name)).toBe(year);
  });

  it('follows the days where most of them lie after the year of the name', () => {
    expect(returnYearOfFile('episodes_2015.csv', ['2018-12-02', '2019-03-30'])).toBe(2019);
    expect(returnYearOfFile('episodes_2018.csv', ['2016-05-01', null, '2018-03-31'])).toBe(2018);
  });

  it('is not moved by one mistyped day among many', () => {
    const days = Array.from({ length: 300 }, () => '2017-06-01');
    expect(returnYearOfFile('episodes.csv', [...days, '2071-06-01'])).toBe(2018);
  });
});

describe('the year that a cell says', () => {
  it.each([
    ['2018', 2018],
    ['2018.0', 2018],
    ['2017/18', 2018],
    ['2017-2018', 2018],
    ['2017 – 18', 2018],
    ['1999/00', 2000],
    ['2017/19', null],
    ['17/18', null],
    ['1899', null],
    ['2018.5', null],
    ['', null],
  ])('"%s" is %j', (text, year) => {
    expect(returnYearOfCell(text)).toBe(year);
  });
});
