import { describe, expect, it } from 'vitest';
import { balanceTable } from '../../../../renderer/features/cohort/tables/comparison-tables';
import { ratioTable } from '../../../../renderer/features/cohort/tables/ratio-table';
import { testsTable } from '../../../../renderer/features/cohort/tables/tests-table';
import { halfYearsTable, windowsTable } from '../../../../renderer/features/cohort/tables/totals-table';
import type { ReportTable } from '../../../../shared/report/report-model';
import { madeOutcome, madeRatio } from '../../../report/cohort/made-result';

const textsOf = ({ rows }: ReportTable) => rows.map(({ cells }) => cells.map(({ text }) => text));
const equal = madeOutcome([
  ['1', 3, 1],
  ['2', 1, 0],
  ['3', 0, 0],
]);
const unequal = madeOutcome([
  ['1', 3, 1, [365, 182]],
  ['2', 1, 0, [365, 182]],
]);

describe('the windows compared', () => {
  it('give children, child-months, who had any and two or more, events, and the rate with its interval', () => {
    expect(textsOf(windowsTable(equal))).toEqual([
      ['Before', '3', '17.9', '2', '1', '4', '2.23', '1.11 to 4.46'],
      ['After', '3', '17.9', '1', '0', '1', '0.56', '0.28 to 1.11'],
    ]);
  });
  it('open every count, to whom or what it counts', () => {
    const [before] = windowsTable(equal).rows;
    const opened = before?.cells.flatMap(({ number, about }) => (number === undefined ? [] : [about]));
    expect(opened).toEqual([
      'Children observed, before',
      'Children with any unplanned moves, before',
      'Children with two or more unplanned moves, before',
      'Unplanned moves, before',
    ]);
  });
  it('say what would be expected had nothing changed where windows differ in length, and only there', () => {
    expect(textsOf(windowsTable(unequal)).at(-1)).toEqual([
      'Expected after, had nothing changed',
      '',
      '',
      '6.2',
      '–',
      '–',
      '–',
      '',
    ]);
    expect(textsOf(windowsTable(equal)).flat().join()).not.toContain('Expected');
  });
  it('stand beside the four half-years, of which one may have nobody', () => {
    expect(textsOf(halfYearsTable(equal)).map(([label]) => label)).toEqual([
      'Months -12 to -7',
      'Months -6 to -1',
      'Months 1 to 6',
      'Months 7 to 12',
    ]);
    expect(textsOf(halfYearsTable(equal)).at(-1)).toEqual([
      'Months 7 to 12',
      '0',
      '0.0',
      '0',
      '0',
      '0',
      '–',
      '–',
    ]);
  });
});

describe('the ratio of rates', () => {
  it('has two decimals, p three, and an interval without a bound says so', () => {
    expect(textsOf(ratioTable(equal))).toEqual([
      ['After over before', '0.45', '0.19 to 0.94', '<0.001', '0.19 to 0.94', 'jackknife over children'],
      [
        'Months 1 to 6 over months -12 to -7',
        '0.80',
        '0.40 to no upper limit',
        '<0.001',
        '0.40 to no upper limit',
        'jackknife over children',
      ],
    ]);
  });
  it('that cannot be told is a dash with the reason', () => {
    const why = 'None in either window.';
    const undefinedRatio = { ...madeRatio(null, null, null), p: null, why };
    const [row] = ratioTable(madeOutcome([['1', 0, 0]], { rateRatio: undefinedRatio })).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(['After over before', '–', '–', '–', '–', '–']);
    expect(row?.cells[1]?.number?.why).toBe(why);
  });
  it('says where the exact interval stands in, and that it rests on one child', () => {
    const method = (restsOnOneChild: boolean) =>
      textsOf(
        ratioTable(
          madeOutcome([['1', 1, 0]], {
            rateRatio: { ...madeRatio(0, 0, 1.4), method: 'exact', restsOnOneChild },
          }),
        ),
      )[0]?.at(-1);
    expect(method(false)).toBe('exact');
    expect(method(true)).toBe('exact; it rests on one child');
  });
});

describe('exact tests', () => {
  it('give no p where too few children changed, and why', () => {
    const [signedRank, any, twoOrMore, rates] = textsOf(testsTable(equal));
    expect(signedRank?.[1]).toContain('Only 5 children changed; below six no p value is given.');
    expect(signedRank?.slice(2)).toEqual(['', '–']);
    expect(any?.slice(1)).toEqual(['7 before only, 1 after only', '0.039', '0.070']);
    expect(twoOrMore?.slice(1)).toEqual(['2 before only, 1 after only. Only 3 children changed.', '–', '–']);
    expect(rates?.slice(1)).toEqual(['Ratio 0.45, 95% interval 0.20 to 0.99', '', '0.033']);
  });
  it('compare no counts of children over windows of different lengths', () => {
    const [, any, twoOrMore] = textsOf(testsTable(unequal));
    for (const row of [any, twoOrMore])
      expect(row?.slice(1)).toEqual(['The windows differ in length, so that it would mislead.', '', '']);
  });
});

it('two groups far apart at the index date are marked, either way', () => {
  const row = (standardisedDifference: number | null) =>
    ({
      label: 'Mean age',
      unit: 'years',
      programme: 11.24,
      comparison: null,
      standardisedDifference,
    }) as const;
  const table = balanceTable({
    name: 'Waiting',
    children: [],
    excluded: [],
    flow: [],
    delayDays: 30,
    balance: [row(-0.25), row(0.249), row(null)],
  });
  expect(textsOf(table)).toEqual([
    ['Mean age, years', '11.2', '–', '-0.25', 'far apart'],
    ['Mean age, years', '11.2', '–', '0.25', ''],
    ['Mean age, years', '11.2', '–', '–', ''],
  ]);
});
