import fc from 'fast-check';
import { addDays } from '../../../shared/domain/calendar';
import type { Episode, Started } from '../../../shared/extracts/history/episode';

/** An episode in a foster placement, to be varied; `order` and `line` follow the list in `sent`. */
export function episode(decom: string, different: Partial<Episode> = {}): Started {
  return {
    rne: 'S',
    ls: 'C2',
    place: 'U6',
    place_provider: 'PR1',
    dec: null,
    rec: different.dec ? 'X1' : null,
    reason_place_change: null,
    pl_post: 'S60 1AA',
    urn: 'SC100',
    returnYear: null,
    order: 0,
    file: 'episodes.csv',
    line: 0,
    ...different,
    decom,
  };
}

/** Episodes as one file sends them: line 2 is the first. */
export function sent(...episodes: Started[]): Started[] {
  return episodes.map((each, at) => ({ ...each, order: at, line: at + 2 }));
}

const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2017-03-01', days * 15));
const orBlank = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 6 });

/** Episodes as untidy as they come: overlaps, gaps, several open, ends before starts, years known and unknown. */
export const untidyEpisodes: fc.Arbitrary<Episode[]> = fc
  .array(
    fc.record({
      decom: fc.option(day, { nil: null, freq: 20 }),
      rne: orBlank(fc.constantFrom('S', 'L', 'P', 'T', 'B', 'U')),
      ls: orBlank(fc.constantFrom('C2', 'V2', 'V4')),
      place: orBlank(fc.constantFrom('U6', 'K2', 'T1', 'A5')),
      place_provider: orBlank(fc.constantFrom('PR1', 'PR4')),
      dec: orBlank(day),
      rec: orBlank(fc.constantFrom('X1', 'X1', 'E4A')),
      reason_place_change: orBlank(fc.constantFrom('CARPL', 'CREQB')),
      pl_post: fc.constantFrom('S60 1AA', 's601aa', 'DN1 1AA'),
      urn: fc.constant(null),
      returnYear: fc.option(fc.constantFrom(2017, 2018, 2019), { nil: null, freq: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((episodes) => episodes.map((each, at) => ({ ...each, order: at, file: 'a.csv', line: at + 2 })));

/** Episodes as several yearly returns send them: a true history, of which each return sends what touches its year. */
export const severalReturns: fc.Arbitrary<{ truth: Started[]; returns: Episode[] }> = fc
  .array(
    fc.record({
      nights: fc.integer({ min: 1, max: 400 }),
      away: fc.integer({ min: 1, max: 200 }),
      leaves: fc.boolean(),
      rne: fc.constantFrom('L', 'P', 'T', 'B', 'U'),
      place: fc.constantFrom('U6', 'K2', 'H5'),
      pl_post: fc.constantFrom('S60 1AA', 'DN1 1AA'),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((stretches) => {
    const truth: Started[] = [];
    let decom = '2016-04-20';
    let startsCare = true;
    for (const { nights, away, leaves, rne, place, pl_post } of stretches) {
      const dec = addDays(decom, nights);
      const rec = leaves ? 'E4A' : 'X1';
      truth.push(episode(decom, { rne: startsCare ? 'S' : rne, place, pl_post, dec, rec }));
      decom = leaves ? addDays(dec, away) : dec;
      startsCare = leaves;
    }
    truth.push(episode(decom, { rne: startsCare ? 'S' : 'P' }));
    return { truth, returns: asReturns(truth, 2017, 2030) };
  });

function asReturns(truth: readonly Started[], firstYear: number, lastYear: number): Episode[] {
  const returns: Episode[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const last = `${year}-03-31`;
    for (const each of truth) {
      if (each.decom > last || (each.dec !== null && each.dec < `${year - 1}-04-01`)) continue;
      const known = each.dec !== null && each.dec <= last;
      returns.push({
        ...each,
        dec: known ? each.dec : null,
        rec: known ? each.rec : null,
        returnYear: year,
        order: returns.length,
        file: `${year}.csv`,
        line: returns.length + 2,
      });
    }
  }
  return returns;
}
