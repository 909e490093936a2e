import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostResult } from '../../../shared/analysis/cost/results';
import type { CostAsked } from '../../../shared/definitions/cost-definition';
import { addDays } from '../../../shared/domain/calendar';
import { allPrices, asAt, asExtracts, children, costed, type MadeChild, started } from './made-costs';

const elsewhere = (probability: number) => [
  { probability, placement: 'residential', provider: 'independent' as const },
  { probability: 1 - probability, placement: 'stay' },
];
const asked = (choice: Partial<CostAsked> = {}): CostAsked => ({
  asAt,
  unitCosts: allPrices,
  programme: { total: 50_000 },
  counterfactual: { default: elsewhere(0.3) },
  draws: 200,
  ...choice,
});
const close = (value: number) => expect.closeTo(value, 6);
const chance = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);

/** The plainest working: one day after another. */
function naive(made: MadeChild, probability: number, rate: number, horizonWeeks: number) {
  const inCare = made.stays.reduce((sum, { days }) => sum + days, 0);
  let [actual, other, weeks] = [0, 0, 0];
  for (let d = 0; d < horizonWeeks * 7; d++) {
    const day = made.before + d;
    if (addDays(started, d) > asAt || (!made.open && day >= inCare)) break;
    let left = day;
    const stay =
      made.stays.find(({ days }) => {
        left -= days;
        return left < 0;
      }) ?? made.stays.at(-1);
    if (stay === undefined) throw new Error('a child without a stay');
    const provider = stay.type === 'supported accommodation' ? null : stay.provider;
    const unit = allPrices.find((one) => one.placementType === stay.type && one.provider === provider);
    const factor = 1 / (1 + rate) ** Math.floor(d / 364);
    actual += ((stay.own ?? unit?.weeklyCost ?? Number.NaN) / 7) * factor;
    other += (3712 / 7) * factor;
    weeks += 1 / 7;
  }
  return { weeks, actual, gross: probability * (other - actual) };
}

