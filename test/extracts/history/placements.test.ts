import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MoveRules, moveRules } from '../../../shared/definitions/programme-settings';
import { childHistory } from '../../../shared/extracts/history/child-history';
import type { Episode, Started } from '../../../shared/extracts/history/episode';
import { placementsOf } from '../../../shared/extracts/history/placements';
import { episode, sent, untidyEpisodes } from './episodes';

const rules = (different: Partial<MoveRules> = {}): MoveRules => ({ ...moveRules.parse({}), ...different });
const elsewhere = { place: 'K2', place_provider: 'PR4', pl_post: 'DN1 1AA', urn: 'SC200' };
const hospital = { rne: 'P', place: 'T1', place_provider: null, pl_post: 'S5 7AU', urn: null };

/** Episodes one after the other, a month each from 1 January 2017, the last one open. */
function inTurn(...each: Partial<Episode>[]): Started[] {
  const start = (month: number) => `2017-${String(month).padStart(2, '0')}-01`;
  return sent(
    ...each.map((different, at) =>
      episode(start(at + 1), at === each.length - 1 ? different : { dec: start(at + 2), ...different }),
    ),
  );
}

/** Stays as the positions of their first and last episode, with their code where temporary. */
function stays(episodes: readonly Started[], different: Partial<MoveRules> = {}): string[] {
  return placementsOf(episodes, rules(different)).stays.map(
    ({ first, last, temporary }) => `${first}-${last}${temporary === 'yes' ? ' temporary' : ''}`,
  );
}

