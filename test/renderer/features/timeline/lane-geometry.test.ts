import { describe, expect, it } from 'vitest';
import { barOf, signsOf } from '../../../../renderer/features/timeline/lane-geometry';
import type { MarkKind, MarkOfLane } from '../../../../shared/analysis/timeline/lane';
import { addDays, dayNumber } from '../../../../shared/domain/calendar';

const first = '2018-01-01';
const day = (after: number) => addDays(first, after);
/** A pixel a day, 100 of them, the last day shown being the 90th. */
const at = {
  scale: { window: { from: dayNumber(first), to: dayNumber(first) + 100 }, width: 100 },
  origin: 0,
  end: dayNumber(first) + 90,
};

describe('a bar', () => {
  const bar = (start: number, end: number | null) =>
    barOf({ start: day(start), end: end === null ? null : day(end) }, at);

  it('lies from its first day to its end', () => {
    expect(bar(10, 30)).toEqual({ x: 10, width: 20, ends: true });
  });
  it('is open at the last day shown where it has no end or ends later', () => {
    expect(bar(10, null)).toEqual({ x: 10, width: 80, ends: false });
    expect(bar(10, 95)).toEqual({ x: 10, width: 80, ends: false });
    expect(bar(10, 90)).toEqual({ x: 10, width: 80, ends: true });
  });
  it('can always be seen, though it lasted no day or its end is before its start', () => {
    expect(bar(10, 10)).toEqual({ x: 10, width: 2, ends: true });
    expect(bar(10, 4)).toEqual({ x: 10, width: 2, ends: true });
  });
  it('is cut just beyond what is in sight, and gone where nothing of it is', () => {
    expect(bar(-500, 20)).toEqual({ x: -4, width: 24, ends: true });
    expect(bar(-500, -400)).toBeNull();
    expect(bar(120, 140)).toBeNull();
  });
  it("stands by the days from the lane's own start", () => {
    const own = { ...at, scale: { window: { from: -50, to: 50 }, width: 100 }, origin: dayNumber(day(20)) };
    expect(barOf({ start: day(20), end: day(30) }, own)).toEqual({ x: 50, width: 10, ends: true });
  });
});

describe('the signs of marks', () => {
  const mark = (kind: MarkKind, start: number, end: number | null = null): MarkOfLane => ({
    kind,
    name: kind,
    start: day(start),
    end: end === null ? null : day(end),
    days: null,
    behind: { table: 'event', rowids: [start] },
  });
  const signs = (...marks: MarkOfLane[]) =>
    signsOf(marks, at, 10).map(({ kind, x, width, marks: of }) => [kind, x, width, of.length]);

  it('are centred on their day, or as long as what they stand for', () => {
    expect(signs(mark('overdose', 20), mark('missing', 40, 60), mark('away', 70, 71))).toEqual([
      ['overdose', 15, 10, 1],
      ['missing', 40, 20, 1],
      ['away', 70, 10, 1],
    ]);
  });
  it('are not drawn out to today where no end was recorded', () => {
    expect(signs(mark('missing', 40))).toEqual([['missing', 35, 10, 1]]);
  });
  it('stand for several of a kind that are too close to be told apart', () => {
    expect(
      signs(mark('overdose', 20), mark('overdose', 24), mark('overdose', 29), mark('overdose', 31)),
    ).toEqual([
      ['overdose', 15, 10, 3],
      ['overdose', 32, 10, 1],
    ]);
    expect(signs(mark('missing', 20, 40), mark('missing', 38, 50))).toEqual([['missing', 20, 30, 2]]);
  });
  it('step aside for each other where their kinds differ, but not far from their day', () => {
    const stepped = signs(
      mark('overdose', 20),
      mark('self-harm', 20),
      mark('exclusion', 20),
      mark('other', 20),
    );
    expect(stepped.map(([, x]) => x)).toEqual([15, 25, 35, 35]);
  });
  it('leave out what is not in sight', () => {
    expect(signs(mark('overdose', -20), mark('missing', -30, -20), mark('other', 200))).toEqual([]);
  });
});
