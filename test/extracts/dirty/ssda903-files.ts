import type { DirtyCase } from './dirty-case';

/** A file of one row, every column of it; the columns as a year's layout has them. */
const layout = (
  kind: DirtyCase['expect']['kind'],
  columns: string,
  row: string,
  dirt: string,
): DirtyCase => ({
  dirt,
  file: 'return.csv',
  content: `${columns}\r\n${row}\r\n`,
  expect: { kind: kind as NonNullable<typeof kind>, loaded: 1, rejected: [] },
});

export const ssda903Files: readonly DirtyCase[] = [
  layout('ssda903.header', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', 'C1,1,13/06/2005,WBRI,UN1,,', 'header'),
  layout(
    'ssda903.episodes',
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
    'C1,13/06/2017,S,C2,N1,U4,PR1,,,,S1 1AA,S1 2BB,SC000001',
    'episodes',
  ),
  layout(
    'ssda903.episodes',
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST',
    'C1,13/06/2014,S,C2,N1,U4,PR1,,,,S1 1AA,S1 2BB',
    'episodes before URN was collected',
  ),
  layout('ssda903.reviews', 'CHILD,DOB,REVIEW,REVIEW_CODE', 'C1,13/06/2005,14/06/2017,PN1', 'reviews'),
  layout('ssda903.uasc', 'CHILD,SEX,DOB,DUC', 'C1,1,13/06/2005,13/06/2023', 'unaccompanied children'),
  layout(
    'ssda903.oc2',
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
    'C1,13/06/2005,17,,0,,1,1,1,0,,',
    'outcomes',
  ),
  layout('ssda903.oc3', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM', 'C1,13/06/2000,YES,F2,B1', 'care leavers'),
  layout(
    'ssda903.ad1',
    'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
    'C1,13/06/2015,14/06/2016,15/06/2016,0,2,MF,L0',
    'adopted children',
  ),
  layout(
    'ssda903.placed_for_adoption',
    'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
    'C1,13/06/2015,14/06/2016,,',
    'placed for adoption',
  ),
  layout(
    'ssda903.previous_permanence',
    'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
    'C1,13/06/2005,P1,372,zz/zz/2012',
    'previous permanence',
  ),
  layout('ssda903.missing', 'CHILD,DOB,MISSING,MIS_START,MIS_END', 'C1,13/06/2005,M,14/06/2017,', 'missing'),
  layout(
    'ssda903.sw_episodes',
    'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
    'C1,13/06/2005,SW1,14/06/2023,,MANAGE',
    'social worker episodes',
  ),
  layout(
    'ssda903.dolo',
    'CHILD,DOB,DOLO_START,DOLO_END',
    'C1,13/06/2010,14/06/2026,',
    'deprivation of liberty',
  ),
  {
    dirt: 'the regional form of the episodes',
    file: 'region/episodes.csv',
    content:
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR\n123_372,2016-06-13,S,C2,N1,U4,PR1,2017-07-14,X1,CARPL,S1 1,S1 2,SC000001,Barrowdale,2018\n123_372,2017-07-14,P,C2,N1,K2,PR4,,,,S1 1,S1 3,SC000002,Barrowdale,2017/18\n',
    expect: {
      kind: 'ssda903.episodes',
      loaded: 2,
      columns: {
        DECOM: { type: 'date', dateOrder: 'iso' },
        YEAR: { fills: 'return_year' },
        LA: { fills: null },
      },
      remarks: ['Kept as they came, and used by no table: LA'],
      tables: {
        episode: [
          { child_id: '123_372', decom: '2016-06-13', return_year: 2018 },
          { child_id: '123_372', decom: '2017-07-14', return_year: 2018 },
        ],
        placement: [
          { child_id: '123_372', start_date: '2016-06-13', end_date: '2017-07-14', place_code: 'U4' },
          { child_id: '123_372', start_date: '2017-07-14', end_date: null, place_code: 'K2' },
        ],
      },
    },
  },
  {
    dirt: 'the regional form of the header, days of birth cut to the month',
    content:
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,LA,YEAR\n123_372,M,2005-06-01,WBRI,UN1,,,Barrowdale,2025\n',
    expect: {
      kind: 'ssda903.header',
      loaded: 1,
      tables: { child: [{ child_id: '123_372', birth_date: '2005-06-01', sex: 'M', ethnicity: 'WBRI' }] },
    },
  },
  {
    dirt: 'columns in another order and another case, and some of the council’s own',
    content:
      'Team,mis_end,Mis_Start,missing,Notes,child,Dob\nEast,15/06/2017,14/06/2017,M,found safe,C1,13/06/2005\n',
    expect: {
      kind: 'ssda903.missing',
      loaded: 1,
      remarks: ['Kept as they came, and used by no table: Team, Notes'],
      tables: {
        missing_episode: [
          { child_id: 'C1', start_date: '2017-06-14', end_date: '2017-06-15', kind: 'missing' },
        ],
      },
    },
  },
  {
    dirt: 'names with spaces and hyphens where the layout has underscores',
    content: 'Child,DOB,Sdq Score,SDQ-Reason\nC1,13/06/2005,17,\nC2,14/06/2005,,SDQ2\n',
    expect: {
      kind: 'ssda903.oc2',
      loaded: 2,
      tables: {
        measure: [{ child_id: 'C1', instrument: 'SDQ', score: 17, point: 'yearly return' }],
        sdq_return: [
          { child_id: 'C1', sdq_score: '17', sdq_reason: null },
          { child_id: 'C2', sdq_score: null, sdq_reason: 'SDQ2' },
        ],
      },
    },
  },
  {
    dirt: 'episodes without the column of their ends',
    file: 'episodes.csv',
    content: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER\nC1,13/06/2017,S,C2,N1,U4,PR1\n',
    expect: { kind: 'ssda903.episodes', loaded: 1, problem: 'no column fills DEC', tables: { episode: [] } },
  },
  {
    dirt: 'a file that lacks one column of a kind',
    content: 'CHILD,DOB,MIS_START,MIS_END\nC1,13/06/2005,14/06/2017,15/06/2017\n',
    expect: { kind: 'other', loaded: 1, remarks: ['MISSING'] },
  },
  {
    dirt: 'names of the return and no rows',
    content: 'CHILD,SEX,DOB,DUC\n',
    expect: { kind: 'ssda903.uasc', loaded: 0, remarks: ['no rows'] },
  },
  {
    dirt: 'episodes out of order and twice in one file',
    file: 'episodes 2017-18.csv',
    content:
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nC1,14/07/2017,P,C2,N1,K2,PR4,,,,S1 1AA,S1 3CC,SC000002\nC1,13/06/2016,S,C2,N1,U4,PR1,14/07/2017,X1,CARPL,S1 1AA,S1 2BB,SC000001\nC1,13/06/2016,S,C2,N1,U4,PR1,14/07/2017,X1,CARPL,S1 1AA,S1 2BB,SC000001\n',
    expect: {
      kind: 'ssda903.episodes',
      loaded: 3,
      repaired: [[3, 'the same episode']],
      tables: {
        placement: [
          { start_date: '2016-06-13', end_date: '2017-07-14', place_code: 'U4' },
          { start_date: '2017-07-14', end_date: null, place_code: 'K2' },
        ],
        care_period: [{ start_date: '2016-06-13', end_date: null }],
      },
    },
  },
];