describe('stays', () => {
  it('takes the start from the first episode and the ending from the last', () => {
    const { stays: found } = placementsOf(
      inTurn(
        { reason_place_change: 'CARPL' },
        { rne: 'U', ...elsewhere, ls: 'E1', reason_place_change: 'CREQB' },
        { rne: 'P', reason_place_change: 'CHILD' },
      ),
      rules(),
    );
    expect(found).toEqual([
      {
        start: '2017-01-01',
        end: '2017-03-01',
        placeCode: 'U6',
        providerCode: 'PR1',
        legalStatus: 'C2',
        changeReason: 'CREQB',
        planned: 'no',
        temporary: 'no',
        first: 0,
        last: 1,
        file: 'episodes.csv',
        line: 2,
      },
      {
        start: '2017-03-01',
        end: null,
        placeCode: 'U6',
        providerCode: 'PR1',
        legalStatus: 'C2',
        changeReason: null,
        planned: null,
        temporary: 'no',
        first: 2,
        last: 2,
        file: 'episodes.csv',
        line: 4,
      },
    ]);
  });

  it.each([
    ['S', 2],
    ['P', 2],
    ['B', 2],
    ['L', 1],
    ['T', 1],
    ['U', 1],
  ])('trusts RNE %s, whatever the placement says', (rne, count) => {
    expect(stays(inTurn({}, { rne }))).toHaveLength(count);
    expect(stays(inTurn({}, { rne, ...elsewhere }))).toHaveLength(count);
  });

  it('goes by the placement where the RNE is blank', () => {
    expect(stays(inTurn({}, { rne: null }, { rne: null, ...elsewhere }))).toEqual(['0-1', '2-2']);
  });

  it('counts T and U where the rules say so, but never a change of legal status', () => {
    expect(stays(inTurn({}, { rne: 'T' }, { rne: 'U' }, { rne: 'L' }), { countSameCarer: true })).toEqual([
      '0-0',
      '1-1',
      '2-3',
    ]);
  });

  it('goes by type, provider, URN and postcode where identity is trusted', () => {
    const trusted = (different: Partial<Episode>) =>
      stays(inTurn({}, { rne: 'P', ...different }), { newCarer: 'trust-identity' }).length;
    expect(trusted({})).toBe(1);
    expect(trusted({ pl_post: 's601aa' })).toBe(1);
    expect(trusted({ ls: 'E1' })).toBe(1);
    expect(trusted({ place: 'U4' })).toBe(2);
    expect(trusted({ place_provider: 'PR4' })).toBe(2);
    expect(trusted({ urn: null })).toBe(2);
    expect(trusted({ pl_post: 'S60 1AB' })).toBe(2);
  });

  it('breaks where care does: after a gap, and after a reason for leaving it', () => {
    const gap = sent(
      episode('2017-01-01', { dec: '2017-02-01', rec: 'E4A' }),
      episode('2017-02-03', { rne: 'L' }),
    );
    const left = sent(
      episode('2017-01-01', { dec: '2017-02-01', rec: 'E4A' }),
      episode('2017-02-01', { rne: 'L' }),
    );
    expect([stays(gap), stays(left)]).toEqual([
      ['0-0', '1-1'],
      ['0-0', '1-1'],
    ]);
  });

  it.each(['S', 'T', 'U'])('takes adoption by the current foster carer (RNE %s) for the same stay', (rne) => {
    for (const place of ['A3', 'A5'])
      for (const different of [{}, { countSameCarer: true }, { newCarer: 'trust-identity' as const }])
        expect(stays(inTurn({ place: 'U1' }, { rne, place, pl_post: 'S1 2AB' }), different)).toEqual(['0-1']);
  });

  it('takes another order during adoption by the foster carer for the same stay', () => {
    const orders = inTurn({}, { rne: 'U', place: 'A3' }, { rne: 'U', place: 'A5' });
    expect(stays(orders, { countSameCarer: true })).toEqual(['0-2']);
  });

  it('takes adoption by others, or by a new carer, for a move', () => {
    expect(stays(inTurn({}, { rne: 'P', place: 'A6' }))).toHaveLength(2);
    expect(stays(inTurn({}, { rne: 'P', place: 'A5' }))).toHaveLength(2);
    expect(stays(inTurn({ place: 'K2' }, { rne: 'T', place: 'A5' }), { countSameCarer: true })).toHaveLength(
      2,
    );
  });

  it('leaves out short breaks and lists them, unless told otherwise', () => {
    const episodes = sent(
      episode('2017-01-01', { ls: 'V4', dec: '2017-01-03', rec: 'E4A' }),
      episode('2017-02-01', { ls: 'V2' }),
    );
    expect(placementsOf(episodes, rules())).toMatchObject({ leftOut: [0], stays: [{ first: 1 }] });
    expect(placementsOf(episodes, rules({ leaveOutShortBreaks: false }))).toMatchObject({
      leftOut: [],
      stays: [{ first: 0 }, { first: 1 }],
    });
  });
});

