import type { DirtyCase } from './dirty-case';

export const decisions: readonly DirtyCase[] = [
  {
    dirt: 'a list of stays in the words of a case system',
    content:
      'Person ID,From,Until,Where\n007,13/06/2017,14/07/2017,Foster care\n007,14/07/2017,,Children’s home\n',
    decisions: {
      kind: 'placements',
      columns: {
        'Person ID': { fills: 'child_id' },
        From: { fills: 'start_date' },
        Until: { fills: 'end_date' },
        Where: { fills: 'placement_type', values: {} },
      },
    },
    expect: {
      kind: 'placements',
      loaded: 2,
      tables: {
        placement: [
          { child_id: '007', start_date: '2017-06-13', end_date: '2017-07-14', place_group: 'Fostering' },
          { child_id: '007', start_date: '2017-07-14', end_date: null, place_group: 'Residential' },
        ],
      },
    },
  },
  {
    dirt: 'a kind whose columns are not there',
    content: 'Person ID,From\n007,13/06/2017\n',
    decisions: { kind: 'placements', columns: { 'Person ID': { fills: 'child_id' } } },
    expect: {
      kind: 'placements',
      loaded: 1,
      problem: 'no column fills start_date, placement_type',
      tables: { placement: [] },
    },
  },
  {
    dirt: 'a kind that there is not',
    content: 'CHILD,DOB,REVIEW,REVIEW_CODE\nC1,13/06/2005,14/06/2017,PN1\n',
    decisions: { kind: 'reviewz' },
    expect: { kind: 'ssda903.reviews', loaded: 1, remarks: ['no kind of extract called "reviewz"'] },
  },
  {
    dirt: 'a file of the return that is said to be something else',
    content: 'CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,13/06/2005,M,14/06/2017,\n',
    decisions: { kind: 'other' },
    expect: { kind: 'other', loaded: 1, tables: { missing_episode: [] } },
  },
  {
    dirt: 'a column that is to fill something else, and one that is to fill nothing',
    content:
      'child_id,date,kind,days,Case note,detail\nC1,2017-06-14,exclusion,2,the right one,the wrong one\n',
    decisions: { columns: { 'Case note': { fills: 'detail' }, days: { fills: null } } },
    expect: {
      kind: 'events',
      loaded: 1,
      columns: { 'Case note': { fills: 'detail' }, detail: { fills: null }, days: { fills: null } },
      tables: { event: [{ detail: 'the right one', days: null }] },
    },
  },
  {
    dirt: 'decisions about columns that the file does not have and fields that the kind does not have',
    content: 'child_id,date,kind\nC1,2017-06-14,exclusion\n',
    decisions: { columns: { Colour: { fills: 'detail' }, kind: { fills: 'flavour' } } },
    expect: {
      kind: 'events',
      loaded: 1,
      problem: 'no column fills kind',
      remarks: ['no column "Colour"', 'no field "flavour"'],
    },
  },
  {
    dirt: 'an encoding that a person knows better',
    content: 'a,b\n1,Zoë\n',
    decisions: { encoding: 'windows-1252' },
    expect: { encoding: 'windows-1252', loaded: 1, cells: [['1', 'ZoÃ«']] },
  },
  {
    dirt: 'an encoding that cannot be right',
    content: 'a,b\n1,Zoë\n',
    writing: 'windows-1252',
    decisions: { encoding: 'utf-8' },
    expect: { encoding: 'utf-8', loaded: 1, remarks: ['1 character cannot be read as utf-8'] },
  },
  {
    dirt: 'a delimiter that a person knows better',
    content: 'a;b,c\n1;2,3\n',
    decisions: { delimiter: ';' },
    expect: { delimiter: ';', loaded: 1, names: ['a', 'b,c'], cells: [['1', '2,3']] },
  },
  {
    dirt: 'a line of names that a person knows better',
    content: 'a,b\nhome,beds\nAsh,4\n',
    decisions: { headerLine: 2 },
    expect: { headerLine: 2, loaded: 1, names: ['home', 'beds'], rejected: [[1, 'title']] },
  },
  {
    dirt: 'a line of names behind the end of the file',
    content: 'a,b\nAsh,4\n',
    decisions: { headerLine: 9 },
    expect: { loaded: 0, problem: 'line 9' },
  },
  {
    dirt: 'a line of names within a cell',
    content: 'a,b\n"As\nh",4\nElm,5\n',
    decisions: { headerLine: 3 },
    expect: { loaded: 0, problem: 'line 3' },
  },
  {
    dirt: 'a line of names that is blank',
    content: 'a,b\n\nAsh,4\n',
    decisions: { headerLine: 2 },
    expect: { loaded: 0, problem: 'line 2' },
  },
  {
    dirt: 'an order for days that could be either',
    content: 'child_id,date,kind\nC1,03/04/2017,exclusion\n',
    decisions: { columns: { date: { dateOrder: 'mdy' } } },
    expect: {
      kind: 'events',
      loaded: 1,
      columns: { date: { type: 'date', dateOrder: 'mdy', notes: [] } },
      tables: { event: [{ date: '2017-03-04' }] },
    },
  },
  {
    dirt: 'an order for days that contradict each other',
    content:
      'child_id,date,kind\nC1,13/06/2017,exclusion\nC2,06/14/2017,exclusion\nC3,05/06/2017,exclusion\n',
    decisions: { columns: { date: { type: 'date', dateOrder: 'dmy' } } },
    expect: {
      kind: 'events',
      loaded: 2,
      rejected: [[3, 'date "06/14/2017" is not a date that exists']],
      columns: { date: { type: 'date', dateOrder: 'dmy' } },
      tables: { event: [{ date: '2017-06-13' }, { date: '2017-06-05' }] },
    },
  },
  {
    dirt: 'days with years of two digits that a person says come first',
    content: 'child_id,date,kind\nC1,17-03-15,exclusion\n',
    decisions: { columns: { date: { type: 'date', dateOrder: 'iso' } } },
    expect: {
      kind: 'events',
      loaded: 1,
      columns: { date: { type: 'date', dateOrder: 'iso' } },
      tables: { event: [{ date: '2017-03-15' }] },
    },
  },
  {
    dirt: 'a column said to hold dates though some of it does not',
    content: 'home,opened\nAsh,13/02/2017\nElm,unknown\n',
    decisions: { columns: { opened: { type: 'date' } } },
    expect: {
      loaded: 2,
      columns: { opened: { type: 'date', dateOrder: 'dmy', notes: [{ says: '1 of 2 values', lines: [3] }] } },
    },
  },
  {
    dirt: 'numbers that a person says are text',
    content: 'home,room\nAsh,4\n',
    decisions: { columns: { room: { type: 'text' } } },
    expect: { loaded: 1, columns: { room: { type: 'text' } } },
  },
  {
    dirt: 'labels placed by hand',
    content:
      'CHILD,DECOM,RNE,PLACE,DEC\nC1,13/06/2017,S,Our  own place,14/07/2017\nC2,14/07/2017,S,nowhere,\n',
    decisions: { columns: { PLACE: { values: { 'Our  own place': 'K2', nowhere: '' } } } },
    expect: {
      kind: 'ssda903.episodes',
      loaded: 2,
      columns: { PLACE: { unmapped: [] } },
      tables: { episode: [{ place: 'K2' }, { place: null }] },
    },
  },
  {
    dirt: 'values of numbers and days placed by hand',
    content: 'child_id,date,kind,days\nC1,midsummer,exclusion,two\nC2,2017-06-14,exclusion,three\n',
    decisions: {
      columns: {
        date: { values: { midsummer: '24/06/2017' } },
        days: { values: { two: '2', three: 'many' } },
      },
    },
    expect: {
      kind: 'events',
      loaded: 2,
      repaired: [[3, 'days "three" is not a number']],
      tables: {
        event: [
          { date: '2017-06-24', days: 2 },
          { date: '2017-06-14', days: null },
        ],
      },
    },
  },
];
