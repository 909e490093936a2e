import { expect, it } from 'vitest';
import { laneInWords, rowsOfLane } from '../../../shared/analysis/timeline/in-words';
import type { Lane, MarkOfLane, StayOfLane } from '../../../shared/analysis/timeline/lane';

const stay = (start: string, end: string | null, more: Partial<StayOfLane> = {}): StayOfLane => ({
  rowid: 1,
  start,
  end,
  group: 'Independent foster care',
  placeCode: 'U6',
  placeGroup: 'Fostering',
  providerGroup: 'Independent',
  temporary: false,
  planned: null,
  move: false,
  ...more,
});
const mark = (kind: MarkOfLane['kind'], name: string, start: string, more: Partial<MarkOfLane> = {}) => ({
  kind,
  name,
  start,
  end: null,
  days: null,
  behind: { table: 'event', rowids: [1] },
  ...more,
});
const lane: Lane = {
  childId: 'C012',
  birthDate: '2004-01-01',
  sex: 'F',
  age: 14,
  programmeStart: '2017-07-03',
  phases: [{ name: 'Phase one', number: 0, start: '2017-07-03', end: null, rowid: 1 }],
  moves: 1,
  carePeriods: [{ start: '2016-01-01', end: null, rowid: 1 }],
  stays: [
    stay('2016-01-01', '2017-08-12', { planned: 'no' }),
    stay('2017-08-12', null, {
      group: 'Other or not known',
      placeCode: 'R2',
      placeGroup: 'Other residential',
      temporary: true,
      move: true,
    }),
  ],
  marks: [
    mark('missing', 'Missing', '2017-02-01', { end: '2017-02-03' }),
    mark('missing', 'Missing', '2017-04-01'),
    mark('exclusion', 'Exclusion', '2017-05-01', { days: 3 }),
  ],
  scores: [{ date: '2017-06-01', score: 22, informant: 'carer', band: 'very high', rowid: 1 }],
  undated: 0,
};

it('tells all that a lane shows in order of time', () => {
  expect(rowsOfLane(lane).map(({ from, to, what }) => [from, to, what])).toEqual([
    ['2016-01-01', 'open', 'In care'],
    ['2016-01-01', '2017-08-12', 'Independent foster care (U6), ending not planned'],
    ['2017-02-01', '2017-02-03', 'Missing'],
    ['2017-04-01', 'open', 'Missing'],
    ['2017-05-01', null, 'Exclusion, 3 days'],
    ['2017-06-01', null, 'SDQ 22, very high, carer form'],
    ['2017-07-03', 'open', 'Phase one'],
    ['2017-08-12', 'open', 'Other residential (R2), temporary, moved here'],
  ]);
  expect(new Set(rowsOfLane(lane).map(({ childId }) => childId))).toEqual(new Set(['C012']));
});

it('says a lane in one breath', () => {
  const self = {
    date: '2017-07-01',
    score: 10,
    informant: 'self',
    band: 'close to average',
    rowid: 2,
  } as const;
  expect(laneInWords({ ...lane, scores: [...lane.scores, self] }, '2018-03-31')).toBe(
    'Child C012, girl aged 14; 1 placement move; now other residential, temporary since 12 Aug 2017; ' +
      'started the programme on 3 Jul 2017; 2 times missing; exclusion: 1; latest SDQ 22, very high, carer form.',
  );
});

it('says so where a child is in no placement or little is known', () => {
  const bare = { ...lane, age: null, sex: null, programmeStart: null, phases: [], marks: [], scores: [] };
  const left = { ...bare, stays: [stay('2016-01-01', '2017-01-01')], moves: 0 };
  expect(laneInWords(left, '2018-03-31')).toBe(
    'Child C012, child, age not known; 0 placement moves; not in a placement.',
  );
  const unknown = stay('2016-01-01', null, {
    group: 'Other or not known',
    placeGroup: null,
    placeCode: null,
  });
  expect(laneInWords({ ...bare, stays: [unknown] }, '2018-03-31')).toContain(
    'now placement of a type not known since 1 Jan 2016.',
  );
});
