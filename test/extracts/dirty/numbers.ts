import type { DirtyCase } from './dirty-case';

const column = (name: string, ...cells: string[]) =>
  `home,${name}\n${cells.map((cell, n) => `H${n + 1},${cell}\n`).join('')}`;
const measures = (...scores: string[]) =>
  `child_id,instrument,date,score\n${scores.map((score, n) => `C${n + 1},SDQ,2017-06-14,${score}\n`).join('')}`;

export const numbers: readonly DirtyCase[] = [
  {
    dirt: 'whole numbers',
    content: column('beds', '4', '-5', '0', '+6'),
    expect: { loaded: 4, columns: { beds: { type: 'whole number' } } },
  },
  {
    dirt: 'whole numbers that a spreadsheet made fractions of',
    content: column('beds', '4.0', '5.0'),
    expect: { loaded: 2, columns: { beds: { type: 'whole number' } } },
  },
  {
    dirt: 'pounds, thousands commas and accountants’ brackets',
    content: column('rent', '"£1,234.50"', '£12', '"(1,000.00)"', '-£3', '.5', '"2,000,000"'),
    expect: { loaded: 6, columns: { rent: { type: 'number', notes: [] } } },
  },
  {
    dirt: 'a word among the numbers',
    content: column('rent', '12', '13.5', 'about 14'),
    expect: { loaded: 3, columns: { rent: { type: 'text' } } },
  },
  {
    dirt: 'commas that are not between thousands',
    content: column('rent', '"12,34"', '"1,2,3"'),
    expect: { loaded: 2, columns: { rent: { type: 'text' } } },
  },
  {
    dirt: 'more digits than a number can hold exactly',
    content: column('tag', '12345678901234567', '12345678901234568'),
    expect: {
      loaded: 2,
      columns: { tag: { type: 'text' } },
      cells: [
        ['H1', '12345678901234567'],
        ['H2', '12345678901234568'],
      ],
    },
  },
  {
    dirt: 'scores that are no numbers, and one that no computer can hold',
    file: 'measures.csv',
    content: measures('17', 'seventeen', '"1,017"', '1e999', '017', '£12.50'),
    expect: {
      kind: 'measures',
      loaded: 6,
      repaired: [
        [3, 'score "seventeen" is not a number'],
        [5, 'score "1e999" is not a number'],
      ],
      tables: {
        measure: [
          { score: 17 },
          { score: null },
          { score: 1017 },
          { score: null },
          { score: 17 },
          { score: 12.5 },
        ],
      },
    },
  },
  {
    dirt: 'yes and no in the words of one system',
    content: column('open', 'a) Yes', 'b) No', 'a) Yes'),
    expect: { loaded: 3, columns: { open: { type: 'yes/no' } } },
  },
  {
    dirt: 'yes and no in other words',
    content: column('open', 'Y', 'n', 'TRUE', 'false', '1 - Yes'),
    expect: { loaded: 5, columns: { open: { type: 'yes/no' } } },
  },
  {
    dirt: 'ones and noughts, which are numbers',
    content: column('open', '1', '0'),
    expect: { loaded: 2, columns: { open: { type: 'whole number' } } },
  },
];
