import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../shared/domain/calendar';
import { exposureWindows, type Observation } from '../../shared/stats/exposure-windows';

const base = '2024-02-20';
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(base, days));
const days = fc
  .record({ from: day, length: fc.option(fc.integer({ min: 0, max: 40 })) })
  .map(({ from, length }) => ({ from, until: length === null ? null : addDays(from, length) }));
const observation: fc.Arbitrary<Observation> = fc.record({
  index: day,
  windowDays: fc.integer({ min: 1, max: 70 }),
  care: days,
  lastDay: day,
  absences: fc.array(days, { maxLength: 4 }),
});

const within = (at: string, { from, until }: Observation['care']) =>
  from <= at && (until === null || at < until);

it('counts the same as going through day by day', () => {
  fc.assert(
    fc.property(observation, (child) => {
      const { index, windowDays, care, lastDay, absences = [] } = child;
      const observed = (offset: number) =>
        within(addDays(index, offset), care) && addDays(index, offset) <= lastDay;
      const present = (offset: number) =>
        observed(offset) && !absences.some((absence) => within(addDays(index, offset), absence));
      const after = Array.from({ length: windowDays }, (_, i) => i);
      const before = after.map((i) => -1 - i);
      let matched = 0;
      while (matched < windowDays && observed(matched) && observed(-1 - matched)) matched++;
      const found = exposureWindows(child);
      expect(found.daysBefore).toBe(before.filter(present).length);
      expect(found.daysAfter).toBe(after.filter(present).length);
      expect(found.matchedDays).toBe(matched);
      expect(daysBetween(found.matchedFrom, index)).toBe(matched);
      expect(daysBetween(index, found.matchedUntil)).toBe(matched);
    }),
    { numRuns: 400 },
  );
});

it('is cut short by the end of care and of the data, not by absences', () => {
  const child: Observation = {
    index: '2024-03-01',
    windowDays: 30,
    care: { from: '2020-01-01', until: null },
    lastDay: '2024-03-30',
    absences: [{ from: '2024-03-20', until: null }],
  };
  expect(exposureWindows(child)).toMatchObject({ daysBefore: 30, daysAfter: 19, cutShort: false });
  expect(exposureWindows({ ...child, lastDay: '2024-03-29' }).cutShort).toBe(true);
  expect(exposureWindows({ ...child, care: { from: '2020-01-01', until: '2024-03-31' } }).cutShort).toBe(
    false,
  );
  expect(exposureWindows({ ...child, care: { from: '2020-01-01', until: '2024-03-30' } }).cutShort).toBe(
    true,
  );
});