describe('costs of generated children', () => {
  it('agree with a walk over single days, discounted every 52 weeks', async () => {
    await fc.assert(
      fc.asyncProperty(
        children,
        chance,
        fc.constantFrom(0, 0.035, 0.1),
        fc.constantFrom(10, 52, 100),
        async (made, probability, discountRate, horizonWeeks) => {
          const result = await costed(
            asExtracts(made),
            asked({ discountRate, horizonWeeks, counterfactual: { default: elsewhere(probability) } }),
          );
          const inCare = made.flatMap((child, i) =>
            child.open || child.stays.reduce((sum, { days }) => sum + days, 0) > child.before
              ? [{ id: String(i), ...naive(child, probability, discountRate, horizonWeeks) }]
              : [],
          );
          expect(
            result.children.map(({ child, weeks, actual, gross }) => ({ id: child, weeks, actual, gross })),
          ).toEqual(
            inCare.map(({ id, weeks, actual, gross }) => ({
              id,
              weeks: close(weeks),
              actual: close(actual),
              gross: close(gross),
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('add up: the totals are the sums over children, and the parts are the whole', async () => {
    await fc.assert(
      fc.asyncProperty(children, chance, async (made, probability) => {
        const {
          children: each,
          totals,
          byGrade,
          byBudget,
          cashable,
          weekly,
        } = await costed(
          asExtracts(made),
          asked({
            counterfactual: {
              default: elsewhere(probability),
              children: { '0': { grade: 'likely', provider: 'independent' } },
            },
            budgets: { care: 0.7, health: 0.3 },
            discountRate: 0,
          }),
        );
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((total, value) => total + (value ?? 0), 0);
        expect(totals.gross).toBeCloseTo(sum(each.map(({ gross }) => gross)), 6);
        expect(totals.adjusted).toBeCloseTo(sum(each.map(({ adjusted }) => adjusted)), 6);
        expect(sum(byGrade.map(({ adjusted }) => adjusted))).toBeCloseTo(totals.adjusted, 6);
        expect(sum(byBudget.map(({ adjusted }) => adjusted))).toBeCloseTo(totals.adjusted, 6);
        expect(cashable.cash + cashable.capacity).toBeCloseTo(totals.gross, 6);
        expect(sum(weekly.map(({ actual }) => actual))).toBeCloseTo(sum(each.map(({ actual }) => actual)), 6);
        expect(sum(weekly.map(({ counterfactual }) => counterfactual))).toBeCloseTo(
          sum(each.map(({ counterfactual }) => counterfactual)),
          6,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('avoid nothing where nobody would have lived elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(children, async (made) => {
        const { totals, programmeCost } = await costed(
          asExtracts(made),
          asked({ counterfactual: { default: elsewhere(0) } }),
        );
        expect(totals).toMatchObject({ gross: 0, adjusted: 0, net: -programmeCost });
      }),
      { numRuns: 15 },
    );
  });

  it('do not depend on the order of branches, and double with every price', async () => {
    await fc.assert(
      fc.asyncProperty(children, async (made) => {
        const branches = [
          { probability: 0.2, placement: 'residential', provider: 'independent' as const },
          { probability: 0.1, placement: 'foster care', provider: 'independent' as const },
          { probability: 0.7, placement: 'stay' },
        ];
        const gross = async (choice: Partial<CostAsked>, who: readonly MadeChild[] = made) =>
          (await costed(asExtracts(who), asked(choice))).totals.gross;
        const there = await gross({ counterfactual: { default: branches } });
        expect(await gross({ counterfactual: { default: [...branches].reverse() } })).toBeCloseTo(there, 6);
        const doubled = made.map((child) => ({
          ...child,
          stays: child.stays.map((stay) => ({ ...stay, own: stay.own === null ? null : stay.own * 2 })),
        }));
        const twice = allPrices.map((price) => ({ ...price, weeklyCost: price.weeklyCost * 2 }));
        expect(await gross({ unitCosts: twice, counterfactual: { default: branches } }, doubled)).toBeCloseTo(
          there * 2,
          5,
        );
      }),
      { numRuns: 15 },
    );
  });

  it('break even when the chance that breaks even is put back in', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(children, async (made) => {
        // Equal weeks a child and no child dearer than elsewhere: then the sums are those of the formula.
        const alike = made.map((child) => ({
          ...child,
          open: true,
          stays: child.stays.map((stay) => ({
            ...stay,
            own: stay.own === null ? null : stay.own % 3712,
            type: 'foster care' as const,
          })),
        }));
        const { breakEven } = await costed(asExtracts(alike), asked({ discountRate: 0 }));
        if (breakEven.probability === null) return;
        found++;
        const { totals } = await costed(
          asExtracts(alike),
          asked({ discountRate: 0, counterfactual: { default: elsewhere(breakEven.probability) } }),
        );
        expect(totals.net).toBeCloseTo(0, 4);
      }),
      { numRuns: 30 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it('are drawn alike from one seed, between the ends, and not at all where nothing varies', async () => {
    await fc.assert(
      fc.asyncProperty(children, fc.nat(1000), async (made, seed) => {
        const ranges = {
          probability: [0.1, 0.3, 0.5] as [number, number, number],
          'weeklyCost.residential, independent': [3000, 3712, 6000] as [number, number, number],
        };
        const one = await costed(asExtracts(made), asked({ ranges, seed }));
        const two = await costed(asExtracts(made), asked({ ranges, seed }));
        expect(two.draws).toEqual(one.draws);
        const { p10, p50, p90 } = one.draws as NonNullable<CostResult['draws']>;
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        const still = await costed(asExtracts(made), asked({ seed }));
        const net = close(still.totals.net);
        expect(still.draws).toMatchObject({ p10: net, p50: net, p90: net });
      }),
      { numRuns: 12 },
    );
  });
});