describe('temporary stays', () => {
  const back = inTurn({}, hospital, { rne: 'P', reason_place_change: 'CARPL' }, { rne: 'P', ...elsewhere });
  const asked = (episodes: readonly Started[]) =>
    placementsOf(episodes, rules()).queries.map(({ rule, line }) => `${line} ${rule}`);

  it('are part of the stay that the child comes back to', () => {
    const found = placementsOf(back, rules());
    expect(found.stays).toMatchObject([
      {
        start: '2017-01-01',
        end: '2017-04-01',
        placeCode: 'U6',
        temporary: 'no',
        planned: 'yes',
        first: 0,
        last: 2,
      },
      { start: '2017-04-01', first: 3, last: 3 },
    ]);
    expect(found.queries).toEqual([]);
  });

  it('stay apart, marked as temporary, where returns are not joined', () => {
    expect(stays(back, { joinReturns: false })).toEqual(['0-0', '1-1 temporary', '2-2', '3-3']);
  });

  it('may come several in a row or one after another return, with a change of legal status between', () => {
    const respite = { ...hospital, place: 'T4', pl_post: 'S9 9ZZ' };
    const legal = { ...hospital, rne: 'L', ls: 'E1' };
    const episodes = inTurn({}, hospital, legal, respite, { rne: 'B', ls: 'E1' }, respite, { rne: 'P' });
    expect(stays(episodes)).toEqual(['0-6']);
    expect(stays(episodes, { joinReturns: false })).toEqual([
      '0-0',
      '1-2 temporary',
      '3-3 temporary',
      '4-4',
      '5-5 temporary',
      '6-6',
    ]);
  });

  it('come back to the placement as it was last, not as it began', () => {
    const moved = { rne: 'T', pl_post: 'S61 2BB' };
    expect(stays(inTurn({}, moved, hospital, { rne: 'P', pl_post: 'S61 2BB' }))).toEqual(['0-3']);
    expect(stays(inTurn({}, moved, hospital, { rne: 'P' }))).toEqual(['0-1', '2-2', '3-3']);
  });

  it.each([
    ['place', 'PLACE U6, then U4', { place: 'U4' }],
    ['place_provider', 'PLACE_PROVIDER PR1, then PR4', { place_provider: 'PR4' }],
    ['urn', 'URN SC100, then blank', { urn: null, pl_post: 'S601AA' }],
    ['pl_post', 'PL_POST S60 1AA, then S1 2AB', { pl_post: 'S1 2AB' }],
  ])('were real moves, with a query, where another %s follows', (_, difference, different) => {
    const episodes = inTurn({}, hospital, { rne: 'P', ...different });
    expect(stays(episodes)).toEqual(['0-0', '1-1', '2-2']);
    expect(placementsOf(episodes, rules()).queries).toEqual([
      {
        rule: 'temporary-without-return',
        file: 'episodes.csv',
        line: 3,
        words: `The temporary placement T1 from 1 Feb 2017 was not followed by a return to the placement before (${difference}), so it is counted like any other placement.`,
      },
    ]);
  });

  it('are counted by their RNE where the child does not come back: with the same carer it is no move', () => {
    expect(stays(inTurn({}, { ...hospital, rne: 'T' }, { rne: 'P', ...elsewhere }))).toEqual(['0-1', '2-2']);
    expect(stays(inTurn({}, { ...hospital, rne: 'T' }, { rne: 'T', ...elsewhere }))).toEqual(['0-2']);
    expect(
      stays(inTurn({}, { ...hospital, rne: 'T' }, { rne: 'T', ...elsewhere }), { countSameCarer: true }),
    ).toEqual(['0-0', '1-1', '2-2']);
  });

  it('stay temporary while the child is away, and where care ends there', () => {
    expect(stays(inTurn({}, hospital))).toEqual(['0-0', '1-1 temporary']);
    expect(asked(inTurn({}, hospital))).toEqual([]);
    expect(stays(inTurn({}, { ...hospital, rne: 'T' }))).toEqual(['0-0', '1-1 temporary']);
    const ended = sent(
      episode('2017-01-01', { dec: '2017-02-01' }),
      episode('2017-02-01', { ...hospital, dec: '2017-02-10', rec: 'E4A' }),
      episode('2017-06-01'),
    );
    expect(stays(ended)).toEqual(['0-0', '1-1 temporary', '2-2']);
    expect(asked(ended)).toEqual(['3 care-ends-temporary']);
  });

  it('raise a query where care starts in one, and then count like any other', () => {
    const started = inTurn({ ...hospital, rne: 'S' }, { rne: 'P' });
    expect(stays(started)).toEqual(['0-0', '1-1']);
    expect(asked(started)).toEqual(['2 care-starts-temporary']);
    expect(stays(inTurn({ ...hospital, rne: 'S' }))).toEqual(['0-0 temporary']);
  });

  it('do not join what a time out of care divides', () => {
    const episodes = sent(
      episode('2017-01-01', { dec: '2017-02-01', rec: 'E4A' }),
      episode('2017-03-01', { ...hospital, rne: 'S', dec: '2017-03-05' }),
      episode('2017-03-05', { rne: 'P' }),
    );
    expect(stays(episodes)).toEqual(['0-0', '1-1', '2-2']);
  });

  it('of two times in care are two', () => {
    const episodes = sent(
      episode('2017-01-01', { dec: '2017-02-01' }),
      episode('2017-02-01', { ...hospital, dec: '2017-02-10', rec: 'E4A' }),
      episode('2017-02-10', { ...hospital, rne: 'S', dec: '2017-02-20' }),
      episode('2017-02-20', { rne: 'P' }),
    );
    expect(stays(episodes)).toEqual(['0-0', '1-1 temporary', '2-2', '3-3']);
    expect(asked(episodes)).toEqual(['3 care-ends-temporary', '4 care-starts-temporary']);
  });

  it('are followed by no return that can be told where the type of placement is not known', () => {
    const unknown = { place: null };
    expect(stays(inTurn(unknown, hospital, { rne: 'P', ...unknown }))).toEqual(['0-0', '1-1', '2-2']);
  });

  it('are those of the codes in the rules', () => {
    expect(stays(back, { temporaryCodes: [] })).toEqual(['0-0', '1-1', '2-2', '3-3']);
    expect(stays(inTurn({}, { rne: 'P', ...elsewhere }, { rne: 'P' }), { temporaryCodes: ['K2'] })).toEqual([
      '0-2',
    ]);
  });
});

