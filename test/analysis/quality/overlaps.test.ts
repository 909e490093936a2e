import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuality } from '../../../shared/analysis/quality/check-quality';
import { dayFromNumber, dayNumber } from '../../../shared/domain/calendar';
import { databaseWith } from './loaded';

const first = dayNumber('2016-01-01');
const episode = fc
  .record({
    child_id: fc.constantFrom('A', 'B'),
    from: fc.nat(12),
    nights: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
    place: fc.constantFrom('U4', 'K2'),
  })
  .map(({ child_id, from, nights, place }) => ({
    child_id,
    place,
    decom: dayFromNumber(first + from),
    dec: nights === null ? null : dayFromNumber(first + from + nights),
  }));
type Drawn = (typeof episode extends fc.Arbitrary<infer E> ? E : never) & { readonly line: number };

/** In order of start, open ones last. */
function inOrder(one: Drawn, other: Drawn): number {
  const key = (drawn: Drawn) => `${drawn.decom} ${drawn.dec ?? '9'}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : one.line - other.line;
}

/** Told pair by pair, without SQL. */
function byHand(drawn: readonly Drawn[]) {
  const told = { overlap: [] as number[], inside: [] as number[], openThenLater: [] as number[] };
  for (const child of ['A', 'B']) {
    const own = drawn.filter((one) => one.child_id === child).sort(inOrder);
    own.forEach((one, at) => {
      const before = own.slice(0, at);
      const previous = before.at(-1);
      const reaches = (earlier: Drawn) => earlier.dec !== null && earlier.dec > one.decom;
      if (previous !== undefined && reaches(previous)) {
        const copy = previous.decom === one.decom && previous.dec === one.dec && previous.place === one.place;
        if (!copy) told.overlap.push(one.line);
      } else if (before.some(reaches)) told.inside.push(one.line);
      if (one.dec === null && at < own.length - 1) told.openThenLater.push(one.line);
    });
  }
  const byLine = (lines: number[]) => lines.sort((a, b) => a - b);
  return [byLine(told.overlap), byLine(told.inside), byLine(told.openThenLater)];
}

describe('overlaps', () => {
  it('are those that a look at each pair of episodes finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(episode, { maxLength: 12 }), async (episodes) => {
        const database = await databaseWith({ episode: episodes });
        const found = checkQuality(database);
        database.close();
        const lines = (rule: string) => found.find((one) => one.rule === rule)?.rows.map((row) => row.line);
        const drawn = episodes.map((one, index) => ({ ...one, line: index + 2 }));
        expect([
          lines('episode-overlap'),
          lines('episode-inside-another'),
          lines('episode-open-then-later'),
        ]).toEqual(byHand(drawn));
      }),
      { numRuns: 40 },
    );
  });
});
