import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { timeline } from '../../../shared/analysis/timeline/timeline';
import { Database } from '../../../shared/database/database';
import { defaultSettings, type ProgrammeSettings } from '../../../shared/definitions/programme-settings';
import { type TimelineDefinition, timelineDefinition } from '../../../shared/definitions/timeline-definition';
import { insert } from './insert';

let database: Database;
beforeEach(async () => {
  database?.close();
  database = await Database.open();
});
afterAll(() => database.close());

const shown = (chosen: Partial<TimelineDefinition> = {}, settings: ProgrammeSettings = defaultSettings) =>
  timeline(database, timelineDefinition.parse(chosen), settings);
const onlyLane = (chosen: Partial<TimelineDefinition> = {}, settings?: ProgrammeSettings) => {
  const { lanes } = shown(chosen, settings);
  expect(lanes).toHaveLength(1);
  return lanes[0] as (typeof lanes)[number];
};
const stay = (child_id: string, start_date: string | null, end_date: string | null, more = {}) => ({
  child_id,
  start_date,
  end_date,
  place_code: 'U6',
  place_group: 'Fostering',
  provider_code: 'PR4',
  provider_group: 'Independent',
  temporary: 'no',
  ...more,
});

describe('the timeline', () => {
  it('is empty, and says nothing, where nothing is loaded', () => {
    expect(shown().lanes).toEqual([]);
    expect(shown({ asAt: '2018-03-31' })).toEqual({
      asAt: '2018-03-31',
      from: '2018-03-31',
      to: '2018-04-01',
      lanes: [],
      withoutStart: [],
    });
  });

  it('stands on the latest day it may where a loaded date lies after it, and on any day that was asked for', () => {
    insert(database, 'placement', stay('A', '2017-01-01', '2099-03-01'));
    expect(shown({ latest: '2018-03-31' }).asAt).toBe('2018-03-31');
    expect(shown({ latest: '2100-01-01' }).asAt).toBe('2099-03-01');
    expect(shown({ latest: '2018-03-31', asAt: '2020-01-01' }).asAt).toBe('2020-01-01');
  });

  it('draws a stay with what it is coloured by, how it ended and whether it was a move', () => {
    insert(database, 'care_period', { child_id: 'A', start_date: '2017-01-01' });
    const [first, second, third] = insert(
      database,
      'placement',
      stay('A', '2017-01-01', '2017-03-01', { planned: 'no' }),
      stay('A', '2017-03-01', '2017-03-08', { temporary: 'yes', place_code: 'T4', place_group: 'Temporary' }),
      stay('A', '2017-03-08', null, { place_code: 'K2', place_group: 'Residential' }),
    );
    const lane = onlyLane();
    expect(lane.moves).toBe(1);
    expect(lane.stays).toMatchObject([
      { rowid: first, group: 'Independent foster care', planned: 'no', temporary: false, move: false },
      { rowid: second, group: 'Temporary', planned: null, temporary: true, move: false },
      { rowid: third, group: 'Residential', start: '2017-03-08', end: null, move: true },
    ]);
  });

  it('counts a return from a temporary stay only where the settings do not join them', () => {
    insert(database, 'care_period', { child_id: 'A', start_date: '2017-01-01' });
    insert(
      database,
      'placement',
      stay('A', '2017-01-01', '2017-03-01'),
      stay('A', '2017-03-01', '2017-03-08', { temporary: 'yes' }),
      stay('A', '2017-03-08', null),
    );
    const apart = { ...defaultSettings, moves: { ...defaultSettings.moves, joinReturns: false } };
    expect(onlyLane().moves).toBe(0);
    expect(onlyLane({}, apart).moves).toBe(1);
  });

  it('adds up the moves of every care period', () => {
    insert(
      database,
      'care_period',
      { child_id: 'A', start_date: '2015-01-01', end_date: '2016-01-01' },
      { child_id: 'A', start_date: '2017-01-01' },
    );
    insert(
      database,
      'placement',
      stay('A', '2015-01-01', '2015-06-01'),
      stay('A', '2015-06-01', '2016-01-01'),
      stay('A', '2017-01-01', '2017-02-01'),
      stay('A', '2017-02-01', null),
    );
    expect(onlyLane().moves).toBe(2);
    expect(onlyLane({ asAt: '2017-01-31' }).moves).toBe(1);
  });

  it('ends with the day asked for, else with the last day known, and keeps ends beyond it', () => {
    insert(database, 'care_period', { child_id: 'A', start_date: '2017-01-01', end_date: '2018-06-01' });
    insert(
      database,
      'placement',
      stay('A', '2017-01-01', '2018-05-01'),
      stay('A', '2018-05-01', '2018-06-01'),
    );
    insert(database, 'event', { child_id: 'A', date: '2018-05-20', kind: 'overdose' });
    insert(database, 'child', { child_id: 'A', birth_date: '2006-04-02', sex: 'F' });
    expect(shown()).toMatchObject({ asAt: '2018-06-01', from: '2017-01-01', to: '2018-06-02' });
    const lane = onlyLane({ asAt: '2018-04-01' });
    expect(lane).toMatchObject({ age: 11, sex: 'F', birthDate: '2006-04-02', marks: [] });
    expect(lane.stays.map(({ end }) => end)).toEqual(['2018-05-01']);
    expect(onlyLane({ asAt: '2018-04-02' }).age).toBe(12);
    expect(onlyLane({ asAt: '2005-01-01' })).toMatchObject({ age: null, stays: [], carePeriods: [] });
  });

  it('tells marks apart by kind, keeps their days and opens their rows', () => {
    insert(
      database,
      'event',
      { child_id: 'A', date: '2017-02-01', kind: 'Fixed term exclusion', days: 2.5 },
      { child_id: 'A', date: '2017-02-02', kind: 'self harm' },
      { child_id: 'A', date: '2017-02-03', kind: 'Overdose' },
      { child_id: 'A', date: '2017-02-04', kind: 'Significant Event' },
      { child_id: 'A', date: '2017-02-05', kind: 'arrest' },
      { child_id: 'A', date: '2017-02-06', kind: null },
    );
    insert(
      database,
      'missing_episode',
      { child_id: 'A', start_date: '2017-01-05', end_date: '2017-01-07', kind: 'missing' },
      { child_id: 'A', start_date: '2017-03-05', kind: 'away' },
    );
    const { marks } = onlyLane();
    expect(marks.map(({ kind, name }) => [kind, name])).toEqual([
      ['missing', 'Missing'],
      ['exclusion', 'Fixed term exclusion'],
      ['self-harm', 'Self harm'],
      ['overdose', 'Overdose'],
      ['significant event', 'Significant Event'],
      ['other', 'Arrest'],
      ['other', 'Event'],
      ['away', 'Away without authorisation'],
    ]);
    expect(marks[0]).toMatchObject({
      start: '2017-01-05',
      end: '2017-01-07',
      behind: { table: 'missing_episode', rowids: [1] },
    });
    expect(marks[1]).toMatchObject({ days: 2.5, end: null, behind: { table: 'event', rowids: [1] } });
  });

  it('takes SDQ totals only, each in the band of its form', () => {
    const score = (date: string | null, value: number | null, more = {}) => ({
      child_id: 'A',
      instrument: 'SDQ',
      scale: 'total',
      informant: 'carer',
      date,
      score: value,
      ...more,
    });
    insert(
      database,
      'measure',
      score('2017-02-01', 18),
      score('2017-01-01', 18, { informant: 'school' }),
      score('2017-03-01', 5, { scale: 'emotional' }),
      score('2017-03-01', 80, { instrument: 'RADQ' }),
      score('2017-03-01', null),
      score('2017-04-01', 12, { informant: null }),
      score(null, 12),
    );
    const lane = onlyLane();
    expect(lane.scores.map(({ date, band, rowid }) => [date, band, rowid])).toEqual([
      ['2017-01-01', 'high', 2],
      ['2017-02-01', 'high', 1],
      ['2017-04-01', null, 6],
    ]);
    expect(lane.undated).toBe(1);
  });

  it('counts what has no date instead of drawing it', () => {
    insert(database, 'placement', stay('A', null, '2017-01-01'), stay('A', '2017-01-01', null));
    insert(database, 'event', { child_id: 'A', date: null, kind: 'overdose' });
    insert(database, 'missing_episode', { child_id: 'A', start_date: null, kind: 'missing' });
    insert(database, 'care_period', { child_id: 'A', start_date: null });
    const lane = onlyLane();
    expect([lane.undated, lane.stays.length, lane.marks.length]).toEqual([4, 1, 0]);
  });

  it('shows a child that only one table names', () => {
    insert(database, 'child', { child_id: 'header only' });
    insert(database, 'event', { child_id: 'event only', date: '2017-01-01', kind: 'overdose' });
    insert(database, 'placement', stay('undated only', null, null));
    insert(database, 'programme', { child_id: 'referred only', decision: 'pending' });
    expect(shown({ sort: 'child' }).lanes.map(({ childId }) => childId)).toEqual([
      'event only',
      'header only',
      'referred only',
      'undated only',
    ]);
  });
});