describe('stays, whatever is sent', () => {
  const anyRules = fc.record({
    newCarer: fc.constantFrom('trust-rne' as const, 'trust-identity' as const),
    countSameCarer: fc.boolean(),
    temporaryCodes: fc.constantFrom<string[][]>(['T1'], []),
    joinReturns: fc.boolean(),
    leaveOutShortBreaks: fc.boolean(),
  });
  const year = fc.option(fc.constantFrom(2017, 2018, 2019, 2020), { nil: null });

  it('cover each care period exactly, and each episode belongs to one stay or is a short break', () => {
    fc.assert(
      fc.property(untidyEpisodes, anyRules, year, (episodes, chosen, latest) => {
        const history = childHistory(episodes, chosen, latest);
        const positions = [...history.leftOut];
        for (const { first, last } of history.stays)
          for (let at = first; at <= last; at++) positions.push(at);
        expect(positions.sort((a, b) => a - b)).toEqual(history.episodes.map((_, at) => at));
        for (const period of history.carePeriods) {
          const within = history.stays.filter(({ first }) => first >= period.first && first <= period.last);
          expect(within[0]?.start).toBe(period.start);
          expect(within.at(-1)?.end).toBe(period.end);
          within.forEach((stay, at) => {
            if (at > 0) expect(stay.start).toBe(within[at - 1]?.end);
          });
        }
      }),
    );
  });

  it('are care periods and moves: a new carer inside care is one stay more', () => {
    fc.assert(
      fc.property(untidyEpisodes, year, (episodes, latest) => {
        const chosen = rules({ temporaryCodes: [] });
        const { episodes: kept, stays: found, carePeriods } = childHistory(episodes, chosen, latest);
        const firsts = new Set(carePeriods.map(({ first }) => first));
        const moves = kept.filter(
          ({ rne, ls, place }, at) =>
            ls !== 'V4' && !firsts.has(at) && (rne === 'P' || rne === 'B' || (rne === 'S' && place !== 'A5')),
        );
        const known = kept.every(({ rne, place }) => rne !== null && place !== 'A5');
        if (known) expect(found.length - carePeriods.length).toBe(moves.length);
        else expect(found.length).toBeGreaterThanOrEqual(carePeriods.length);
      }),
      { numRuns: 400 },
    );
  });

  it('are joined by returns only where something is temporary', () => {
    fc.assert(
      fc.property(untidyEpisodes, anyRules, year, (episodes, chosen, latest) => {
        const apart = childHistory(episodes, { ...chosen, joinReturns: false }, latest).stays;
        const together = childHistory(episodes, { ...chosen, joinReturns: true }, latest).stays;
        if (apart.every(({ temporary }) => temporary === 'no')) expect(together).toEqual(apart);
        else expect(together.length).toBeLessThanOrEqual(apart.length);
      }),
    );
  });
});
