import type { DirtyCase } from './dirty-case';

export const rows: readonly DirtyCase[] = [
  {
    dirt: 'rows with too few and too many cells',
    content: 'home,beds,town\nAsh,4,Wath\nElm,5\nOak,6,Maltby,near the park\nYew,7,Dinnington\n',
    expect: {
      loaded: 2,
      lines: [2, 5],
      rejected: [
        [3, '2 cells where the header has 3'],
        [4, '4 cells where the header has 3'],
      ],
    },
  },
  {
    dirt: 'rows with empty cells too many',
    content: 'home,beds\nAsh,4,,,\nElm,5, ,\n',
    expect: {
      loaded: 2,
      cells: [
        ['Ash', '4'],
        ['Elm', '5'],
      ],
    },
  },
  {
    dirt: 'blank lines of every kind',
    content: 'home,beds\n\nAsh,4\n,\n  ,\t\n"",""\n\u00a0,\u00a0\nElm,5\n\n',
    expect: { loaded: 2, blank: 6, lines: [3, 8] },
  },
  {
    dirt: 'a total row and a footer',
    content: 'home,beds,town\nAsh,4,Wath\nElm,5,Maltby\nTotal,9,\nEnd of report\n',
    expect: {
      loaded: 2,
      rejected: [
        [4, 'total'],
        [5, 'footer'],
      ],
    },
  },
  {
    dirt: 'a total whose word stands in the second column, and a footer filled up with delimiters',
    content: 'home,beds,town\nAsh,4,Wath\n,Grand Total: 4,\n,,\nPrinted on 1 May 2018,,\n2 rows,,\n',
    expect: {
      loaded: 1,
      blank: 1,
      rejected: [
        [3, 'total'],
        [5, 'footer'],
        [6, 'footer'],
      ],
    },
  },
  {
    dirt: 'footers in other words',
    content:
      'home,beds,town\nAsh,4,Wath\n*** End of report ***\nDate printed: 1 May 2018,,\n"Applied filters:\nYear is 2018",,\n* Figures are provisional until June,,\n',
    expect: {
      loaded: 1,
      rejected: [
        [3, 'footer'],
        [4, 'footer'],
        [5, 'footer'],
        [7, 'footer'],
      ],
    },
  },
  {
    dirt: 'the end-of-file character of old programs',
    content: 'home,beds\r\nAsh,4\r\n\x1a',
    expect: { loaded: 1, blank: 0, cells: [['Ash', '4']], remarks: ['1 end-of-file character'] },
  },
  {
    dirt: 'rows in the middle that begin with the word total',
    content: 'measure,value\nTotal children,25\nMoves,40\nBoys,12\n',
    expect: { loaded: 3 },
  },
  {
    dirt: 'a last row that only looks like a footer',
    content: 'word,meaning\nopen,for everyone\nconfidential,for few\n',
    expect: { loaded: 2 },
  },
  {
    dirt: 'spaces around cells, kept as they came and read without',
    content: 'home , beds\n Ash ,\u00a04 \nElm,5\n',
    expect: {
      loaded: 2,
      cells: [
        [' Ash ', '\u00a04 '],
        ['Elm', '5'],
      ],
      columns: { beds: { type: 'whole number' } },
    },
  },
  {
    dirt: 'formulas and HTML in cells, which stay text',
    content: 'home,note\n=HYPERLINK("x"),<script>alert(1)</script>\n@SUM(A1),+1-2\n',
    expect: {
      loaded: 2,
      cells: [
        ['=HYPERLINK("x")', '<script>alert(1)</script>'],
        ['@SUM(A1)', '+1-2'],
      ],
    },
  },
  {
    dirt: 'every row twice',
    content: 'home,beds\nAsh,4\nAsh,4\nAsh,4\n',
    expect: { loaded: 3, lines: [2, 3, 4] },
  },
];
