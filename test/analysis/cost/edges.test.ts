import { describe, expect, it } from 'vitest';
import { type CostAsked, costDefinition } from '../../../shared/definitions/cost-definition';
import { pertQuantile } from '../../../shared/stats/pert';
import { allPrices, asAt, costed, extracts } from './made-costs';

const asked = (choice: Partial<CostAsked> = {}): CostAsked => ({
  asAt,
  programme: { perChild: 1000 },
  draws: 10,
  ...choice,
});
const residential = (probability: number) => [
  { probability, placement: 'residential' },
  { probability: 1 - probability, placement: 'stay' },
];
const fostered = 'A,2017-01-01,,foster care,independent,,,,,';
const problems = (choice: unknown): string =>
  costDefinition
    .safeParse({ ...asked(), ...(choice as object) })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join(' ') ?? '';

describe('prices', () => {
  it('are asked for where they are missing, and the child is left out of the sums', async () => {
    const result = await costed(
      extracts(
        [fostered, 'B,2017-01-01,,residential school,independent,,,,,', 'C,2017-01-01,2017-09-01,T1,,,,,,'],
        ['A,,full,2017-07-03', 'B,,full,2017-07-03', 'C,,full,2017-07-03'],
      ),
      asked({ counterfactual: { default: residential(0.5) } }),
    );
    expect(result.askedPrices).toEqual([
      { label: 'Residential school, Independent', children: ['B'] },
      { label: 'Temporary', children: ['C'] },
    ]);
    const [a, b] = result.children;
    expect(b).toMatchObject({
      actual: null,
      gross: null,
      missingPrices: ['Residential school, Independent'],
    });
    expect(result.totals.gross).toBeCloseTo(a?.gross ?? 0, 9);
    expect(result.programmeCost).toBe(3000);
    expect(result.warnings.map(({ id }) => id)).toContain('missing-prices');
    expect(result.statements.join(' ')).toMatch(/2 children lack a price/);
  });

  it("take a stay's own cost before the table's, and nought only where nought is written", async () => {
    const result = await costed(
      extracts(
        [
          'A,2017-01-01,2017-07-10,foster care,independent,,,,700,',
          'A,2017-07-10,,residential,independent,,,,0,',
        ],
        ['A,,full,2017-07-03'],
      ),
      asked({ discountRate: 0 }),
    );
    expect(result.children[0]).toMatchObject({ actual: 700, missingPrices: [] });
    expect(
      result.children[0]?.path.map(({ weeklyCost, priced, days }) => [weeklyCost, priced, days]),
    ).toEqual([
      [700, 'stay', 7],
      [0, 'stay', 357],
    ]);
  });

  it('of different years are not mixed without deflators', async () => {
    const files = extracts([fostered], ['A,,full,2017-07-03']);
    const unitCosts = [
      {
        placementType: 'foster care',
        provider: 'independent' as const,
        weeklyCost: 901,
        priceYear: '2016/17',
      },
      { placementType: 'residential', provider: null, weeklyCost: 4000, priceYear: '2017/18' },
    ];
    const mixed = asked({ unitCosts, counterfactual: { default: residential(1) } });
    await expect(costed(files, mixed)).rejects.toThrow(/2016\/17, 2017\/18.*deflators/);
    const deflated = { ...mixed, priceYear: '2017/18', deflators: { '2016/17': 100, '2017/18': 110 } };
    const { prices } = await costed(files, deflated);
    expect(prices.map(({ weeklyCost }) => weeklyCost)).toEqual([expect.closeTo(991.1, 9), 4000]);
  });

  it('may not be two for one thing, nor leave open whose place it is', async () => {
    const files = extracts([fostered], ['A,,full,2017-07-03']);
    const twice = [
      ...allPrices,
      {
        placementType: 'Foster care',
        provider: 'independent' as const,
        weeklyCost: 950,
        priceYear: '2017/18',
      },
    ];
    await expect(costed(files, asked({ unitCosts: twice }))).rejects.toThrow(/901 and 950.*Keep one/);
    const open = asked({ unitCosts: allPrices, counterfactual: { default: residential(0.5) } });
    await expect(costed(files, open)).rejects.toThrow(/"residential" has 2 prices.*provider/);
  });

  it('come from unit_costs.csv, a code before its group', async () => {
    const files = {
      ...extracts(['A,2017-01-01,,K1,independent,,,,,'], ['A,,full,2017-07-03']),
      'unit_costs.csv':
        'placement_type,provider,weekly_cost,price_year,basis,source\nsecure,,5000,2017/18,average,a\nK1,,"6,500",2017/18,invoice,b\n',
    };
    const result = await costed(files, asked({ unitCosts: 'extract' }));
    expect(result.children[0]?.path[0]?.weeklyCost).toBe(6500);
    expect(result.statements.join(' ')).toMatch(/average; invoice/);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [{ counterfactual: { default: residential(0.5).slice(0, 1) } }, /add up to 0\.5, not to 1/],
    [
      { counterfactual: { default: residential(0.5) }, deadweight: 0.2 },
      /deadweight: .*either probabilities or a deadweight/,
    ],
    [
      { counterfactual: { children: { A: { grade: 'likely' } } }, deadweight: 0.2 },
      /either probabilities or a deadweight/,
    ],
    [{ unitCosts: [{ placementType: 'residential', weeklyCost: -1 }] }, /not below nought/],
    [
      { counterfactual: { default: [{ probability: 1, placement: 'residential', weeklyCost: '£3,712' }] } },
      /no currency sign, no comma/,
    ],
    [{ ranges: { wekelyCost: [1, 2, 3] } }, /nothing is called that.*weeklyCost\.residential/],
    [{ ranges: { probability: [0.4, 0.2, 0.1] } }, /rising/],
    [{ budgets: { care: 0.5 } }, /budgets do not add up to 1/],
  ])('%j is refused at its field', (choice, message) => {
    expect(problems(choice)).toMatch(message);
  });

  it('takes a deadweight with a certain counterfactual', () => {
    expect(problems({ counterfactual: { default: residential(1).slice(0, 1) }, deadweight: 0.2 })).toBe('');
  });

  it('names the prices that there are where a range names none', async () => {
    const files = extracts([fostered], ['A,,full,2017-07-03']);
    await expect(
      costed(files, asked({ ranges: { 'weeklyCost.boarding house': [1, 2, 3] } })),
    ).rejects.toThrow(/boarding house.*weeklyCost\.residential/);
  });
});

