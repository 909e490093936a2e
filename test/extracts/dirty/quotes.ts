import type { DirtyCase } from './dirty-case';

const stray = Array.from({ length: 80 }, (_, n) => `"stray ${n},1\r\n"sound, ${n}",2\r\n`).join('');

export const quotes: readonly DirtyCase[] = [
  {
    dirt: 'doubled quotes',
    content: 'home,note\nAsh,"called ""the Ash"""\nElm,""\n',
    expect: {
      loaded: 2,
      cells: [
        ['Ash', 'called "the Ash"'],
        ['Elm', ''],
      ],
    },
  },
  {
    dirt: 'an inch sign within a cell',
    content: 'home,note\nAsh,5" step\nElm,x\n',
    expect: {
      loaded: 2,
      cells: [
        ['Ash', '5" step'],
        ['Elm', 'x'],
      ],
    },
  },
  {
    dirt: 'quotes within quotes that are not doubled',
    content: 'home,note\n"The "old" Ash",x\nElm,y\n',
    expect: {
      loaded: 2,
      cells: [
        ['The "old" Ash', 'x'],
        ['Elm', 'y'],
      ],
    },
  },
  {
    dirt: 'spaces after closing quotes',
    content: 'home,note\n"Ash" ,"x"  \n"Elm","y"\n',
    expect: {
      loaded: 2,
      cells: [
        ['Ash', 'x'],
        ['Elm', 'y'],
      ],
    },
  },
  {
    dirt: 'a quote that is never closed in the middle of the file',
    content: 'home,note\nAsh,"x\nElm,y\n"Oak","z"\nYew,w\n',
    expect: {
      loaded: 3,
      cells: [
        ['Elm', 'y'],
        ['Oak', 'z'],
        ['Yew', 'w'],
      ],
      lines: [3, 4, 5],
      rejected: [[2, 'do not pair up']],
    },
  },
  {
    dirt: 'a quote that is never closed and no other quote after it',
    content: 'home,note\nAsh,"x\nElm,y\nYew,w\n',
    expect: { loaded: 2, lines: [3, 4], rejected: [[2, 'do not pair up']] },
  },
  {
    dirt: 'a quote that is never closed in the last row, without a line end',
    content: 'home,note\nElm,y\nAsh,"x',
    expect: { loaded: 1, rejected: [[3, 'do not pair up']] },
  },
  {
    dirt: 'a quote that is never closed where rows end in CRLF and cells hold LF',
    content: 'home,note\r\nAsh,"x\r\nElm,y\r\n"Oak","z\nz"\r\nYew,w\r\nBox,"v"\r\n',
    expect: {
      loaded: 4,
      cells: [
        ['Elm', 'y'],
        ['Oak', 'z\nz'],
        ['Yew', 'w'],
        ['Box', 'v'],
      ],
      lines: [3, 4, 6, 7],
      rejected: [[2, 'do not pair up']],
    },
  },
  {
    dirt: 'a quote that is never closed where rows end in CR or in LF',
    content: 'home,note\rAsh,"x\rElm,y\r"Oak","z"\rYew,w\n',
    expect: { loaded: 3, lines: [3, 4, 5], rejected: [[2, 'do not pair up']] },
  },
  {
    dirt: 'very many quotes that are never closed, between rows that are sound',
    content: `home,beds\r\n${stray}`,
    expect: {
      loaded: 80,
      cells: Array.from({ length: 80 }, (_, n) => [`sound, ${n}`, '2']),
      rejected: Array.from({ length: 80 }, (_, n) => [2 * n + 2, 'do not pair up'] as const),
      remarks: ['quotes that do not pair up'],
    },
  },
  {
    dirt: 'a name whose quote is never closed',
    content: 'home,"beds\nAsh,4\nElm,5\n',
    expect: { headerLine: 2, loaded: 1, rejected: [[1, 'do not pair up']] },
  },
  {
    dirt: 'single quotes, which are characters like any other',
    content: "home,note\n'Ash','x'\n",
    expect: { loaded: 1, cells: [["'Ash'", "'x'"]] },
  },
  {
    dirt: 'a cell of a megabyte',
    content: `home,note\nAsh,"${'far, '.repeat(200_000)}"\nElm,x\n`,
    expect: {
      loaded: 2,
      cells: [
        ['Ash', 'far, '.repeat(200_000)],
        ['Elm', 'x'],
      ],
    },
  },
];
