import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { cohortWorkbook } from '../../../shared/report/cohort/cohort-workbook';
import { type OpenSheet, openWorkbook } from '../pivot/open-workbook';
import { type MadeChild, madeComparison, madeOutcome, madeRatio, madeResult } from './made-result';

const settings = { programme: 'Staying Close', council: 'Northshire' };
const children: readonly MadeChild[] = [
  ['1001', 3, 1],
  ['1002', 1, 1],
  ['1003', 0, 2],
];
const open = async (result: CohortResult) => openWorkbook(await cohortWorkbook(result, settings));
const textsOf = (sheet: OpenSheet | undefined) =>
  [...(sheet?.cells.values() ?? [])].map(({ value }) => value);

/** The cells of the row whose first cell holds this, in their order. */
function rowOf(sheet: OpenSheet | undefined, first: string) {
  const cells = [...(sheet?.cells ?? [])];
  const address = cells.find(([at, { value }]) => at.startsWith('A') && value === first)?.[0];
  return cells.filter(([at]) => at.replace(/^[A-Z]+/, '') === address?.slice(1)).map(([, cell]) => cell);
}

describe('a workbook of a comparison', () => {
  it('has a summary, a sheet an outcome, and how it was worked out', async () => {
    const missing = madeOutcome(children, { label: 'Missing episodes', many: 'missing episodes' });
    const sheets = await open(madeResult([madeOutcome(children), missing]));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Unplanned moves',
      'Missing episodes',
      'How it was worked out',
    ]);
    expect(textsOf(sheets[0])).toEqual(
      expect.arrayContaining([
        'Unplanned moves and missing episodes before and after',
        'Staying Close, Northshire, as at 31 Mar 2018',
        'Named: 4. Compared: 3.',
      ]),
    );
  });

  it('gives full numbers with their formats in the summary, warnings beside', async () => {
    const [summary] = await open(madeResult([madeOutcome(children)]));
    const row = rowOf(summary, 'Unplanned moves');
    const rate = (4 / 546) * 30.4375 * 10;
    expect(row.map(({ value }) => value)).toEqual([
      'Unplanned moves',
      3,
      4,
      rate,
      4,
      rate,
      0.45,
      0.19,
      0.94,
      1,
      1,
      1,
      'Some of a fall can come about without any effect.\nWithout a comparison group nothing here can tell.',
    ]);
    expect(row.slice(1, 8).map(({ format }) => format)).toEqual([
      '#,##0',
      '#,##0',
      '#,##0.00',
      '#,##0',
      '#,##0.00',
      '#,##0.00',
      '#,##0.00',
    ]);
  });

  it('has half-years, months, each child and the tests on the sheet of an outcome', async () => {
    const [, sheet] = await open(madeResult([madeOutcome(children)]));
    const values = (first: string) => rowOf(sheet, first).map(({ value }) => value);
    expect(values('1001').slice(0, 7)).toEqual(['1001', 42_856, 3, 182, 1, 182, 'fewer']);
    expect(rowOf(sheet, '1001')[1]?.format).toBe('d mmm yyyy');
    expect(values('Month -1').slice(0, 4)).toEqual(['Month -1', 14, 420 / 30.4375, 6]);
    expect(values('Month 1')[7]).toBe('few children');
    expect(values('Months 7 to 12').slice(0, 7)).toEqual(['Months 7 to 12', 0, 0, 0, '–', '–', '–']);
    expect(values('Ratio of the rates, exact').slice(0, 5)).toEqual([
      'Ratio of the rates, exact',
      0.45,
      0.2,
      0.99,
      0.033,
    ]);
    expect(rowOf(sheet, 'Ratio of the rates, after to before')[4]).toEqual({
      value: 0.0004,
      format: '[<0.001]"<0.001";0.000',
    });
    expect(values('Months 1 to 6 to months -12 to -7')[3]).toBe('no upper limit');
    expect(textsOf(sheet)).toContain('Some of a fall can come about without any effect.');
  });

  it('has what children come to for the time where windows differ in length, and what was to be expected', async () => {
    const unequal = madeOutcome([['1001', 4, 1, [365, 182]]]);
    const [, sheet] = await open(madeResult([unequal]));
    expect(rowOf(sheet, '1001').map(({ value }) => value)).toEqual([
      '1001',
      42_856,
      4,
      365,
      1,
      182,
      'fewer',
      (4 / 365) * 30.4375 * 10,
      (1 / 182) * 30.4375 * 10,
    ]);
    expect(
      rowOf(sheet, 'Expected after, had nothing changed')
        .map(({ value }) => value)
        .slice(-2),
    ).toEqual(['6.2', '–']);
  });

  it('sets the comparison group beside it', async () => {
    const outcome = madeOutcome(children, { comparison: madeComparison() });
    const group = {
      name: 'Waiting list',
      children: [],
      excluded: [],
      flow: [],
      delayDays: 40,
      balance: [
        { label: 'Age', unit: 'years', programme: 11.2, comparison: null, standardisedDifference: 0.31 },
      ] as const,
    };
    const [summary, sheet, told] = await open(madeResult([outcome], {}, { comparison: group }));
    expect(
      rowOf(summary, 'Unplanned moves')
        .map(({ value }) => value)
        .slice(12, 16),
    ).toEqual([0.75, 0.6, 0.3, 1.2]);
    expect(
      rowOf(sheet, 'The same, exact')
        .map(({ value }) => value)
        .slice(2, 4),
    ).toEqual([0.25, 'no upper limit']);
    expect(
      rowOf(told, 'Age')
        .map(({ value }) => value)
        .slice(0, 5),
    ).toEqual(['Age', 'years', 11.2, '–', 0.31]);
  });

  it('merges no cell twice', async () => {
    const sheets = await open(madeResult([madeOutcome(children, { comparison: madeComparison() })]));
    for (const { merges } of sheets) {
      const merged = merges.flatMap((merge) => {
        const [first = '', last = ''] = merge.split(':');
        const column = (address: string) => address.charCodeAt(0);
        return Array.from(
          { length: column(last) - column(first) + 1 },
          (_, i) => `${column(first) + i} ${first.slice(1)}`,
        );
      });
      expect(merged.length).toBeGreaterThan(0);
      expect(new Set(merged).size).toBe(merged.length);
    }
  });

  it('says what could not be counted and why', async () => {
    const why = 'No events are loaded, so none can be counted.';
    const unknown = { value: null, why, behind: { table: 'event', rowids: [] }, children: [] };
    const nothing = { estimate: null, low: null, high: null, why };
    const totals = {
      children: unknown,
      events: unknown,
      days: 0,
      rate: nothing,
      any: unknown,
      twoOrMore: unknown,
    };
    const outcome = madeOutcome([], {
      before: totals,
      after: totals,
      fewer: unknown,
      same: unknown,
      more: unknown,
      rateRatio: madeRatio(null, null, null),
      warnings: [],
      words: why,
    });
    const [summary, sheet] = await open(madeResult([outcome]));
    expect(rowOf(summary, 'Unplanned moves').map(({ value }) => value)).toEqual([
      'Unplanned moves',
      ...Array.from({ length: 11 }, () => '–'),
      `Without a comparison group nothing here can tell.\n${why}`,
    ]);
    expect(textsOf(sheet)).toContain(why);
    expect(textsOf(sheet)).not.toContain('Each child');
  });

  it('says how it was worked out, with the definition, the rules, who was left out and every warning', async () => {
    const sheets = await open(madeResult([madeOutcome(children)]));
    expect(textsOf(sheets.at(-1))).toEqual(
      expect.arrayContaining([
        'Children are those of the table programme.',
        'Unplanned moves: Only moves out of a placement whose ending was unplanned count.',
        'Without a comparison group nothing here can tell.',
        'Unplanned moves: Some of a fall can come about without any effect.',
        'Only 12 days in care before the index date.',
        '  "asAt": "2018-03-31",',
      ]),
    );
  });

  it('keeps whatever ids and names hold as text, never as a formula, on sheets that Excel opens', async () => {
    const hostile = fc.constantFrom(
      '=cmd|"/c calc"!A1',
      '@SUM(A1)',
      '+1',
      '<script>',
      ']]>&amp;',
      'history',
      'SUMMARY',
      "'quoted'",
      'a/b:c*?[x]\\',
      '👩‍👧'.repeat(12),
      '',
      'n'.repeat(40),
    );
    const name = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), name, async (labels, child) => {
        const outcomes = labels.map((label) => madeOutcome([[child, 1, 0]], { label }));
        const sheets = await open(madeResult(outcomes));
        expect(sheets).toHaveLength(labels.length + 2);
        for (const { formulas } of sheets) expect(formulas).toBe(0);
        expect(textsOf(sheets[1])).toContain(child.replaceAll('\r', '\n'));
      }),
      { numRuns: 25 },
    );
  });

  it('opens even where a name holds what XML cannot', async () => {
    const label = 'bell\u0007 and half \ud83d a letter';
    const [summary, sheet] = await open(madeResult([madeOutcome([[label, 1, 0]], { label })]));
    expect(sheet?.name).toMatch(/^bell .*half/);
    expect(textsOf(summary).filter((text) => String(text).startsWith('bell'))).toHaveLength(1);
  });
});
