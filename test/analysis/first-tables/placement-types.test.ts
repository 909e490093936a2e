import { describe, expect, it } from 'vitest';
import { tablesOf } from './rows';

const start = '2017-10-01';
const inHouse = {
  place_code: 'U6',
  place_group: 'Fostering',
  provider_code: 'PR1',
  provider_group: 'In-house',
};
const independent = {
  place_code: 'U4',
  place_group: 'Fostering',
  provider_code: 'PR4',
  provider_group: 'Independent',
};
const home = {
  place_code: 'K2',
  place_group: 'Residential',
  provider_code: 'PR4',
  provider_group: 'Independent',
};
const hospital = { place_code: 'T1', place_group: 'Temporary', temporary: 'yes' };
const living = { place_code: 'P2', place_group: 'Supported accommodation' };

const stay = (child_id: string, start_date: string, end_date: string | null, where: object) => ({
  child_id,
  start_date,
  end_date,
  ...where,
});
const inCare = (child_id: string, start_date = '2016-01-01', end_date: string | null = null) => ({
  child_id,
  start_date,
  end_date,
});
const followed = (children: string) =>
  [...children].map((child_id) => ({ child_id, decision: 'full', start_date: start }));

describe('placement types at the start and on the reporting date', () => {
  const rows = {
    programme: followed('ABCDEFG'),
    care_period: [
      inCare('A'),
      inCare('B'),
      inCare('C', '2016-01-01', '2018-03-31'),
      inCare('D', '2017-12-01'),
      inCare('E'),
      inCare('F'),
    ],
    placement: [
      stay('A', '2016-01-01', null, inHouse),
      // Came on the day of the start, was in hospital on the reporting date and is kept a place.
      stay('B', '2016-01-01', start, inHouse),
      stay('B', start, null, independent),
      stay('B', '2018-03-30', '2018-04-02', hospital),
      // Left care on the reporting date itself: an end is the first day not there.
      stay('C', '2016-01-01', '2018-03-31', independent),
      stay('D', '2017-12-01', null, living),
      stay('F', '2016-01-01', '2018-01-01', { place_group: 'Fostering' }),
      stay('F', '2018-01-01', null, { place_group: 'Boarding' }),
    ],
  };

  it('gives each child one row a day, with the reason where there is no placement', async () => {
    const { placementTypes } = await tablesOf(rows);
    expect(
      placementTypes.rows.map(({ label, kind, atStart, asAt }) => [
        label,
        kind,
        atStart.children.join(''),
        asAt.children.join(''),
      ]),
    ).toEqual([
      ['In-house foster carers', 'placement', 'A', 'A'],
      ['Independent foster carers', 'placement', 'BC', 'B'],
      ['Foster carers, provider not known', 'placement', 'F', ''],
      ['Independent living or supported accommodation', 'placement', '', 'D'],
      ['Residential care', 'placement', '', ''],
      ['Boarding', 'placement', '', 'F'],
      ['In care, placement not recorded', 'none', 'E', 'E'],
      ['No time in care recorded', 'none', 'G', 'G'],
      ['Not in care: left care', 'none', '', 'C'],
      ['Not yet in care', 'none', 'D', ''],
    ]);
    expect(placementTypes.total.asAt.value).toBe(7);
    expect(placementTypes.rows[1]?.asAt.behind).toEqual({ table: 'placement', rowids: [3] });
  });

  it('says who changed from what to what', async () => {
    const { placementTypes } = await tablesOf(rows);
    expect(placementTypes.changes.map(({ from, to, children }) => [from, to, children.children])).toEqual([
      ['Foster carers, provider not known', 'Boarding', ['F']],
      ['Independent foster carers', 'Not in care: left care', ['C']],
      ['Not yet in care', 'Independent living or supported accommodation', ['D']],
    ]);
    expect(placementTypes.sameType.children).toEqual(['A', 'B', 'E', 'G']);
    expect(placementTypes.sameStay.children).toEqual(['A', 'B']);
  });

  it('warns of two placements at once and of a placement outside care', async () => {
    const { placementTypes } = await tablesOf({
      programme: followed('AB'),
      care_period: [inCare('A'), inCare('B', '2016-01-01', '2017-01-01')],
      placement: [
        stay('A', '2016-01-01', null, inHouse),
        stay('A', '2017-01-01', null, independent),
        stay('B', '2016-01-01', null, independent),
      ],
    });
    expect(placementTypes.warnings.map(({ id }) => id)).toEqual(['overlapping-stays', 'placed-not-in-care']);
    expect(placementTypes.rows[1]?.asAt.children).toEqual(['A', 'B']);
  });
});

describe('residential care', () => {
  it('tells since when each child has been there without a break, and who moved to a family', async () => {
    const { placementTypes } = await tablesOf({
      programme: followed('ABCDEFGH'),
      care_period: [
        ...[...'ABCDEFG'].map((child) => inCare(child)),
        inCare('H', '2016-01-01', '2017-06-01'),
        inCare('H', '2017-09-30'),
      ],
      placement: [
        // A: another home before, hospital between: there at the start.
        stay('A', '2016-01-01', '2017-11-01', home),
        stay('A', '2017-11-01', '2017-11-05', hospital),
        stay('A', '2017-11-05', null, home),
        // B: foster care between two homes: there since the second.
        stay('B', '2016-01-01', '2017-06-01', home),
        stay('B', '2017-06-01', '2017-12-31', inHouse),
        stay('B', '2017-12-31', null, home),
        // C: on the very day three months after the start, D: later still.
        stay('C', '2016-01-01', '2018-01-01', inHouse),
        stay('C', '2018-01-01', null, home),
        stay('D', '2016-01-01', '2018-03-31', inHouse),
        stay('D', '2018-03-31', null, { ...home, place_group: 'Secure' }),
        // E: home from residential care during the programme, F: long before it, G: on the day of the start.
        stay('E', '2016-01-01', '2018-02-01', home),
        stay('E', '2018-02-01', null, independent),
        stay('F', '2016-01-01', '2017-02-01', home),
        stay('F', '2017-02-01', null, independent),
        stay('G', '2016-01-01', start, home),
        stay('G', start, null, independent),
        // H: out of care between two homes.
        stay('H', '2016-01-01', '2017-06-01', home),
        stay('H', '2017-09-30', null, home),
      ],
    });
    const { residential } = placementTypes;
    expect({
      atStart: residential.atStart.children,
      asAt: residential.asAt.children,
      thereAtStart: residential.thereAtStart.children,
      early: residential.early.children,
      later: residential.later.children,
      movedToFamily: residential.movedToFamily.children,
    }).toEqual({
      atStart: ['A', 'E', 'H'],
      asAt: ['A', 'B', 'C', 'D', 'H'],
      thereAtStart: ['A', 'H'],
      early: ['B'],
      later: ['C', 'D'],
      movedToFamily: ['E'],
    });
    expect(residential.thereAtStart.behind).toEqual({ table: 'placement', rowids: [1, 3, 18] });
    expect(residential.movedToFamily.behind).toEqual({ table: 'placement', rowids: [11, 12] });
  });
});
