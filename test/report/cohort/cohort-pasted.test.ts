import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { cohortCsv } from '../../../shared/report/cohort/cohort-csv';
import { cohortHtml } from '../../../shared/report/cohort/cohort-html';
import { cohortText } from '../../../shared/report/cohort/cohort-text';
import { type MadeChild, madeComparison, madeOutcome, madeResult } from './made-result';

const settings = { programme: 'Staying Close', council: '' };
const children: readonly MadeChild[] = [
  ['1001', 3, 1],
  ['1002', 1, 1],
];
const fall = 'Some of a fall can come about without any effect.';
const alone = 'Without a comparison group nothing here can tell.';
const readCsv = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
const linesOf = (text: string) => text.split('\n').map((line) => line.split('\t'));
const parsed = (html: string) => new DOMParser().parseFromString(`<div>${html}</div>`, 'text/xml');
const textsIn = (html: string, tag: string) =>
  Array.from(parsed(html).getElementsByTagName(tag)).map(({ textContent }) => textContent ?? '');

describe('the children of a comparison as CSV', () => {
  it('has a row for each outcome and child, with what has to be known in every one', () => {
    const missing = madeOutcome([['1001', 0, 2]], { label: 'Missing episodes', warnings: [] });
    const [head, ...rows] = readCsv(cohortCsv(madeResult([madeOutcome(children), missing])));
    expect(head).toEqual([
      'Outcome',
      'Child',
      'Events before',
      'Days before',
      'Events after',
      'Days after',
      'Change',
      'What to know',
    ]);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      ['Unplanned moves', '1001', '3', '182', '1', '182', 'fewer'],
      ['Unplanned moves', '1002', '1', '182', '1', '182', 'same'],
      ['Missing episodes', '1001', '0', '182', '2', '182', 'more'],
    ]);
    expect(rows.map((row) => row[7]?.includes(fall))).toEqual([true, true, false]);
    for (const row of rows) expect(row[7]).toContain(alone);
  });

  it('says of an outcome without children what has to be known', () => {
    const rows = readCsv(cohortCsv(madeResult([madeOutcome([])])));
    expect(rows.slice(1).map(([outcome, child, before]) => [outcome, child, before])).toEqual([
      ['Unplanned moves', '', ''],
    ]);
    expect(rows[1]?.[7]).toContain(fall);
  });
});

describe('a comparison for pasting', () => {
  const result = madeResult([madeOutcome(children)]);

  it('has the words, the tables with two decimals, and every warning', () => {
    const html = cohortHtml(result, settings);
    expect(textsIn(html, 'h2')).toEqual(['Unplanned moves before and after']);
    expect(textsIn(html, 'p')).toEqual(
      expect.arrayContaining([
        'Staying Close, as at 31 Mar 2018',
        'In the six months before the start the children had more unplanned moves than after.',
        fall,
        alone,
        'Children are those of the table programme.',
      ]),
    );
    expect(textsIn(html, 'caption')).toEqual([
      'Before and after',
      'The four half-years around the index date',
    ]);
    const cells = textsIn(html, 'td');
    expect(cells.slice(0, 10)).toEqual([
      '2',
      '4',
      '3.34',
      '2',
      '1.67',
      '0.45',
      '0.19 to 0.94',
      '1',
      '1',
      '0',
    ]);
  });

  it('is the same as text, with tabs between cells', () => {
    const lines = linesOf(cohortText(result));
    expect(lines[0]).toEqual(['Unplanned moves before and after']);
    expect(lines).toContainEqual([
      'Unplanned moves',
      '2',
      '4',
      '3.34',
      '2',
      '1.67',
      '0.45',
      '0.19 to 0.94',
      '1',
      '1',
      '0',
    ]);
    for (const said of [fall, alone]) expect(lines).toContainEqual([said]);
  });

  it('names no child', () => {
    for (const form of [cohortHtml(result, settings), cohortText(result)]) expect(form).not.toContain('1001');
  });

  it('has the comparison group and an interval without a bound', () => {
    const group = { name: 'Waiting <list>', children: [], excluded: [], flow: [], delayDays: 0, balance: [] };
    const outcome = madeOutcome(children, {
      comparison: madeComparison({
        ratioOfRatios: {
          estimate: 0.6,
          low: 0.25,
          high: Number.POSITIVE_INFINITY,
          exactLow: null,
          exactHigh: null,
        },
      }),
    });
    const html = cohortHtml(madeResult([outcome], {}, { comparison: group }), settings);
    expect(textsIn(html, 'th')).toContain('Ratio, Waiting <list>');
    expect(textsIn(html, 'td').slice(10, 13)).toEqual(['0.75', '0.60', '0.25 to no upper limit']);
    expect(textsIn(html, 'p')).toContain('In the comparison group the ratio was 0.75.');
  });

  it('holds no formula and no markup, whatever the extracts hold', () => {
    const runs = /^\s*[=+\-@]|^[\t\r]/;
    const name = fc.oneof(
      fc.constantFrom('=cmd|"/c calc"!A1', ' =1', '<script>alert(1)</script>', '&lt;', 'a\tb\nc'),
      fc.string({ unit: fc.constantFrom('=', '-', '@', '+', ' ', '\t', '\n', '<', '"', ',', 'a') }),
    );
    const forms = (of: CohortResult) => [
      ...['h2', 'h3', 'p', 'th', 'td', 'caption'].flatMap((tag) => textsIn(cohortHtml(of, settings), tag)),
      ...linesOf(cohortText(of)).flat(),
      ...readCsv(cohortCsv(of)).flat(),
    ];
    fc.assert(
      fc.property(name, name, name, (label, words, text) => {
        const outcome = madeOutcome([[label, 1, 0]], {
          label,
          many: label,
          words,
          warnings: [{ id: 'w', text }],
        });
        const of = madeResult([outcome]);
        for (const form of forms(of)) expect(form).not.toMatch(runs);
        expect(cohortHtml(of, settings)).not.toContain('<script');
      }),
    );
  });
});
