import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carePeriodsOf } from '../../../shared/extracts/history/care-periods';
import { carePeriodsFromStays } from '../../../shared/extracts/history/care-periods-from-stays';
import { episode, sent } from './episodes';

const all = { leaveOutShortBreaks: false };

describe('care periods from episodes', () => {
  it('is one chain of episodes that end with X1 the day the next starts', () => {
    const episodes = sent(
      episode('2017-05-01', { dec: '2017-06-01' }),
      episode('2017-06-01', { rne: 'L', dec: '2017-09-01', rec: 'E4A' }),
      episode('2017-09-10', { dec: '2017-10-01' }),
      episode('2017-10-01', { rne: 'P', rec: 'X1' }),
    );
    expect(carePeriodsOf(episodes, all)).toEqual([
      {
        start: '2017-05-01',
        end: '2017-09-01',
        endReason: 'E4A',
        first: 0,
        last: 1,
        file: 'episodes.csv',
        line: 2,
      },
      { start: '2017-09-10', end: null, endReason: null, first: 2, last: 3, file: 'episodes.csv', line: 4 },
    ]);
  });

  it('ends where the child left care, though an episode follows the same day', () => {
    const episodes = sent(
      episode('2017-05-01', { dec: '2017-06-01', rec: 'E4A' }),
      episode('2017-06-01', { rne: 'P', dec: '2017-09-01' }),
      episode('2017-09-05'),
    );
    expect(carePeriodsOf(episodes, all).map(({ start, end }) => [start, end])).toEqual([
      ['2017-05-01', '2017-06-01'],
      ['2017-06-01', '2017-09-01'],
      ['2017-09-05', null],
    ]);
  });

  it('leaves short breaks out where the rules do', () => {
    const episodes = sent(
      episode('2017-05-01', { ls: 'V4', dec: '2017-05-03', rec: 'E4A' }),
      episode('2017-06-01', { ls: 'V3', dec: '2017-06-03' }),
      episode('2017-06-03', { rne: 'B' }),
    );
    expect(carePeriodsOf(episodes, { leaveOutShortBreaks: true })).toMatchObject([
      { start: '2017-06-03', end: null, first: 2, last: 2 },
    ]);
    expect(carePeriodsOf(episodes, all)).toMatchObject([
      { start: '2017-05-01' },
      { start: '2017-06-01', end: null },
    ]);
  });

  it('has none for a child without episodes', () => {
    expect(carePeriodsOf([], all)).toEqual([]);
  });
});

describe('care periods from stays', () => {
  const periods = (...stays: [string, string | null][]) =>
    carePeriodsFromStays(stays.map(([start, end]) => ({ start, end }))).map(({ start, end }) => [start, end]);

  it('joins stays that touch or overlap, and ends with a day between', () => {
    expect(
      periods(
        ['2018-01-01', null],
        ['2017-01-01', '2017-03-01'],
        ['2017-03-01', '2017-06-01'],
        ['2017-04-01', '2017-04-08'],
        ['2017-06-02', '2017-08-01'],
      ),
    ).toEqual([
      ['2017-01-01', '2017-06-01'],
      ['2017-06-02', '2017-08-01'],
      ['2018-01-01', null],
    ]);
  });

  it('is open from an open stay on, whatever is said to follow', () => {
    expect(periods(['2017-01-01', null], ['2017-05-01', '2017-06-01'], ['2018-01-01', null])).toEqual([
      ['2017-01-01', null],
    ]);
  });

  it('counts no stay without a night or with its end before its start', () => {
    expect(periods(['2017-01-01', '2017-01-01'], ['2017-05-01', '2017-04-01'])).toEqual([]);
  });

  it('begins with the stay it names', () => {
    const stays = [
      { start: '2017-02-01', end: null, line: 2 },
      { start: '2017-01-01', end: '2017-02-01', line: 3 },
    ];
    expect(carePeriodsFromStays(stays)).toEqual([{ start: '2017-01-01', end: null, first: stays[1] }]);
  });

  it('covers each day that a stay covers, and no other', () => {
    const day = (days: number) => `2017-01-${String(days).padStart(2, '0')}`;
    const stay = fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }))
      .map(([start, end]) => ({ start: day(start), end: end === null ? null : day(end) }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), (stays) => {
        const found = carePeriodsFromStays(stays);
        for (let number = 1; number <= 31; number++) {
          const covers = ({ start, end }: { start: string; end: string | null }) =>
            start <= day(number) && (end === null || end > day(number));
          expect(found.filter(covers)).toHaveLength(stays.some(covers) ? 1 : 0);
        }
      }),
    );
  });
});
