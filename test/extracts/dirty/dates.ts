import type { DirtyCase } from './dirty-case';

const column = (name: string, ...cells: string[]) =>
  `home,${name}\n${cells.map((cell, n) => `H${n + 1},${cell}\n`).join('')}`;
const missing = (...rows: string[]) => `CHILD,DOB,MISSING,MIS_START,MIS_END\n${rows.join('\n')}\n`;

export const dates: readonly DirtyCase[] = [
  {
    dirt: 'day first, as one of them shows',
    content: column('opened', '01/02/2017', '13/02/2017', '3/4/2017'),
    expect: { loaded: 3, columns: { opened: { type: 'date', dateOrder: 'dmy', notes: [] } } },
  },
  {
    dirt: 'month first, as one of them shows',
    content: column('opened', '01/02/2017', '02/13/2017'),
    expect: {
      loaded: 2,
      columns: { opened: { type: 'date', dateOrder: 'mdy', notes: [{ says: 'month first', lines: [3] }] } },
    },
  },
  {
    dirt: 'an order that cannot be known',
    content: column('opened', '01/02/2017', '03/04/2017', '05/05/2017'),
    expect: {
      loaded: 3,
      columns: { opened: { type: 'date', dateOrder: 'dmy', notes: [{ says: 'either way round' }] } },
    },
  },
  {
    dirt: 'days that are the same either way round',
    content: column('opened', '05/05/2017', '06/06/2017'),
    expect: { loaded: 2, columns: { opened: { type: 'date', dateOrder: 'dmy', notes: [] } } },
  },
  {
    dirt: 'an order that contradicts itself',
    content: column('opened', '13/02/2017', '14/02/2017', '02/13/2017', '01/02/2017'),
    expect: {
      loaded: 4,
      columns: {
        opened: { type: 'text', dateOrder: null, notes: [{ says: 'until you choose', lines: [4] }] },
      },
    },
  },
  {
    dirt: 'year first',
    content: column('opened', '2017-02-01', '2017-13-01'.replace('13', '12')),
    expect: { loaded: 2, columns: { opened: { type: 'date', dateOrder: 'iso', notes: [] } } },
  },
  {
    dirt: 'year first with strokes, one-digit months, and times',
    content: column('opened', '2017/2/1', '2017/02/13 10:30', '2017.02.14'),
    expect: { loaded: 3, columns: { opened: { type: 'date', dateOrder: 'iso' } } },
  },
  {
    dirt: 'year first in some and year last in others',
    content: column('opened', '2017-02-01', '13/02/2017'),
    expect: {
      loaded: 2,
      columns: { opened: { type: 'date', dateOrder: 'dmy', notes: [{ says: 'two ways' }] } },
    },
  },
  {
    dirt: 'years of two digits',
    content: column('opened', '13/02/68', '13/02/69', '1/2/99'),
    expect: { loaded: 3, columns: { opened: { type: 'date', dateOrder: 'dmy' } } },
  },
  {
    dirt: 'months in words',
    content: column(
      'opened',
      '15-Mar-17',
      '1 April 2018',
      '2nd of Sept 2018',
      '"Monday, 3 June 2019"',
      '4MAY2020',
    ),
    expect: { loaded: 5, columns: { opened: { type: 'date', notes: [] } } },
  },
  {
    dirt: 'months in words before the day',
    content: column('opened', '"March 15, 2017"', 'Apr 1st 2018'),
    expect: { loaded: 2, columns: { opened: { type: 'date' } } },
  },
  {
    dirt: 'full stops and hyphens between the numbers',
    content: column('opened', '13.02.2017', '14-02-2017'),
    expect: { loaded: 2, columns: { opened: { type: 'date', dateOrder: 'dmy' } } },
  },
  {
    dirt: 'times of day in every form',
    content: column(
      'opened',
      '13/02/2017 00:00:00',
      '14/02/2017 9:05 AM',
      '15/02/2017 11:59:59 p.m.',
      '2017-02-16T10:11:12.345Z',
      '2017-02-17 10:11:12+01:00',
    ),
    expect: { loaded: 5, columns: { opened: { type: 'date', dateOrder: 'dmy' } } },
  },
  {
    dirt: "midnights in another time zone, which may be the next day's",
    file: 'missing.csv',
    content: missing('C1,2005-02-01,M,2017-06-14T23:00:00Z,2017-06-16T10:00:00Z'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 1,
      columns: {
        MIS_START: { type: 'date', notes: [{ says: 'time zone', lines: [2] }] },
        MIS_END: { notes: [] },
      },
      tables: { missing_episode: [{ start_date: '2017-06-14', end_date: '2017-06-16' }] },
    },
  },
  {
    dirt: "Excel's counts of days where days are expected",
    file: 'missing.csv',
    content: missing('C1,38384,M,42795,42796.75', 'C2,15/03/2004,A,13/02/2017,42797'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      columns: {
        DOB: { type: 'date', dateOrder: 'dmy', notes: [{ says: 'Excel counts' }] },
        MIS_END: { type: 'date', dateOrder: null, notes: [{ says: 'Excel counts' }] },
      },
      tables: {
        missing_episode: [
          { child_id: 'C1', start_date: '2017-03-01', end_date: '2017-03-02', kind: 'missing' },
          { child_id: 'C2', start_date: '2017-02-13', end_date: '2017-03-03', kind: 'away' },
        ],
      },
    },
  },
  {
    dirt: "Excel's counts of days in a column that is called a date",
    content: column('date opened', '42795', '42796'),
    expect: { loaded: 2, columns: { 'date opened': { type: 'date', notes: [{ says: 'Excel counts' }] } } },
  },
  {
    dirt: 'numbers that only could be counts of days',
    content: column('rent', '42795', '42796'),
    expect: { loaded: 2, columns: { rent: { type: 'whole number', dateOrder: null, notes: [] } } },
  },
  {
    dirt: 'days as eight digits where days are expected',
    file: 'missing.csv',
    content: missing('C1,20050201,M,20170614,20170615'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 1,
      columns: { MIS_START: { type: 'date', dateOrder: 'iso' } },
      tables: { missing_episode: [{ start_date: '2017-06-14', end_date: '2017-06-15' }] },
    },
  },
  {
    dirt: 'days that do not exist, in a column that must be read and in one that need not be',
    file: 'missing.csv',
    content: missing(
      'C1,31/02/2005,M,14/06/2017,15/06/2017',
      'C2,01/02/2005,M,31/06/2017,01/07/2017',
      'C3,01/02/2005,M,14/06/2017,soon',
      'C4,01/02/2005,M,,15/06/2017',
      'C5,15/03/2006,M,29/02/2016,',
    ),
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      lines: [2, 6],
      rejected: [
        [3, 'MIS_START "31/06/2017" is not a date that exists'],
        [4, 'MIS_END "soon" is not a date that exists'],
        [5, 'no MIS_START'],
      ],
      repaired: [[2, 'DOB "31/02/2005" is not a date that exists; it was left empty']],
      tables: {
        missing_episode: [
          { child_id: 'C1', start_date: '2017-06-14', end_date: '2017-06-15', line: 2 },
          { child_id: 'C5', start_date: '2016-02-29', end_date: null, line: 6 },
        ],
        child_mention: [
          { child_id: 'C1', birth_date: null },
          { child_id: 'C5', birth_date: '2006-03-15' },
        ],
      },
    },
  },
  {
    dirt: 'mostly days and some that are not, where nothing says that they must be days',
    content: column('opened', '13/02/2017', 'unknown', '14/02/2017'),
    expect: {
      loaded: 3,
      columns: {
        opened: { type: 'text', dateOrder: null, notes: [{ says: '2 of 3 values are dates', lines: [3] }] },
      },
    },
  },
  {
    dirt: 'the unknown parts that DATE_PERM allows',
    file: 'previous permanence.csv',
    content:
      'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nC1,13/02/2005,P1,372,zz/05/2020\nC2,14/02/2005,P2,372,13/06/2020\n',
    expect: {
      kind: 'ssda903.previous_permanence',
      loaded: 2,
      cells: [
        ['C1', '13/02/2005', 'P1', '372', 'zz/05/2020'],
        ['C2', '14/02/2005', 'P2', '372', '13/06/2020'],
      ],
      columns: { DATE_PERM: { type: 'text', notes: [{ says: '1 of 2 values are dates', lines: [2] }] } },
    },
  },
  {
    dirt: 'a contradiction in a column that must be read',
    file: 'missing.csv',
    content: missing('C1,01/02/2005,M,13/06/2017,14/06/2017', 'C2,01/02/2005,M,06/14/2017,15/06/2017'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      problem: 'MIS_START contradict each other',
      columns: {
        MIS_START: { type: 'text', dateOrder: null, notes: [{ says: 'until you choose', lines: [2] }] },
      },
      tables: { missing_episode: [] },
    },
  },
  {
    dirt: 'a contradiction in a column that need not be read',
    file: 'missing.csv',
    content: missing('C1,13/02/2005,M,13/06/2017,14/06/2017', 'C2,02/14/2005,M,14/06/2017,15/06/2017'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      columns: { DOB: { type: 'text', notes: [{ says: 'until you choose' }] } },
      tables: {
        missing_episode: [{ start_date: '2017-06-13' }, { start_date: '2017-06-14' }],
        child_mention: [{ birth_date: null }, { birth_date: null }],
      },
    },
  },
  {
    dirt: 'marks of writing direction that Windows puts into copied dates',
    content: column('opened', '\u200e13/\u200e02/\u200e2017', '\u200b14/02/2017'),
    expect: { loaded: 2, columns: { opened: { type: 'date', dateOrder: 'dmy' } } },
  },
  {
    dirt: 'dashes of print between the numbers',
    content: column('opened', '13–02–2017', '2017‑02‑14'),
    expect: { loaded: 2, columns: { opened: { type: 'date' } } },
  },
  {
    dirt: 'a column of days without a single one',
    file: 'missing.csv',
    content: missing('C1,,M,13/06/2017,', 'C2,,M,14/06/2017,'),
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      columns: { MIS_END: { type: 'date', dateOrder: null, empty: 2, notes: [] } },
    },
  },
];
