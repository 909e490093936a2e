import { describe, expect, it } from 'vitest';
import { axisOf, stretchOf } from '../../../../renderer/features/timeline/axis';
import { calendarTicks, programmeTicks } from '../../../../renderer/features/timeline/ticks';
import type { Lane, Timeline } from '../../../../shared/analysis/timeline/lane';
import { dayFromNumber, dayNumber } from '../../../../shared/domain/calendar';

const lane = (programmeStart: string | null, inCareFrom: string): Lane => ({
  childId: inCareFrom,
  birthDate: null,
  sex: null,
  age: null,
  programmeStart,
  phases: [],
  moves: 0,
  carePeriods: [{ start: inCareFrom, end: null, rowid: 1 }],
  stays: [],
  marks: [],
  scores: [],
  undated: 0,
});
const timeline: Timeline = {
  asAt: '2018-03-31',
  from: '2010-01-01',
  to: '2018-04-01',
  lanes: [lane('2017-01-01', '2010-01-01'), lane('2018-01-01', '2017-12-02')],
  withoutStart: [],
};

describe('the axis', () => {
  it('reaches over the calendar from the first day to the last', () => {
    const axis = axisOf(timeline, 'calendar');
    expect(axis.whole).toEqual({ from: dayNumber('2010-01-01'), to: dayNumber('2018-04-01') });
    expect(timeline.lanes.map(axis.originOf)).toEqual([0, 0]);
    const lastYear = stretchOf(axis, 'one-year');
    expect(lastYear).toEqual({ from: dayNumber('2018-04-01') - 365.25, to: dayNumber('2018-04-01') });
    expect(stretchOf(axis, 'whole')).toEqual(axis.whole);
  });

  it("counts from each child's own start of the programme, as far as any child reaches", () => {
    const axis = axisOf(timeline, 'programme-start');
    expect(axis.whole).toEqual({ from: -2557, to: 455 });
    expect(timeline.lanes.map(axis.originOf)).toEqual([dayNumber('2017-01-01'), dayNumber('2018-01-01')]);
    expect(stretchOf(axis, 'one-year')).toEqual({ from: -365.25, to: 365.25 });
    expect(stretchOf(axis, 'three-years')).toEqual({ from: -1095.75, to: 455 });
  });
});

describe('the lines of the axis', () => {
  const calendar = (from: string, to: string, width: number) =>
    calendarTicks({ window: { from: dayNumber(from), to: dayNumber(to) }, width });

  it('are years over many years, and strong', () => {
    const ticks = calendar('2009-06-01', '2018-04-01', 800);
    expect(ticks.map(({ label }) => label)).toEqual([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
    expect(ticks.every(({ strong }) => strong)).toBe(true);
    expect(calendar('1990-01-01', '2018-04-01', 400).map(({ label }) => label)).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
    ]);
  });

  it('are months and quarters over a few years; the first has its year where no other tells it', () => {
    const labels = (from: string, to: string, width: number) =>
      calendar(from, to, width).map(({ label }) => label);
    expect(labels('2017-02-01', '2018-04-01', 500)).toEqual(['Apr', 'Jul', 'Oct', '2018']);
    expect(labels('2017-11-15', '2018-03-15', 400)).toEqual(['Dec', '2018', 'Feb', 'Mar']);
    expect(labels('2017-02-01', '2017-12-01', 500)).toEqual(['Apr 2017', 'Jul', 'Oct']);
  });

  it('are Mondays within a few weeks', () => {
    const ticks = calendar('2018-03-01', '2018-03-29', 500);
    expect(ticks.map(({ label }) => label)).toEqual(['5 Mar 2018', '12 Mar', '19 Mar', '26 Mar']);
    expect(ticks.map(({ at }) => dayFromNumber(at))).toEqual([
      '2018-03-05',
      '2018-03-12',
      '2018-03-19',
      '2018-03-26',
    ]);
  });

  it('are months either side of the start of the programme', () => {
    const ticks = programmeTicks({ window: { from: -380, to: 380 }, width: 600 });
    expect(ticks.map(({ label }) => label)).toEqual([
      '−12',
      '−9',
      '−6',
      '−3',
      'Start',
      '+3',
      '+6',
      '+9',
      '+12',
    ]);
    expect(ticks.filter(({ strong }) => strong).map(({ at }) => at)).toEqual([0]);
  });
});
