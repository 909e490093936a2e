import { expect, it } from 'vitest';
import { legendOf } from '../../../../renderer/features/timeline/legend';
import type { Lane, StayOfLane } from '../../../../shared/analysis/timeline/lane';

const stay = (more: Partial<StayOfLane>): StayOfLane => ({
  rowid: 1,
  start: '2017-01-01',
  end: null,
  group: 'Residential',
  placeCode: null,
  placeGroup: null,
  providerGroup: null,
  temporary: false,
  planned: null,
  move: false,
  ...more,
});
const empty: Lane = {
  childId: 'A',
  birthDate: null,
  sex: null,
  age: null,
  programmeStart: null,
  phases: [],
  moves: 0,
  carePeriods: [],
  stays: [],
  marks: [],
  scores: [],
  undated: 0,
};
const names = (...lanes: Partial<Lane>[]) =>
  legendOf(lanes.map((lane) => ({ ...empty, ...lane }))).map(({ name }) => name);

it('names what the lanes show and nothing else, from family to institution', () => {
  expect(names({})).toEqual([]);
  const phase = (name: string, number: number) => ({
    name,
    number,
    start: '2017-01-01',
    end: null,
    rowid: 1,
  });
  expect(
    names(
      { stays: [stay({}), stay({ group: 'Temporary', temporary: true })], phases: [phase('Two', 1)] },
      { stays: [stay({ group: 'Kinship', planned: 'no' })], phases: [phase('One', 0)] },
      {
        marks: [
          {
            kind: 'overdose',
            name: 'Overdose',
            start: '2017-01-01',
            end: null,
            days: null,
            behind: { table: 'event', rowids: [1] },
          },
        ],
        scores: [{ date: '2017-01-01', score: 20, informant: 'carer', band: 'very high', rowid: 1 }],
      },
    ),
  ).toEqual([
    'Kinship',
    'Residential',
    'Temporary stay',
    'Ended unplanned',
    'Overdose',
    'SDQ close to average, slightly raised, high, very high',
    'One, Two',
  ]);
});
