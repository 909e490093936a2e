import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CohortResult, OutcomeResult } from '../../../shared/analysis/cohort/results';
import { type CohortAsked, cohortDefinition } from '../../../shared/definitions/cohort-definition';
import { addDays } from '../../../shared/domain/calendar';
import { loadedWith } from '../../extracts/loads';
import { compared } from './loaded-comparison';
import { naiveComparison } from './naive-comparison';
import { extractsOf, firstDay, lastAt, type World, world } from './world';

const outcomes = [
  'placement_moves',
  'unplanned_moves',
  'missing_episodes',
  'missing_nights',
  'event:exclusion',
] as const;

const windows = fc.record({
  before: fc.record({ days: fc.constantFrom(30, 91, 182, 365) }),
  after: fc.record({ days: fc.constantFrom(30, 91, 182, 365) }),
  matched: fc.boolean(),
});

const asked = (choice: Partial<CohortAsked>, moved = 0): CohortAsked => ({
  asAt: addDays(firstDay, lastAt + moved),
  outcomes: [...outcomes],
  ...choice,
});

/** What of a comparison must not change: its numbers, without days and the rows behind them. */
function figures({ children, excluded, outcomes: results, flow }: CohortResult) {
  return {
    compared: children.map(({ child, beforeDays, afterDays, complete }) => ({
      child,
      beforeDays,
      afterDays,
      complete,
    })),
    excluded: excluded.map(({ child, why }) => ({ child, why })),
    flow: flow.map((step) => step.children.value),
    outcomes: results.map(outcomeFigures),
  };
}

function outcomeFigures(result: OutcomeResult) {
  const { halfYears, months, children, rateRatio, exactRateRatio, signedRank, timeToFirst } = result;
  return {
    children: children.map(({ child, before, after, change }) => [
      child,
      before.events,
      before.days,
      after.events,
      after.days,
      change,
    ]),
    halfYears: halfYears.map(({ events, any, twoOrMore, rate }) => [
      events.value,
      any.value,
      twoOrMore.value,
      rate,
    ]),
    months: months.map(({ events, days, childrenAtRisk }) => [events.value, days, childrenAtRisk]),
    rateRatio,
    exactRateRatio,
    signedRank,
    without: timeToFirst?.without,
    mcnemar: [result.mcnemarAny, result.mcnemarTwoOrMore],
    expected: result.expectedIfUnchanged,
  };
}

/** Bounds are worked out from sums whose last digits depend on the order they were added up in. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part) => (typeof part === 'number' ? Number(part.toPrecision(9)) : part)),
  );

const reversedRows = (text: string) => {
  const [header, ...rows] = text.trimEnd().split('\n');
  return `${[header, ...rows.reverse()].join('\n')}\n`;
};

describe('a comparison of generated children', () => {
  it('agrees with a walk over single days', async () => {
    let events = 0;
    await fc.assert(
      fc.asyncProperty(world, windows, async (children, choice) => {
        const workbench = await loadedWith(extractsOf(children));
        const definition = cohortDefinition.parse(asked(choice));
        const result = await workbench.cohort(definition);
        for (const { outcome, children: found } of result.outcomes) {
          const naive = naiveComparison(workbench.database, {
            asAt: definition.asAt,
            beforeDays: choice.before.days,
            afterDays: choice.after.days,
            matched: choice.matched,
            outcome,
          });
          expect(
            found.map(({ child, before, after }) => ({
              child,
              before: { events: before.events, days: before.days },
              after: { events: after.events, days: after.days },
            })),
          ).toEqual(naive);
          events += naive.reduce((sum, { before, after }) => sum + before.events + after.events, 0);
        }
        workbench.database.close();
      }),
      { numRuns: 60 },
    );
    // Worlds in which nothing happens would agree about anything.
    expect(events).toBeGreaterThan(500);
  });

  it('stays the same when every date moves by the same days, over leap days and changes of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        windows,
        fc.integer({ min: -900, max: 2500 }),
        async (children, choice, moved) => {
          const here = await compared(extractsOf(children), asked(choice));
          const there = await compared(extractsOf(children, moved), asked(choice, moved));
          expect(figures(there)).toEqual(figures(here));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of files and rows', async () => {
    await fc.assert(
      fc.asyncProperty(world, windows, async (children, choice) => {
        const files = extractsOf(children);
        const reversed = Object.fromEntries(
          Object.entries(files)
            .reverse()
            .map(([name, text]) => [name, reversedRows(text)]),
        );
        expect(rounded(figures(await compared(reversed, asked(choice))))).toEqual(
          rounded(figures(await compared(files, asked(choice)))),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('counts no more events when a child without any joins', async () => {
    const quiet: World[number] = {
      careFrom: 0,
      gap: 1,
      stays: [{ days: 1200, type: 'U4', provider: 'PR1', planned: '', temporary: '' }],
      again: [],
      open: true,
      missing: [],
      events: [],
      start: 500,
      decision: 'full',
    };
    const counts = (result: CohortResult) =>
      result.outcomes.map(({ before, after }) =>
        [before, after].map(({ events, any, twoOrMore }) => [events.value, any.value, twoOrMore.value]),
      );
    await fc.assert(
      fc.asyncProperty(world, windows, async (children, choice) => {
        const without = await compared(extractsOf(children), asked(choice));
        const within = await compared(extractsOf([...children, quiet]), asked(choice));
        expect(counts(within)).toEqual(counts(without));
        expect(within.children.length).toBe(without.children.length + 1);
      }),
      { numRuns: 25 },
    );
  });

  it('adds months and half-years up from the same days', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (children) => {
        const result = await compared(extractsOf(children), asked({ matched: false }));
        for (const { halfYears, before, after, outcome } of result.outcomes) {
          const [, nearBefore, nearAfter] = halfYears;
          expect([outcome, nearBefore?.events.value, nearBefore?.days]).toEqual([
            outcome,
            before.events.value,
            before.days,
          ]);
          expect([nearAfter?.events.value, nearAfter?.days]).toEqual([after.events.value, after.days]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
