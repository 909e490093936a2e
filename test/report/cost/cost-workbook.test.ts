import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostResult } from '../../../shared/analysis/cost/results';
import { costWorkbook } from '../../../shared/report/cost/cost-workbook';
import { asExtracts, children, costed } from '../../analysis/cost/made-costs';
import { madeAsked, madeCost } from './made-result';
import { type FormulaCell, openFormulas, references } from './open-formulas';

const settings = { programme: 'Staying Close', council: 'Northshire' };
const open = async (result: CostResult) => openFormulas(await costWorkbook(result, settings));
type Cells = Awaited<ReturnType<typeof open>>;

/** The row of a sheet whose first cell says so, by column. */
function rowOf(cells: Cells, sheet: string, first: string): Record<string, FormulaCell> {
  const head = [...cells.values()].find(
    (cell) => cell.sheet === sheet && cell.column === 'A' && cell.value === first,
  );
  return Object.fromEntries(
    [...cells.values()]
      .filter((cell) => cell.sheet === sheet && cell.row === head?.row)
      .map((cell) => [cell.column, cell]),
  );
}
const answer = (cells: Cells, name: string) => rowOf(cells, 'Answer', name).B;

describe('the workbook of a cost', () => {
  it('gives the answer by formulas whose values are those of the calculation', async () => {
    const result = await madeCost();
    const cells = await open(result);
    const expected: Record<string, number | null> = {
      'Avoided, gross': result.totals.gross,
      'Avoided, adjusted': result.totals.adjusted,
      "Programme's cost": result.programmeCost,
      Net: result.totals.net,
      'Avoided for each pound that the programme cost': result.totals.benefitCostRatio,
      'Break-even: weeks avoided, a child': result.breakEven.weeks,
      'Break-even: share of the weeks observed': result.breakEven.probability,
      'Break-even: children, each for all of the weeks observed': result.breakEven.children,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(answer(cells, name)?.value, name).toBe(value);
      expect(answer(cells, name)?.formula, name).toBeTruthy();
    }
  });

  it('adds up each child from its own rows of the paths, and what it adds up is what was calculated', async () => {
    const result = await madeCost();
    const cells = await open(result);
    for (const { child, actual, gross, adjusted, weeks } of result.children) {
      const row = rowOf(cells, 'Children', child);
      const [, first, last] = /SUM\(Paths!\$G\$(\d+):\$G\$(\d+)\)/.exec(row.C?.formula ?? '') ?? [];
      const rows = [...cells.values()].filter(
        (cell) => cell.sheet === 'Paths' && cell.row >= Number(first) && cell.row <= Number(last),
      );
      const inColumn = (column: string) => rows.filter((cell) => cell.column === column);
      expect(inColumn('A').map(({ value }) => value)).toEqual(inColumn('A').map(() => child));
      expect(
        [...cells.values()].filter(
          ({ sheet, column, value }) => sheet === 'Paths' && column === 'A' && value === child,
        ),
      ).toHaveLength(inColumn('A').length);
      const sum = (column: string) => inColumn(column).reduce((all, { value }) => all + Number(value), 0);
      expect(sum('G')).toBeCloseTo(weeks, 9);
      if (actual !== null) expect(sum('M')).toBeCloseTo(actual, 6);
      expect([row.H?.value, row.M?.value, row.P?.value]).toEqual(
        [actual, gross, adjusted].map((value) => value ?? '–'),
      );
    }
  });

  it('discounts a path by blocks of 364 days, each a row', async () => {
    const cells = await open(await madeCost());
    const rows = [...cells.values()].filter(({ sheet, value }) => sheet === 'Paths' && value === 'A');
    const years = rows.map(({ row }) => [
      cells.get(`Paths!C${row}`)?.value,
      cells.get(`Paths!E${row}`)?.value,
    ]);
    expect(years).toContainEqual([364, 1]);
    const second = rows.find(({ row }) => cells.get(`Paths!C${row}`)?.value === 364);
    expect(cells.get(`Paths!F${second?.row}`)?.value).toBeCloseTo(1 / 1.035, 12);
  });

  it('leaves a child out of the sums where a day has no price, and says what is missing', async () => {
    const cells = await open(await madeCost());
    const row = rowOf(cells, 'Children', 'gap');
    expect([row.D?.value, row.P?.value, row.Q?.value]).toEqual([
      'no',
      '–',
      'Residential school, Independent',
    ]);
    expect(row.D?.formula).toContain('COUNT(Paths!');
    expect(answer(cells, 'Children counted')?.value).toBe(4);
  });

  it('shrinks no loss', async () => {
    const row = rowOf(await open(await madeCost()), 'Children', '1');
    expect(row.M?.value).toBeLessThan(0);
    expect(row.P?.value).toBe(row.M?.value);
    expect(row.P?.formula).toMatch(/IF\((\$M\d+)>0,\1\*\(1-.*\)\*\(1-\$O\d+\),\1\)/);
  });

  it('refers to cells that are there, and to every assumption that may be changed', async () => {
    const cells = await open(await madeCost());
    const formulas = [...cells.values()].filter(({ formula }) => formula !== null);
    const referred = new Set(formulas.flatMap(references));
    for (const address of referred) expect(cells.has(address), address).toBe(true);
    const named = (first: string, column: string) => {
      const cell = rowOf(cells, 'Assumptions', first)[column];
      return `Assumptions!${cell?.column}${cell?.row}`;
    };
    for (const address of [
      named("Programme's cost in all", 'B'),
      named('Deadweight', 'B'),
      named('Optimism bias', 'B'),
      named('Optimism bias, evidence documented', 'B'),
      named('Discount rate', 'B'),
      named('documented', 'C'),
      named("Children's social care", 'B'),
    ])
      expect(referred, address).toContain(address);
  });

  it('brings prices of another year to one by the levels of an index', async () => {
    const price = { placementType: 'residential', provider: 'independent', source: 'invoices' } as const;
    const foster = { placementType: 'foster care', basis: 'gross' } as const;
    const result = await madeCost({
      unitCosts: [
        { ...price, weeklyCost: 4000, priceYear: '2016/17' },
        { ...foster, provider: 'independent', weeklyCost: 900, priceYear: '2017/18' },
        { ...foster, provider: 'in-house', weeklyCost: 500, priceYear: '2017/18' },
      ],
      deflators: { '2016/17': 100, '2017/18': 102 },
    });
    const cells = await open(result);
    const given = [...cells.values()].find(
      ({ sheet, column, value }) => sheet === 'Assumptions' && column === 'D' && value === 4000,
    );
    const used = cells.get(`Assumptions!F${given?.row}`);
    expect(used?.value).toBeCloseTo(4080, 9);
    const [own, base, level] = references(used as FormulaCell);
    expect(own).toBe(`Assumptions!D${given?.row}`);
    expect([base, level].map((address) => cells.get(address ?? '')?.value)).toEqual([102, 100]);
  });

  it('carries every statement, and says of values that they stay', async () => {
    const result = await madeCost();
    const texts = [...(await open(result)).values()].map(({ value }) => value);
    for (const statement of result.statements) expect(texts).toContain(statement);
    for (const { text } of result.warnings) expect(texts).toContain(text);
    expect(texts.filter((text) => String(text).includes('do not follow'))).toHaveLength(2);
  });

  it('holds no formula but its own, whatever ids and words say', async () => {
    const hostile = '=HYPERLINK("http://x","y")';
    const result = await madeCost({
      programmeIncludes: '=1+1',
      counterfactual: {
        ...madeAsked.counterfactual,
        judgedBy: '@SUM(A1)',
        children: { '=cmd': { grade: 'likely', weeklyCost: 5000, placement: hostile, evidence: '+1' } },
      },
    });
    const cells = await open(result);
    const texts = [...cells.values()];
    expect(texts.find(({ value }) => value === hostile)?.formula).toBeNull();
    for (const { formula } of texts)
      if (formula !== null) expect(formula).not.toMatch(/HYPERLINK|cmd|1\+1|SUM\(A1\)/);
  });

  it('holds a calculation without anybody', async () => {
    const nobody = await madeCost({ include: { table: 'programme', decision: ['prevent'] } });
    expect(nobody.children).toHaveLength(0);
    expect(answer(await open(nobody), 'Net')?.value).toBe(-60_000);
  });

  it('costs whatever way children took as the calculation does', async () => {
    await fc.assert(
      fc.asyncProperty(children, async (made) => {
        const result = await costed(asExtracts(made), { ...madeAsked, asAt: '2018-12-31', draws: 1 });
        const cells = await open(result);
        expect(answer(cells, 'Net')?.value).toBe(result.totals.net);
        for (const { child, actual } of result.children) {
          if (actual === null) continue;
          const rows = [...cells.values()].filter(
            ({ sheet, column, value }) => sheet === 'Paths' && column === 'A' && value === child,
          );
          const costs = rows.map(({ row }) => Number(cells.get(`Paths!M${row}`)?.value));
          expect(costs.reduce((all, cost) => all + cost, 0)).toBeCloseTo(actual, 6);
        }
      }),
      { numRuns: 6 },
    );
  });
});
