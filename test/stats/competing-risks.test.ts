import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cumulativeIncidence, incidenceAt } from '../../shared/stats/competing-risks';
import { kaplanMeier } from '../../shared/stats/kaplan-meier';

const follow = fc.record({ time: fc.integer({ min: 1, max: 12 }), cause: fc.integer({ min: 0, max: 3 }) });
const children = fc.array(follow, { minLength: 1, maxLength: 20 });
type Child = { time: number; cause: number };
const curvesOf = (all: readonly Child[], causeCount?: number) =>
  cumulativeIncidence(
    all.map(({ time }) => time),
    all.map(({ cause }) => cause),
    causeCount,
  );

it('is one less Kaplan-Meier where there is one cause, its error and limits too', () => {
  fc.assert(
    fc.property(children, (all) => {
      const events = all.map(({ cause }) => cause > 0);
      const [curve] = curvesOf(
        all.map(({ time, cause }) => ({ time, cause: Math.min(cause, 1) })),
        1,
      );
      const { steps } = kaplanMeier(
        all.map(({ time }) => time),
        events,
      );
      expect(curve?.steps.length).toBe(steps.length);
      steps.forEach((step, i) => {
        const other = curve?.steps[i];
        expect(other?.incidence).toBeCloseTo(1 - step.survival, 12);
        expect(other?.eventFree).toBeCloseTo(step.survival, 12);
        expect(other?.standardError).toBeCloseTo(step.standardError ?? 0, 10);
        if (step.low === null) expect([other?.low, other?.high]).toEqual([null, null]);
        else expect(other?.high).toBeCloseTo(1 - step.low, 10);
      });
    }),
  );
});

it('shares everybody out among the causes and those without any', () => {
  fc.assert(
    fc.property(children, (all) => {
      const curves = curvesOf(all, 3);
      for (const [i, { eventFree }] of curves[0]?.steps.entries() ?? []) {
        const ended = curves.reduce((sum, { steps }) => sum + (steps[i]?.incidence ?? 0), 0);
        expect(ended + eventFree).toBeCloseTo(1, 12);
      }
    }),
  );
});

it('is the plain proportion, with its plain error, when everybody is followed to an end', () => {
  const ended = fc.record({ time: fc.integer({ min: 1, max: 9 }), cause: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(ended, { minLength: 1, maxLength: 20 }), (all) => {
      for (const curve of curvesOf(all, 3))
        for (const { time, incidence, standardError } of curve.steps) {
          const share =
            all.filter((child) => child.cause === curve.cause && child.time <= time).length / all.length;
          expect(incidence).toBeCloseTo(share, 12);
          expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / all.length), 7);
        }
    }),
  );
});

it('is never above the curve that takes other ends for censored', () => {
  fc.assert(
    fc.property(children, (all) => {
      const [curve] = curvesOf(all, 3);
      const { steps } = kaplanMeier(
        all.map(({ time }) => time),
        all.map(({ cause }) => cause === 1),
      );
      steps.forEach(({ survival }, i) => {
        expect(curve?.steps[i]?.incidence).toBeLessThanOrEqual(1 - survival + 1e-12);
      });
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
        expect(curvesOf(shuffled)).toEqual(curvesOf(all));
      },
    ),
  );
});

it('gives a cause that never came a curve at nothing, if it is asked for', () => {
  const all = [
    { time: 5, cause: 0 },
    { time: 9, cause: 0 },
  ];
  expect(curvesOf(all)).toEqual([]);
  const [curve] = curvesOf(all, 1);
  expect(curve).toMatchObject({ cause: 1, n: 2, events: 0 });
  expect(curve && incidenceAt(curve, 20)).toEqual({
    incidence: 0,
    standardError: 0,
    low: null,
    high: null,
    eventFree: 1,
  });
});
