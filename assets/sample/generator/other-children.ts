import type { Day } from '../../../shared/domain/calendar';
import type { CarePeriod, Change } from './care-period';
import type { Child, Identity, Register } from './child';
import { type Home, type Homes, temporaryHome, withParents } from './homes';

/** What there is to say about a child besides who it is. */
type Story = Pick<Child, 'care' | 'usualSdq'> &
  Partial<Pick<Child, 'incidents' | 'babyBorn' | 'slips' | 'upn'>>;

/** The 14 children nobody referred: what else happens to looked-after children, one story each. */
export function otherChildren(homes: Homes, register: Register): Child[] {
  const boy = (birth: Day, story: (identity: Identity) => Story) => tell(register('1', birth), story);
  const girl = (birth: Day, story: (identity: Identity) => Story) => tell(register('2', birth), story);
  const { fresh } = homes;
  const siblings = fresh('long-term in-house');
  const firstCarers = fresh('in-house');
  /** In care since long before the first of the four returns, so that none of these holds the first episode. */
  const longSettled: Story = {
    usualSdq: 10,
    care: [inCare('2010-03-04', 'N1', 'C2', firstCarers, [moved('2012-09-17', siblings, 'CARPL')])],
  };

  return [
    girl('2006-11-13', () => longSettled),
    boy('2008-02-08', () => longSettled),
    // Adopted by the carers he was placed with: the placement changes its kind, not the carers.
    boy('2015-08-20', () => {
      const home = fresh('fostering for adoption');
      const asAdoption: Change = {
        day: '2016-06-06',
        to: { ...home, place: 'A5' },
        sameCarers: true,
        because: 'PLACE',
      };
      const changes = [ordered('2015-09-04', 'C1'), ordered('2016-03-15', 'E1'), asAdoption];
      return {
        usualSdq: 0,
        care: [left('2016-12-12', 'E12', inCare('2015-08-27', 'N1', 'L2', home, changes))],
      };
    }),
    girl('2014-02-11', () => {
      const changes = [ordered('2015-07-14', 'E1'), moved('2015-10-19', fresh('adopters'), 'CARPL')];
      const care = inCare('2014-10-02', 'N1', 'C1', fresh('in-house'), changes);
      return { usualSdq: 0, care: [left('2016-05-23', 'E12', care)] };
    }),
    // A series of short breaks, each returned by itself.
    girl('2008-06-25', () => {
      const carers = fresh('in-house');
      const breaks = shortBreaks.map(([from, to]) => left(to, 'E4A', inCare(from, 'N2', 'V3', carers)));
      return { usualSdq: 15, care: breaks };
    }),
    // Came to the country alone.
    boy('2000-07-15', () => {
      const changes = [moved('2017-02-20', fresh('supported'), 'CARPL')];
      return { usualSdq: 12, care: [inCare('2016-09-06', 'N8', 'V2', fresh('independent'), changes)] };
    }),
    // Home again and back in care; one of the incidents lies, by a slip, in the time between.
    girl('2005-05-09', () => ({
      usualSdq: 19,
      care: [
        left('2015-11-06', 'E4B', inCare('2014-07-22', 'N5', 'V2', fresh('in-house'))),
        inCare('2016-04-13', 'N1', 'V2', fresh('independent'), [
          ordered('2016-06-21', 'C1'),
          ordered('2016-12-06', 'C2'),
          moved('2017-06-19', fresh('residential'), 'CREQB'),
        ]),
      ],
      incidents: [
        { kind: 'M', start: '2016-01-16', end: '2016-01-17' },
        { kind: 'A', start: '2017-05-06', end: '2017-05-06' },
        { kind: 'M', start: '2017-08-02', end: '2017-08-04' },
      ],
    })),
    // To the grandparents, who became special guardians.
    boy('2012-12-03', () => {
      const changes = [moved('2016-11-14', fresh('kinship'), 'CARPL')];
      const care = inCare('2016-08-24', 'N1', 'C1', fresh('in-house'), changes);
      return { usualSdq: 13, care: [left('2017-08-30', 'E43', care)] };
    }),
    // At home under a care order. By a slip a score of 0 was returned for him once.
    boy('2007-10-19', ({ homePostcode }) => ({
      usualSdq: 9,
      care: [
        inCare('2015-03-11', 'N1', 'C1', fresh('in-house'), [
          ordered('2015-10-06', 'C2'),
          moved('2016-08-15', withParents(homePostcode), 'CARPL'),
        ]),
      ],
      slips: [{ year: 2017, column: 'SDQ_SCORE', value: '0' }],
    })),
    // On remand, and later looked after by agreement.
    boy('2001-04-28', () => ({
      usualSdq: 21,
      care: [
        left('2017-02-03', 'E14', inCare('2016-11-21', 'N6', 'J1', fresh('secure'))),
        inCare('2017-07-12', 'N6', 'V2', fresh('residential'), [
          moved('2017-12-18', fresh('independent living'), 'CHILD'),
        ]),
      ],
      incidents: [
        { kind: 'M', start: '2017-08-11', end: '2017-08-12' },
        { kind: 'M', start: '2017-09-22', end: '2017-09-25' },
        { kind: 'M', start: '2017-11-03', end: '2017-11-03' },
      ],
    })),
    // A temporary stay of 10 days under the code for up to 7, and not back to where she came from; of school age with UN1.
    girl('2009-09-30', () => {
      const away: Change = { day: '2017-07-24', to: temporaryHome('T4', homes.postcode()) };
      const changes = [away, moved('2017-08-03', fresh('independent'), 'CREQO')];
      return {
        usualSdq: 16,
        upn: 'UN1',
        care: [inCare('2015-08-04', 'N1', 'C2', fresh('independent'), changes)],
      };
    }),
    // By a slip, day and month of his birth were swapped once.
    boy('2006-03-07', () => ({
      usualSdq: 23,
      care: [
        inCare('2014-09-01', 'N2', 'V2', fresh('residential'), [
          moved('2016-09-05', fresh('residential school'), 'CARPL'),
        ]),
      ],
      slips: [{ year: 2016, column: 'DOB', value: '03/07/2006' }],
    })),
    // Turned 18 and stayed on with her carers.
    girl('1999-10-09', () => {
      const care = inCare('2013-02-19', 'N5', 'C2', fresh('long-term independent'));
      return { usualSdq: 11, care: [left('2017-10-09', 'E17', care)] };
    }),
    // A young mother.
    girl('2000-12-01', () => ({
      usualSdq: 18,
      babyBorn: '2017-07-19',
      care: [
        inCare('2015-05-26', 'N1', 'C2', fresh('in-house'), [
          moved('2017-07-25', fresh('family centre'), 'CARPL'),
          moved('2017-11-20', fresh('independent'), 'CARPL'),
        ]),
      ],
    })),
  ];
}

const shortBreaks: readonly (readonly [from: Day, to: Day])[] = [
  ['2016-06-10', '2016-06-12'],
  ['2016-08-19', '2016-08-22'],
  ['2016-11-04', '2016-11-06'],
  ['2017-02-17', '2017-02-20'],
  ['2017-06-09', '2017-06-11'],
  ['2017-10-27', '2017-10-30'],
];

function tell(identity: Identity, story: (identity: Identity) => Story): Child {
  return { ...identity, incidents: [], journey: null, ...story(identity) };
}

function inCare(
  start: Day,
  need: string,
  legal: string,
  home: Home,
  changes: readonly Change[] = [],
): CarePeriod {
  return { start, need, legal, home, changes, end: null, endReason: '' };
}

function left(end: Day, endReason: string, period: CarePeriod): CarePeriod {
  return { ...period, end, endReason };
}

function moved(day: Day, to: Home, because: string): Change {
  return { day, to, because };
}

function ordered(day: Day, legal: string): Change {
  return { day, legal };
}
