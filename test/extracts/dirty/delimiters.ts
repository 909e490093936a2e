import type { DirtyCase } from './dirty-case';

const many = (row: (n: number) => string) => Array.from({ length: 40 }, (_, n) => `${row(n)}\n`).join('');

export const delimiters: readonly DirtyCase[] = [
  {
    dirt: 'semicolons, with commas in every price',
    content: `home;weekly;nightly\n${many((n) => `Home ${n};1,5;2,5`)}`,
    expect: { delimiter: ';', loaded: 40, names: ['home', 'weekly', 'nightly'], remarks: [] },
  },
  {
    dirt: 'semicolons and one comma in each of a few rows',
    content: 'home;town\nAsh House;Wath, near the school\nElm House;Maltby, near the park\n',
    expect: { delimiter: ';', loaded: 2, names: ['home', 'town'] },
  },
  {
    dirt: 'commas, with a semicolon in every comment',
    content: `home,comment\n${many((n) => `Home ${n},quiet; near a school`)}`,
    expect: { delimiter: ',', loaded: 40, names: ['home', 'comment'] },
  },
  {
    dirt: 'tabs, with commas in every day',
    content: 'home\topened\tclosed\nAsh\t1 May, 2011\t2 May, 2012\nElm\t3 May, 2013\t4 May, 2014\n',
    expect: {
      delimiter: '\t',
      loaded: 2,
      columns: { opened: { type: 'date' }, closed: { type: 'date' } },
    },
  },
  {
    dirt: 'bars',
    content: 'home|beds\nAsh|4\nElm|5\n',
    expect: {
      delimiter: '|',
      loaded: 2,
      cells: [
        ['Ash', '4'],
        ['Elm', '5'],
      ],
    },
  },
  {
    dirt: "Excel's first line that names the delimiter",
    content: 'sep=;\r\nhome;beds\r\nAsh, the;4\r\n',
    expect: {
      delimiter: ';',
      headerLine: 2,
      loaded: 1,
      lines: [3],
      names: ['home', 'beds'],
      cells: [['Ash, the', '4']],
      remarks: [],
    },
  },
  {
    dirt: 'the line that names the delimiter in quotes, saved again with empty cells',
    content: '"sep=|",,\nhome|beds|rate\nAsh|4|5\n',
    expect: { delimiter: '|', headerLine: 2, loaded: 1, names: ['home', 'beds', 'rate'] },
  },
  {
    dirt: 'a column that is really called sep=',
    content: 'sep=kind,beds\nAsh,4\n',
    expect: { delimiter: ',', headerLine: 1, loaded: 1, names: ['sep=kind', 'beds'] },
  },
  {
    dirt: 'the line that names the delimiter in UTF-16',
    content: 'sep=\t\r\nhome\tbeds\r\nAsh\t4\r\n',
    writing: 'utf-16le with mark',
    expect: { encoding: 'utf-16le', delimiter: '\t', headerLine: 2, loaded: 1 },
  },
  {
    dirt: 'one column and no delimiter at all',
    content: 'child_ref\nC1\nC2\n',
    expect: { delimiter: ',', loaded: 2, names: ['child_ref'], cells: [['C1'], ['C2']] },
  },
  {
    dirt: 'one column of quoted text with commas in it',
    content: 'note\n"one, two"\n"three, four, five"\n"six"\n',
    expect: { delimiter: ',', loaded: 3, cells: [['one, two'], ['three, four, five'], ['six']] },
  },
  {
    dirt: 'delimiters within quotes',
    content: 'home,town\n"Ash, the; or | so","a\tb"\n',
    expect: { delimiter: ',', loaded: 1, cells: [['Ash, the; or | so', 'a\tb']] },
  },
  {
    dirt: 'a delimiter after the last cell of every line',
    content: 'home,beds,\nAsh,4,\nElm,5,\n',
    expect: {
      delimiter: ',',
      loaded: 2,
      names: ['home', 'beds'],
      cells: [
        ['Ash', '4'],
        ['Elm', '5'],
      ],
    },
  },
  {
    dirt: 'a delimiter after the last cell of every row but not of the names',
    content: 'home,beds\nAsh,4,\nElm,5,\n',
    expect: {
      delimiter: ',',
      loaded: 2,
      names: ['home', 'beds'],
      cells: [
        ['Ash', '4'],
        ['Elm', '5'],
      ],
    },
  },
  {
    dirt: 'title lines with commas above a table cut by tabs',
    content: 'Homes, beds, and rates\n\nhome\tbeds\nAsh\t4\nElm\t5\n',
    expect: {
      delimiter: '\t',
      headerLine: 3,
      loaded: 2,
      blank: 1,
      rejected: [[1, 'title']],
    },
  },
  {
    dirt: 'a delimiter within the days of a column',
    content: 'home|opened|beds\nAsh|"01|02|2011"|4\nElm|"13|02|2012"|5\n',
    expect: {
      delimiter: '|',
      loaded: 2,
      cells: [
        ['Ash', '01|02|2011', '4'],
        ['Elm', '13|02|2012', '5'],
      ],
    },
  },
  {
    dirt: 'a row more than the names have cells, cut by tabs',
    content: 'home\tbeds\nAsh\t4\nElm\t5\tx\nOak\t6\n',
    expect: { delimiter: '\t', loaded: 2, rejected: [[3, 'perhaps because of a tab']] },
  },
];