describe('children', () => {
  it('whose index lies outside care are left out and listed', async () => {
    const result = await costed(
      extracts([fostered], ['A,,full,2017-07-03', 'B,,full,2017-07-03', 'C,,full,', 'D,,full,2030-01-01']),
      asked(),
    );
    expect(result.children.map(({ child }) => child)).toEqual(['A']);
    expect(result.excluded.map(({ child, why }) => [child, why])).toEqual([
      ['B', 'not-in-care'],
      ['C', 'no-index'],
      ['D', 'index-later'],
    ]);
    expect(result.statements.join(' ')).toMatch(/3 children are left out/);
  });

  it('with two placements on one day are counted once, and it is said', async () => {
    const result = await costed(
      extracts(
        [
          'A,2017-01-01,,foster care,independent,,,,,',
          'A,2017-07-03,2017-07-17,residential,independent,,,,,',
        ],
        ['A,,full,2017-07-03'],
      ),
      asked({ asAt: '2017-07-30', discountRate: 0 }),
    );
    expect(result.children[0]?.weeks).toBe(4);
    expect(result.children[0]?.actual).toBeCloseTo(2 * 3712 + 2 * 901, 9);
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ id: 'overlapping-stays', children: ['A'] }),
    );
  });

  it('who became dearer stay a loss that nothing shrinks', async () => {
    const result = await costed(
      extracts(
        [
          'A,2017-01-01,2017-07-03,foster care,independent,,,,,',
          'A,2017-07-03,,residential,independent,,,,,',
        ],
        ['A,,full,2017-07-03'],
      ),
      asked({
        discountRate: 0,
        horizonWeeks: 10,
        counterfactual: { default: [{ probability: 1, placement: 'foster care', provider: 'independent' }] },
        optimismBias: 0.4,
      }),
    );
    expect(result.totals.gross).toBeCloseTo(-28_110, 6);
    expect(result.totals.adjusted).toBeCloseTo(-28_110, 6);
    expect(result.breakEven).toMatchObject({ weeks: null, probability: null, children: null });
    expect(result.breakEven.why).toMatch(/would not have cost more/);
  });

  it('are none: everything is nought or not defined, and a sentence says so', async () => {
    const result = await costed(extracts([fostered], []), asked());
    expect(result.totals).toEqual({ gross: 0, adjusted: 0, net: 0, benefitCostRatio: null });
    expect(result.breakEven.weeks).toBeNull();
    expect(result.words).toMatch(/^Nobody could be costed/);
  });

  it('whose evidence is graded take its chance, its range and its bias', async () => {
    const files = extracts(
      [fostered, fostered.replace('A', 'B')],
      ['A,,full,2017-07-03', 'B,,full,2017-07-03'],
    );
    const result = await costed(
      files,
      asked({
        discountRate: 0,
        horizonWeeks: 10,
        optimismByGrade: { documented: 0.1 },
        counterfactual: { children: { A: { grade: 'documented', judgedBy: 'panel' } } },
      }),
    );
    const gross = 0.9 * 28_110;
    expect(result.children[0]).toMatchObject({
      grade: 'documented',
      gross: expect.closeTo(gross, 6),
      adjusted: expect.closeTo(gross * 0.9, 6),
    });
    expect(result.tornado.map(({ parameter }) => parameter)).toEqual(['evidence']);
    expect(result.scenarios.low.gross).toBeCloseTo(0.7 * 28_110, 6);
    expect(result.documentedOnly?.gross).toBeCloseTo(gross, 6);
    expect(result.byGrade.map(({ label, children }) => [label.split(':')[0], children])).toEqual([
      ['Documented', ['A']],
      ['The usual counterfactual', ['B']],
    ]);
  });
});

