import { expect, it } from 'vitest';
import { phasesOf } from '../../../shared/analysis/timeline/phases';
import type { RowOf } from '../../../shared/database/schema';

type Dates = [
  start_date: string | null,
  phase_two_date: string | null,
  phase_three_date: string | null,
  end_date: string | null,
];

const phases = ([start_date, phase_two_date, phase_three_date, end_date]: Dates) => {
  const dates = { start_date, phase_two_date, phase_three_date, end_date };
  const programme = { rowid: 7, ...dates } as RowOf<'programme'> & { rowid: number };
  const names = [
    { name: 'One', months: 3 },
    { name: 'Two', months: 3 },
  ];
  return phasesOf(programme, names).map((phase) => `${phase.name} ${phase.start} ${phase.end}`);
};

it.each<[string, Dates, string[]]>([
  ['none without a date', [null, null, null, null], []],
  ['none from an end alone', [null, null, null, '2017-09-01'], []],
  ['an open first one', ['2017-01-01', null, null, null], ['One 2017-01-01 null']],
  ['one until the end', ['2017-01-01', null, null, '2017-09-01'], ['One 2017-01-01 2017-09-01']],
  [
    'three, the last by its number where the settings name two',
    ['2017-01-01', '2017-04-01', '2017-10-01', '2017-12-01'],
    ['One 2017-01-01 2017-04-01', 'Two 2017-04-01 2017-10-01', 'Phase 3 2017-10-01 2017-12-01'],
  ],
  [
    'the first until the third where the second has no date',
    ['2017-01-01', null, '2017-10-01', null],
    ['One 2017-01-01 2017-10-01', 'Phase 3 2017-10-01 null'],
  ],
  [
    'none that would begin after the programme ended',
    ['2017-01-01', '2017-04-01', '2017-10-01', '2017-06-01'],
    ['One 2017-01-01 2017-04-01', 'Two 2017-04-01 2017-06-01'],
  ],
  ['none from dates the wrong way round', ['2017-04-01', '2017-01-01', null, '2017-01-01'], []],
])('makes %s', (_, dates, expected) => {
  expect(phases(dates)).toEqual(expected);
});