describe('the programme on the timeline', () => {
  beforeEach(() => {
    insert(
      database,
      'programme',
      { child_id: 'full', decision: 'full', start_date: '2017-07-01', phase_two_date: '2017-10-01' },
      { child_id: 'full', decision: 'full', start_date: '2016-01-01', end_date: '2016-02-01' },
      { child_id: 'prevent', decision: 'prevent' },
      { child_id: 'no', decision: 'not picked up' },
      { child_id: 'pending', decision: 'pending' },
      { child_id: 'unsaid', start_date: '2017-08-01' },
    );
    insert(database, 'placement', stay('never referred', '2015-01-01', null));
  });
  const childIds = (chosen: Partial<TimelineDefinition>) => shown(chosen).lanes.map(({ childId }) => childId);

  it('can be all that is shown', () => {
    expect(childIds({ who: 'programme', sort: 'child' })).toEqual(['full', 'prevent', 'unsaid']);
    expect(childIds({ who: 'everyone' })).toHaveLength(6);
  });

  it('names its phases by the settings and leaves the last one open', () => {
    const phases = [
      { name: 'Assessment', months: 1 },
      { name: 'Dyadic work', months: 6 },
    ];
    const settings = { ...defaultSettings, phases };
    const lane = shown({ asAt: '2018-03-31' }, settings).lanes.find(({ childId }) => childId === 'full');
    expect(lane?.programmeStart).toBe('2016-01-01');
    expect(lane?.phases.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['Assessment', '2016-01-01', '2016-02-01'],
      ['Assessment', '2017-07-01', '2017-10-01'],
      ['Dyadic work', '2017-10-01', null],
    ]);
  });

  it('does not take a planned phase for the last day that is known', () => {
    expect(shown().asAt).toBe('2017-08-01');
    const lane = shown().lanes.find(({ childId }) => childId === 'full');
    expect(lane?.phases.at(-1)).toMatchObject({ number: 0, start: '2017-07-01', end: '2017-10-01' });
  });

  it('leaves out whom it cannot put on its own axis, and says whom', () => {
    const { lanes, withoutStart, from } = shown({ by: 'programme-start', sort: 'start' });
    expect(lanes.map(({ childId }) => childId)).toEqual(['full', 'unsaid']);
    expect([...withoutStart].sort()).toEqual(['never referred', 'no', 'pending', 'prevent']);
    expect(from).toBe('2016-01-01');
  });
});

