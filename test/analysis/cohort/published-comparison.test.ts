import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../main/cli/folder';
import type { CohortResult } from '../../../shared/analysis/cohort/results';
import { type CohortAsked, cohortDefinition } from '../../../shared/definitions/cohort-definition';
import { programmeSettings } from '../../../shared/definitions/programme-settings';
import { unequalWindowExpectation } from '../../../shared/stats/unequal-window-expectation';
import { Workbench } from '../../../shared/workbench';
import { publishedFigures } from '../../assets/published-figures';

/** The comparison that the first six-monthly report printed, and what stands beside it. */
describe('the published comparison, from the sample', () => {
  let workbench: Workbench;
  const asked = (choice: Partial<CohortAsked>): Promise<CohortResult> =>
    workbench.cohort(
      cohortDefinition.parse({
        asAt: publishedFigures.asAt,
        outcomes: ['placement_moves', 'missing_episodes'],
        ...choice,
      }),
    );

  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.setSettings(
      programmeSettings.parse(JSON.parse(await readFile('assets/sample/settings.json', 'utf8'))),
    );
    await workbench.load((await readFolder('assets/sample')).sources);
  });

  it('is 14 and 4 with two or more moves, 7 and 3 with missing episodes', async () => {
    const { children, excluded, outcomes } = await asked({
      before: { days: 365 },
      after: { until: 'as-at' },
      matched: false,
    });
    const [moves, missing] = outcomes;
    expect([children.length, excluded.length]).toEqual([24, 0]);
    expect([moves?.before.twoOrMore.value, moves?.after.twoOrMore.value]).toEqual([14, 4]);
    expect([missing?.before.any.value, missing?.after.any.value]).toEqual([7, 3]);
    expect(moves?.warnings.map(({ id }) => id)).toContain('unequal-windows');
    expect([moves?.mcnemarAny, moves?.mcnemarTwoOrMore]).toEqual([null, null]);
    // The days that were really observed are a little more than half of those before.
    expect(moves?.expectedIfUnchanged.twoOrMore).toBeCloseTo(6.3, 1);
    expect(missing?.expectedIfUnchanged.any).toBeCloseTo(3.9, 1);
  });

  it('would be 6.2 and 3.8 in half the time had nothing changed', () => {
    const expected = (reachedInLong: number, atLeast: number) =>
      unequalWindowExpectation({ children: 24, reachedInLong, atLeast, longExposure: 12, shortExposure: 6 })
        .expectedChildrenShort;
    expect(expected(14, 2)).toBeCloseTo(6.2, 1);
    expect(expected(7, 1)).toBeCloseTo(3.8, 1);
  });

  it('is 9 and 3 with two or more moves in equal windows, in which every child has as many days', async () => {
    const { outcomes } = await asked({});
    const [moves] = outcomes;
    expect(moves?.children.every(({ before, after }) => before.days === after.days)).toBe(true);
    expect([moves?.before.twoOrMore.value, moves?.after.twoOrMore.value]).toEqual([9, 3]);
    expect(moves?.warnings.map(({ id }) => id)).not.toContain('unequal-windows');
    expect(moves?.words).toMatch(/before IIP began the 24 children had 41 placement moves/);
    expect(moves?.words).toMatch(/10 children had fewer, 13 the same and 1 more\./);
  });

  it('finds the same set beside referrals that were not picked up', async () => {
    const { comparison, outcomes } = await asked({
      comparator: { include: { decision: ['not picked up'] }, index: 'referral_date', delay: 'same' },
    });
    expect(comparison?.delayDays).toBeGreaterThan(14);
    expect(comparison?.children.length).toBeGreaterThan(5);
    const beside = outcomes[0]?.comparison;
    expect(beside?.ratioOfRatios.estimate).toBeCloseTo(
      (outcomes[0]?.rateRatio.estimate ?? 0) / (beside?.rateRatio.estimate ?? 1),
      10,
    );
  });
});