describe('how sure it is', () => {
  it('shows the widest parameter first, with the value at which it breaks even', async () => {
    const result = await costed(
      extracts([fostered], ['A,,full,2017-07-03']),
      asked({
        programme: { total: 10_000 },
        discountRate: 0,
        horizonWeeks: 10,
        optimismBias: 0,
        counterfactual: { default: residential(0.5) },
        ranges: {
          probability: [0, 0.5, 1],
          'weeklyCost.residential': [3000, 3712, 4000],
          horizonWeeks: [5, 10, 20],
        },
      }),
    );
    expect(result.tornado.map(({ parameter }) => parameter)).toEqual([
      'probability',
      'horizonWeeks',
      'weeklyCost.residential',
    ]);
    const [chance] = result.tornado;
    expect(chance).toMatchObject({ low: -10_000, high: expect.closeTo(18_110, 6) });
    expect(chance?.switchingValue).toBeCloseTo(10_000 / 28_110, 6);
  });

  it('lies around the central answer, by PERT and by triangles', async () => {
    const files = extracts([fostered], ['A,,full,2017-07-03']);
    const ranges = { 'weeklyCost.residential': [2729, 3712, 6279] as [number, number, number] };
    const draws = async (distribution: 'pert' | 'triangular') =>
      (
        await costed(
          files,
          asked({
            counterfactual: { default: residential(1).slice(0, 1) },
            optimismBias: 0,
            discountRate: 0,
            horizonWeeks: 10,
            programme: { total: 0 },
            ranges,
            distribution,
            draws: 20_000,
          }),
        )
      ).draws;
    const [pert, triangular] = [await draws('pert'), await draws('triangular')];
    const points = { least: 2729, likeliest: 3712, most: 6279 };
    const expected = (p: number) => 10 * (pertQuantile(points, p) - 901);
    for (const [found, p] of [
      [pert?.p10, 0.1],
      [pert?.p50, 0.5],
      [pert?.p90, 0.9],
    ] as const)
      expect(Math.abs((found ?? 0) - expected(p))).toBeLessThan(250);
    expect((triangular?.p90 ?? 0) - (triangular?.p10 ?? 0)).toBeGreaterThan(
      (pert?.p90 ?? 0) - (pert?.p10 ?? 0),
    );
  });
});