describe('the order of lanes', () => {
  beforeEach(() => {
    insert(
      database,
      'child',
      { child_id: 'C10', birth_date: '2010-01-01' },
      { child_id: 'C2', birth_date: '2005-01-01' },
      { child_id: 'C1' },
      { child_id: 'C3', birth_date: '2008-01-01' },
    );
    insert(
      database,
      'care_period',
      { child_id: 'C10', start_date: '2016-01-01' },
      { child_id: 'C3', start_date: '2015-01-01' },
      { child_id: 'C2', start_date: '2017-01-01' },
    );
    insert(
      database,
      'placement',
      stay('C3', '2015-01-01', '2015-02-01'),
      stay('C3', '2015-02-01', '2015-03-01'),
      stay('C3', '2015-03-01', null),
      stay('C10', '2016-01-01', '2016-02-01'),
      stay('C10', '2016-02-01', null),
    );
  });
  it.each([
    ['moves', ['C3', 'C10', 'C1', 'C2']],
    ['age', ['C2', 'C3', 'C10', 'C1']],
    ['start', ['C3', 'C10', 'C2', 'C1']],
    ['child', ['C1', 'C2', 'C3', 'C10']],
  ] as const)('is by %s, and where that is equal by child', (sort, order) => {
    expect(shown({ sort }).lanes.map(({ childId }) => childId)).toEqual(order);
  });
});
