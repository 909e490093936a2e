import type { DirtyCase } from './dirty-case';

const episodes = (...rows: string[]) =>
  `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${rows.join('\n')}\n`;

export const codes: readonly DirtyCase[] = [
  {
    dirt: 'codes with leading noughts',
    content: 'worker,team\n007,01\n012,02\n',
    expect: {
      loaded: 2,
      columns: { worker: { type: 'text' }, team: { type: 'text' } },
      cells: [
        ['007', '01'],
        ['012', '02'],
      ],
    },
  },
  {
    dirt: 'ids as spreadsheets and people write them',
    file: 'events.csv',
    content:
      'child_id,date,kind\n007,2017-06-14,exclusion\n1.0,2017-06-14,exclusion\n  C 01\u00a0,2017-06-14,exclusion\nC\u00a001,2017-06-14,exclusion\nC  01,2017-06-14,exclusion\n1E+05,2017-06-14,exclusion\n\u200b12,2017-06-14,exclusion\n',
    expect: {
      kind: 'events',
      loaded: 7,
      columns: { child_id: { type: 'text', notes: [{ says: 'scientific notation', lines: [7] }] } },
      tables: {
        event: ['007', '1', 'C 01', 'C 01', 'C 01', '1E+05', '12'].map((child_id) => ({ child_id })),
      },
    },
  },
  {
    dirt: 'rows without an id',
    file: 'events.csv',
    content: 'child_id,date,kind\nC1,2017-06-14,exclusion\n,2017-06-14,exclusion\n-,2017-06-15,exclusion\n',
    expect: {
      kind: 'events',
      loaded: 1,
      rejected: [
        [3, 'no child_id'],
        [4, 'no child_id'],
      ],
    },
  },
  {
    dirt: 'labels instead of codes',
    file: 'episodes.csv',
    content: episodes(
      'C1,13/06/2017,S,C2 - Full Care Order,N1 - Abuse or neglect,U6,PR1 - Own provision by LA,14/07/2017,X1,CARPL,,,',
      'C1,14/07/2017,P,C1:Interim Care Order,N1,[K2],pr4,,,,,,',
    ),
    expect: {
      kind: 'ssda903.episodes',
      loaded: 2,
      tables: {
        episode: [
          { ls: 'C2', cin: 'N1', place: 'U6', place_provider: 'PR1', rec: 'X1' },
          { ls: 'C1', cin: 'N1', place: 'K2', place_provider: 'PR4', rec: null },
        ],
      },
    },
  },
  {
    dirt: 'codes that nobody knows',
    file: 'episodes.csv',
    content: episodes(
      'C1,13/06/2017,S,C2,N1,QQ9,PR1,14/07/2017,X1,CARPL,,,',
      'C1,14/07/2017,P,C2,N1,QQ9,PR1,15/07/2017,X1,CARPL,,,',
      'C1,15/07/2017,P,C2,N1,wibble,PR1,,,,,,',
    ),
    expect: {
      kind: 'ssda903.episodes',
      loaded: 3,
      columns: {
        PLACE: {
          fills: 'place',
          unmapped: [
            { value: 'QQ9', count: 2 },
            { value: 'wibble', count: 1 },
          ],
        },
        RNE: { unmapped: [] },
      },
    },
  },
  {
    dirt: 'sex as 1 and 2',
    file: 'header.csv',
    content:
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,1,13/06/2005,WBRI,UN1,,\nC2,2,14/06/2005,MWBC,UN1,,\n',
    expect: { kind: 'ssda903.header', loaded: 2, tables: { child: [{ sex: 'M' }, { sex: 'F' }] } },
  },
  {
    dirt: 'sex as M, F and U, and as a case system says it',
    file: 'header.csv',
    content:
      'CHILD,SEX,DOB,ETHNIC\nC1,M,13/06/2005,WBRI\nC2,f,14/06/2005,White British\nC3,U,15/06/2005,BAFR\nC4,a) Male,16/06/2005,zz\n',
    expect: {
      kind: 'ssda903.header',
      loaded: 4,
      columns: { ETHNIC: { unmapped: [{ value: 'zz', count: 1 }] }, SEX: { unmapped: [] } },
      tables: { child: [{ sex: 'M' }, { sex: 'F' }, { sex: 'U' }, { sex: 'M' }] },
    },
  },
];
