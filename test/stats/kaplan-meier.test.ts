import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kaplanMeier, survivalAt } from '../../shared/stats/kaplan-meier';
import { restrictedMean, restrictedMeanError } from '../../shared/stats/restricted-mean';
import { logInterval } from '../../shared/stats/survival-interval';

const follow = fc.record({ time: fc.integer({ min: 1, max: 12 }), event: fc.boolean() });
const children = fc.array(follow, { minLength: 1, maxLength: 20 });
const curveOf = (all: readonly { time: number; event: boolean }[]) =>
  kaplanMeier(
    all.map(({ time }) => time),
    all.map(({ event }) => event),
  );

it('is the share still without the event when everybody is followed to it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 20 }), (times) => {
      const curve = kaplanMeier(
        times,
        times.map(() => true),
      );
      for (let time = 0; time <= 13; time++) {
        const without = times.filter((other) => other > time).length / times.length;
        const { survival, standardError, atRisk } = survivalAt(curve, time);
        expect(survival).toBeCloseTo(without, 12);
        expect(atRisk).toBe(times.filter((other) => other >= time).length);
        if (without > 0)
          expect(standardError).toBeCloseTo(Math.sqrt((without * (1 - without)) / times.length), 12);
        else expect(standardError).toBeNull();
      }
      const mean = times.reduce((sum, time) => sum + Math.min(time, 10), 0) / times.length;
      expect(restrictedMean(curve, 10)).toBeCloseTo(mean, 10);
    }),
  );
});

it('falls only, stays between 0 and 1, and lies between its limits', () => {
  fc.assert(
    fc.property(children, (all) => {
      const { steps, n, events } = curveOf(all);
      let last = 1;
      for (const { survival, standardError, low, high } of steps) {
        expect(survival).toBeLessThanOrEqual(last);
        last = survival;
        expect(low === null).toBe(survival === 0 || survival === 1);
        if (low !== null && high !== null) {
          expect(0 < low && low < survival && survival < high && high < 1).toBe(true);
          const byLog = logInterval(survival, standardError);
          expect((byLog.low ?? 1) < survival && survival < (byLog.high ?? 0)).toBe(true);
        }
      }
      expect(n).toBe(all.length);
      expect(events).toBe(all.filter(({ event }) => event).length);
      expect(steps.reduce((sum, step) => sum + step.events + step.censored, 0)).toBe(n);
    }),
  );
});

it('does not depend on the order of the children', () => {
  fc.assert(
    fc.property(
      children.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(curveOf(shuffled)).toEqual(curveOf(all));
      },
    ),
  );
});

it('gives the middle of a stretch that lies exactly at one half', () => {
  const all = [true, true, true, true];
  expect(kaplanMeier([10, 20, 30, 40], all)).toMatchObject({ quarter: 15, median: 25, threeQuarters: 35 });
  // Nothing happens after the half is reached: the stretch ends with the last follow-up.
  expect(kaplanMeier([10, 20, 60, 60], [true, true, false, false]).median).toBe(40);
  expect(kaplanMeier([10, 20, 30], [true, true, true]).median).toBe(20);
  expect(kaplanMeier([10, 60, 60], [true, false, false]).median).toBeNull();
});

it('finds a half that sums of fractions reach but for rounding', () => {
  const times = [1, 2, 3, 4, 5, 6];
  const { median, steps } = kaplanMeier(
    times,
    times.map(() => true),
  );
  expect(steps[2]?.survival).toBeCloseTo(0.5, 12);
  expect(median).toBe(3.5);
});

it('says that nothing happened by a level curve with no limits', () => {
  const curve = kaplanMeier([60, 182, 182], [false, false, false]);
  expect(curve).toMatchObject({ events: 0, median: null, medianLow: null, medianHigh: null });
  expect(
    curve.steps.map(({ survival, standardError, low, high }) => [survival, standardError, low, high]),
  ).toEqual([
    [1, 0, null, null],
    [1, 0, null, null],
  ]);
  expect([restrictedMean(curve, 182), restrictedMeanError(curve, 182)]).toEqual([182, 0]);
});

it('counts who is censored on the day of an event as at risk of it', () => {
  const { steps } = kaplanMeier([50, 50], [true, false]);
  expect(steps).toMatchObject([{ time: 50, atRisk: 2, events: 1, censored: 1, survival: 0.5 }]);
});

it('is a curve of no steps of nobody, and refuses lists that do not belong together', () => {
  expect(kaplanMeier([], [])).toMatchObject({ n: 0, steps: [], median: null });
  expect(() => kaplanMeier([1, 2], [true])).toThrow(RangeError);
});
