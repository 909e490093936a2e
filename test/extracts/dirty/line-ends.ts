import type { DirtyCase } from './dirty-case';

const cells = [
  ['Ash', '4'],
  ['Elm', '5'],
];

export const lineEnds: readonly DirtyCase[] = [
  {
    dirt: 'CRLF',
    content: 'home,beds\r\nAsh,4\r\nElm,5\r\n',
    expect: { loaded: 2, cells, lines: [2, 3], remarks: [] },
  },
  {
    dirt: 'CR alone, as old Macs wrote',
    content: 'home,beds\rAsh,4\rElm,5\r',
    expect: { loaded: 2, cells, lines: [2, 3], remarks: [] },
  },
  {
    dirt: 'all three kinds in one file',
    content: 'home,beds\r\nAsh,4\rElm,5\nOak,6\r\n',
    expect: { loaded: 3, cells: [...cells, ['Oak', '6']], lines: [2, 3, 4], remarks: ['mixes kinds'] },
  },
  {
    dirt: 'no line end after the last row',
    content: 'home,beds\nAsh,4\nElm,5',
    expect: { loaded: 2, cells, lines: [2, 3] },
  },
  {
    dirt: 'many line ends after the last row',
    content: 'home,beds\nAsh,4\nElm,5\n\n\n\n',
    expect: { loaded: 2, cells, blank: 3 },
  },
  {
    dirt: 'two CRs before each LF',
    content: 'home,beds\r\r\nAsh,4\r\r\nElm,5\r\r\n',
    expect: { loaded: 2, cells, blank: 3, lines: [3, 5] },
  },
  {
    dirt: 'CRLF between rows and LF within cells, as Excel writes',
    content: 'home,note\r\nAsh,"one\ntwo\nthree"\r\nElm,x\r\nOak,"four\nfive"\r\nYew,y\r\n',
    expect: {
      loaded: 4,
      cells: [
        ['Ash', 'one\ntwo\nthree'],
        ['Elm', 'x'],
        ['Oak', 'four\nfive'],
        ['Yew', 'y'],
      ],
      lines: [2, 5, 6, 8],
      remarks: [],
    },
  },
  {
    dirt: 'CRLF within cells too',
    content: 'home,note\r\nAsh,"one\r\ntwo"\r\nElm,x\r\n',
    expect: {
      loaded: 2,
      cells: [
        ['Ash', 'one\r\ntwo'],
        ['Elm', 'x'],
      ],
      lines: [2, 4],
    },
  },
  {
    dirt: 'LF between rows and CRLF within cells',
    content: 'home,note\nAsh,"one\r\ntwo"\nElm,"a\rb"\nOak,x\n',
    expect: {
      loaded: 3,
      cells: [
        ['Ash', 'one\r\ntwo'],
        ['Elm', 'a\rb'],
        ['Oak', 'x'],
      ],
      lines: [2, 4, 6],
    },
  },
  {
    dirt: 'line breaks in the column names',
    content: 'home,"beds\n(of 2018)","date\r\nopened"\r\nAsh,4,01/02/2013\r\n',
    expect: { loaded: 1, names: ['home', 'beds (of 2018)', 'date opened'], lines: [4] },
  },
  {
    dirt: 'a CR within a cell that is not in quotes, which cuts the row in two',
    content: 'home,town,note\nAsh,near,quiet\rand near a large school\nElm,near\rWath,noisy\nOak,Wath,x\n',
    expect: {
      loaded: 2,
      rejected: [
        [3, '1 cell where the header has 3'],
        [4, '2 cells where the header has 3'],
        [5, '2 cells where the header has 3'],
      ],
      lines: [2, 6],
      remarks: ['mixes kinds'],
    },
  },
];
