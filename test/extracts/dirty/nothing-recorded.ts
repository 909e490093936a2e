import type { DirtyCase } from './dirty-case';

export const nothingRecorded: readonly DirtyCase[] = [
  {
    dirt: 'the many ways to say that nothing was recorded',
    content: 'home,beds\nAsh,4\nElm,-\nOak, N/A \nYew,No data\nBox,NOT RECORDED\nFir,..\nBay,\n',
    expect: {
      loaded: 7,
      columns: {
        beds: {
          type: 'whole number',
          empty: 6,
          nullMarkers: { '-': 1, 'N/A': 1, 'No data': 1, 'NOT RECORDED': 1, '..': 1 },
        },
      },
      cells: [
        ['Ash', '4'],
        ['Elm', '-'],
        ['Oak', ' N/A '],
        ['Yew', 'No data'],
        ['Box', 'NOT RECORDED'],
        ['Fir', '..'],
        ['Bay', ''],
      ],
    },
  },
  {
    dirt: 'markers in a column of days and in one of codes',
    file: 'missing.csv',
    content:
      'CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,<blank>,M,13/06/2017,–\nC2,NULL,..,14/06/2017,14/06/2017\n',
    expect: {
      kind: 'ssda903.missing',
      loaded: 2,
      columns: {
        MIS_END: { type: 'date', empty: 1, nullMarkers: { '–': 1 } },
        MISSING: { unmapped: [], nullMarkers: { '..': 1 } },
      },
      tables: {
        missing_episode: [
          { end_date: null, kind: 'missing' },
          { end_date: '2017-06-14', kind: null },
        ],
      },
    },
  },
  {
    dirt: 'markers that a person says are values',
    content: 'home,beds\nAsh,4\nElm,-\n',
    decisions: { nullMarkers: false },
    expect: { loaded: 2, columns: { beds: { type: 'text', empty: 0, nullMarkers: {} } } },
  },
  {
    dirt: 'a column with nothing in it',
    content: 'home,beds\nAsh,\nElm, \n',
    expect: { loaded: 2, columns: { beds: { type: 'text', empty: 2, notes: [] } } },
  },
  {
    dirt: 'a dash as a whole row',
    content: 'home,beds\nAsh,4\n-,-\n',
    expect: { loaded: 2, blank: 0, columns: { home: { empty: 1 } } },
  },
];
