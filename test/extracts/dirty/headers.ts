import type { DirtyCase } from './dirty-case';

const numbered = (count: number, name: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => name(n + 1));

export const headers: readonly DirtyCase[] = [
  {
    dirt: 'title lines above the names',
    content: 'Homes of the council\nPrinted 1 May 2018\n\nhome,beds,town\nAsh,4,Wath\nElm,5,Maltby\n',
    expect: {
      headerLine: 4,
      loaded: 2,
      blank: 1,
      rejected: [
        [1, 'title'],
        [2, 'title'],
      ],
      lines: [5, 6],
    },
  },
  {
    dirt: 'title lines filled up with delimiters, as Excel saves them',
    content: 'Homes of the council,,\nRun on,01/05/2018,\n,,\nhome,beds,town\nAsh,4,Wath\nElm,5,Maltby\n',
    expect: {
      headerLine: 4,
      loaded: 2,
      blank: 1,
      names: ['home', 'beds', 'town'],
      rejected: [
        [1, 'title'],
        [2, 'title'],
      ],
    },
  },
  {
    dirt: 'a title line as wide as the table',
    content: 'Run on,01/05/2018\nhome,beds\nAsh,4\nElm,5\n',
    expect: { headerLine: 2, loaded: 2, names: ['home', 'beds'], rejected: [[1, 'title']] },
  },
  {
    dirt: 'years as column names',
    content: 'Area,2014,2015,2016,2017\nRotherham,407,432,488,627\nYork,191,195,197,\nLeeds,c,c,1240,1253\n',
    expect: {
      headerLine: 1,
      loaded: 3,
      names: ['Area', '2014', '2015', '2016', '2017'],
      columns: { '2014': { type: 'text' }, '2016': { type: 'whole number' } },
    },
  },
  {
    dirt: 'years as column names below a title',
    content: 'Children in care\n\nArea,2014/15,2015/16\nRotherham,432,488\nYork,195,197\n',
    expect: {
      headerLine: 3,
      loaded: 2,
      blank: 1,
      names: ['Area', '2014/15', '2015/16'],
      rejected: [[1, 'title']],
    },
  },
  {
    dirt: 'days as column names',
    content: 'Measure,31/03/2016,31/03/2017\nChildren,488,627\nMoves,102,99\n',
    expect: { headerLine: 1, loaded: 2, names: ['Measure', '31/03/2016', '31/03/2017'] },
  },
  {
    dirt: 'no names at all: the first row is data',
    content: 'C1,01/02/2017,4\nC2,03/04/2017,5\n',
    expect: { headerLine: 1, loaded: 1, remarks: ['look like data'] },
  },
  {
    dirt: 'a names line of nothing but delimiters',
    content: ',,\nAsh,4,Wath\nElm,5,Maltby\n',
    expect: { headerLine: 2, loaded: 1, blank: 1, names: ['Ash', '4', 'Wath'], remarks: ['look like data'] },
  },
  {
    dirt: 'names that are empty, repeated, padded, or the same but for case',
    content: ' home ,,Beds,beds,BEDS ,"  date\u00a0 opened"\nAsh,x,4,5,6,01/02/2013\n',
    expect: {
      loaded: 1,
      names: ['home', 'column 2', 'Beds', 'beds (2)', 'BEDS (3)', 'date opened'],
      remarks: ['Column 2 has no name', 'more than once'],
    },
  },
  {
    dirt: 'names that are already what a nameless or repeated column would be called',
    content: 'column 2,,a (2),a,a\n1,2,3,4,5\n',
    expect: {
      loaded: 1,
      names: ['column 2', 'column 2 (2)', 'a (2)', 'a', 'a (3)'],
      cells: [['1', '2', '3', '4', '5']],
    },
  },
  {
    dirt: 'columns without names and without values, within the table and behind it',
    content: 'home,,beds,,\nAsh,,4,,\nElm, ,5,,\n',
    expect: {
      loaded: 2,
      names: ['home', 'beds'],
      cells: [
        ['Ash', '4'],
        ['Elm', '5'],
      ],
      remarks: ['Left out: 1 column'],
    },
  },
  {
    dirt: 'values in a last column without a name',
    content: 'home,beds,,\nAsh,4,,\nElm,5,quiet,\n',
    expect: {
      loaded: 2,
      names: ['home', 'beds', 'column 3'],
      cells: [
        ['Ash', '4', ''],
        ['Elm', '5', 'quiet'],
      ],
      remarks: ['Column 3 has no name'],
    },
  },
  {
    dirt: 'the names repeated on every page',
    content: 'home,beds\nAsh,4\nElm,5\nhome,beds\nOak,6\n',
    expect: {
      loaded: 3,
      columns: { beds: { type: 'whole number' } },
      rejected: [[4, 'column names again']],
    },
  },
  {
    dirt: 'names and no rows',
    content: 'home,beds\r\n',
    expect: { loaded: 0, headerLine: 1, names: ['home', 'beds'], remarks: ['no rows'] },
  },
  {
    dirt: 'names and nothing but blank lines',
    content: 'home,beds\n,\n\n',
    expect: { loaded: 0, headerLine: 1, blank: 2, remarks: ['no rows'] },
  },
  {
    dirt: 'names of the return on line 4, below wide titles',
    file: 'missing.csv',
    content:
      'Return,Year,Printed,By,Page\nSSDA903,2018,01/05/2018,JS,1\n\nCHILD,DOB,MISSING,MIS_START,MIS_END\nC1,01/02/2005,M,03/04/2017,05/04/2017\n',
    expect: {
      kind: 'ssda903.missing',
      headerLine: 4,
      loaded: 1,
      blank: 1,
      rejected: [
        [1, 'title'],
        [2, 'title'],
      ],
    },
  },
  {
    dirt: 'two thousand blank lines above the names',
    content: `${'\n'.repeat(2000)}home,beds\nAsh,4\n`,
    expect: { headerLine: 2001, loaded: 1, blank: 2000, lines: [2002] },
  },
  {
    dirt: 'as many columns as a table can have',
    content: `${numbered(2000, (n) => `c${n}`).join(',')}\n${numbered(2000, String).join(',')}\n`,
    expect: { loaded: 1, names: numbered(2000, (n) => `c${n}`), cells: [numbered(2000, String)] },
  },
  {
    dirt: 'more columns than a table can have',
    content: `${numbered(2001, (n) => `c${n}`).join(',')}\n${numbered(2001, String).join(',')}\n`,
    expect: { loaded: 0, problem: '2,001 columns' },
  },
  {
    dirt: 'two thousand delimiters behind a small table',
    content: `home,beds${','.repeat(3000)}\nAsh,4${','.repeat(3000)}\n`,
    expect: { loaded: 1, names: ['home', 'beds'], cells: [['Ash', '4']] },
  },
  {
    dirt: 'a name of a megabyte',
    content: `home,"${'x'.repeat(1_000_000)}"\nAsh,4\n`,
    expect: { loaded: 1, cells: [['Ash', '4']], remarks: ['shortened'] },
  },
  {
    dirt: 'names that are SQL, HTML and formulas',
    content: '"x""); DROP TABLE child; --",<b>,=1+1,rowid,"[a]"\n1,2,3,4,5\n',
    expect: {
      loaded: 1,
      names: ['x"); DROP TABLE child; --', '<b>', '=1+1', 'rowid', '[a]'],
      cells: [['1', '2', '3', '4', '5']],
    },
  },
  {
    dirt: 'a single line of words',
    content: 'Your query returned no results.\n',
    expect: { loaded: 0, remarks: ['no rows'] },
  },
];
