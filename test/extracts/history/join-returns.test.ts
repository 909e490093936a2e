import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../shared/extracts/history/episode';
import { joinReturns } from '../../../shared/extracts/history/join-returns';
import { episode, sent, severalReturns, untidyEpisodes } from './episodes';

/** What a history comes to, one line an episode: start, end, reason; and which rule met which line. */
function joined(episodes: readonly Episode[], latestReturn: number | null = null) {
  const { episodes: kept, repairs } = joinReturns(episodes, latestReturn);
  return {
    history: kept.map(({ decom, dec, rec }) => `${decom} ${dec ?? 'open'} ${rec ?? '-'}`),
    rules: repairs.map(({ rule, line }) => `${line} ${rule}`),
  };
}

describe('joining returns: one return', () => {
  it('leaves a tidy history alone, the very same objects', () => {
    const tidy = sent(
      episode('2017-05-01', { dec: '2017-06-01' }),
      episode('2017-06-01', { rne: 'L', dec: '2017-09-01', rec: 'E4A' }),
      episode('2018-01-05'),
    );
    const { episodes, repairs, setAside } = joinReturns(tidy, 2018);
    expect(episodes.every((each, at) => each === tidy[at])).toBe(true);
    expect([repairs, setAside]).toEqual([[], []]);
  });

  it('closes an open episode when the next one starts, and says so beside its line', () => {
    const { episodes, repairs } = joinReturns(
      sent(episode('2017-05-01'), episode('2017-08-20', { rne: 'P' })),
      null,
    );
    expect(episodes.map(({ dec, rec }) => [dec, rec])).toEqual([
      ['2017-08-20', 'X1'],
      [null, null],
    ]);
    expect(repairs).toEqual([
      {
        rule: 'closed-by-next-start',
        file: 'episodes.csv',
        line: 2,
        change: 'No end was sent. End set to 20 Aug 2017, when the next episode starts, with reason X1.',
      },
    ]);
  });

  it('ends care where the next episode starts it again, and keeps a reason for leaving that was sent', () => {
    expect(joined(sent(episode('2017-05-01'), episode('2017-08-20')))).toEqual({
      history: ['2017-05-01 2017-08-20 unknown-left-care', '2017-08-20 open -'],
      rules: ['2 left-care-before-next-start'],
    });
    expect(joined(sent(episode('2017-05-01', { rec: 'E4B' }), episode('2017-08-20'))).history[0]).toBe(
      '2017-05-01 2017-08-20 E4B',
    );
  });

  it('cuts an overlap; a child who goes on in care did not leave it', () => {
    const overlap = (rec: string | null, rne: string) =>
      joined(sent(episode('2017-05-01', { dec: '2017-09-01', rec }), episode('2017-08-20', { rne })));
    expect(overlap('X1', 'P')).toEqual({
      history: ['2017-05-01 2017-08-20 X1', '2017-08-20 open -'],
      rules: ['2 overlap-cut'],
    });
    expect(overlap('E4A', 'P').history[0]).toBe('2017-05-01 2017-08-20 X1');
    expect(overlap(null, 'P').history[0]).toBe('2017-05-01 2017-08-20 X1');
    expect(overlap('E4A', 'S').history[0]).toBe('2017-05-01 2017-08-20 E4A');
    expect(overlap('X1', 'S').history[0]).toBe('2017-05-01 2017-08-20 X1');
  });

  it('says what the end and the reason were before an overlap was cut', () => {
    const { repairs } = joinReturns(
      sent(
        episode('2017-05-01', { dec: '2017-09-01', rec: 'E4A' }),
        episode('2017-08-20', { rne: 'P', dec: '2017-08-25' }),
      ),
      null,
    );
    expect(repairs[0]?.change).toBe(
      'End set to 20 Aug 2017, when the next episode starts (was 1 Sep 2017), and the reason to X1 (was E4A).',
    );
  });

  it('closes the gap after X1, unless care starts anew', () => {
    const gap = (rne: string) =>
      joined(sent(episode('2017-05-01', { dec: '2017-08-16' }), episode('2017-08-20', { rne })));
    expect(gap('P')).toEqual({
      history: ['2017-05-01 2017-08-20 X1', '2017-08-20 open -'],
      rules: ['2 gap-closed'],
    });
    expect(gap('S')).toEqual({ history: ['2017-05-01 2017-08-16 X1', '2017-08-20 open -'], rules: [] });
  });

  it('leaves a gap after a reason for leaving care', () => {
    const { history, rules } = joined(
      sent(episode('2017-05-01', { dec: '2017-08-16', rec: 'E4A' }), episode('2017-08-20', { rne: 'P' })),
    );
    expect([history[0], rules]).toEqual(['2017-05-01 2017-08-16 E4A', []]);
  });

  it('fills X1 where the reason is blank and the next episode goes on in care the same day', () => {
    const blank = (rne: string) =>
      joined(sent(episode('2017-05-01', { dec: '2017-08-20', rec: null }), episode('2017-08-20', { rne })));
    expect(blank('L')).toEqual({
      history: ['2017-05-01 2017-08-20 X1', '2017-08-20 open -'],
      rules: ['2 end-reason-filled'],
    });
    expect(blank('S').rules).toEqual([]);
  });

  it('takes an end before the start as not sent', () => {
    expect(joined(sent(episode('2017-05-01', { dec: '2016-05-20', rec: 'E4A' })))).toEqual({
      history: ['2017-05-01 open E4A'],
      rules: ['2 end-before-start'],
    });
    expect(
      joined(sent(episode('2017-05-01', { dec: '2016-05-20' }), episode('2017-08-20', { rne: 'P' }))),
    ).toEqual({
      history: ['2017-05-01 2017-08-20 X1', '2017-08-20 open -'],
      rules: ['2 end-before-start', '2 closed-by-next-start'],
    });
  });

  it('keeps one of two episodes that start on one day: the one with an end, then the later row', () => {
    const open = episode('2017-05-01', { place: 'K2' });
    const ended = episode('2017-05-01', { dec: '2017-06-01', rec: 'E4A' });
    expect(joined(sent(ended, open))).toEqual({
      history: ['2017-05-01 2017-06-01 E4A'],
      rules: ['3 duplicate-episode'],
    });
    expect(joined(sent(open, ended)).rules).toEqual(['2 duplicate-episode']);
    expect(joined(sent(open, open)).rules).toEqual(['2 duplicate-episode']);
  });

  it('sets aside an episode without a start, and one without a night', () => {
    const { history, rules } = joined(
      sent(
        { ...episode(''), decom: null as unknown as string },
        episode('2017-05-01', { dec: '2017-05-01' }),
        episode('2017-05-01', { rne: 'P', dec: '2017-06-01' }),
        episode('2017-06-01', { rne: 'L', dec: '2017-06-01', rec: 'E4A' }),
      ),
    );
    expect(history).toEqual(['2017-05-01 2017-06-01 E4A']);
    expect(rules).toEqual([
      '2 no-start',
      '3 shorter-than-a-day',
      '5 shorter-than-a-day',
      '4 end-reason-filled',
    ]);
  });
});

describe('joining returns: several years', () => {
  const inReturn = (returnYear: number) => ({ returnYear });

  it('takes the episode as it was sent last', () => {
    const first = episode('2017-02-01', inReturn(2017));
    const again = episode('2017-02-01', { ...inReturn(2018), dec: '2017-07-01', rec: 'E4A' });
    expect(joined(sent(first, again), 2018)).toEqual({
      history: ['2017-02-01 2017-07-01 E4A'],
      rules: ['2 superseded-episode'],
    });
    expect(joined(sent(again, first), 2018).history).toEqual(['2017-02-01 2017-07-01 E4A']);
  });

  it('believes a later return that opens an episode again', () => {
    const ended = episode('2017-02-01', { ...inReturn(2017), dec: '2017-03-10', rec: 'E4A' });
    expect(joined(sent(ended, episode('2017-02-01', inReturn(2018))), 2018).history).toEqual([
      '2017-02-01 open -',
    ]);
  });

  it('closes an old open episode at the next start, though a year between is not loaded', () => {
    expect(
      joined(
        sent(episode('2016-06-01', inReturn(2017)), episode('2018-10-05', { ...inReturn(2019), rne: 'T' })),
        2019,
      ),
    ).toEqual({
      history: ['2016-06-01 2018-10-05 X1', '2018-10-05 open -'],
      rules: ['2 closed-by-next-start'],
    });
  });

  it.each([
    { start: '2016-06-01', again: '2017-06-10', end: '2017-03-31', why: 'at the end of its year' },
    { start: '2016-06-01', again: '2016-12-10', end: '2016-12-09', why: 'the day before the new start' },
    { start: '2017-03-31', again: '2017-06-10', end: '2017-04-01', why: 'with at least one night' },
    { start: '2016-06-01', again: '2016-06-02', end: '2016-06-02', why: 'with one night where no more fits' },
  ])('ends care $why where the child starts again', ({ start, again, end }) => {
    const { history, rules } = joined(
      sent(episode(start, inReturn(2017)), episode(again, { ...inReturn(2018), place: 'K2' })),
      2018,
    );
    expect(history[0]).toBe(`${start} ${end} unknown-left-care`);
    expect(rules).toEqual(['2 left-care-before-next-start']);
  });

  it('ends care on 31 March where no later return tells of the child', () => {
    const old = sent(episode('2016-06-01', { ...inReturn(2017), rec: 'X1' }));
    expect(joined(old, 2018)).toEqual({
      history: ['2016-06-01 2017-03-31 unknown-left-care'],
      rules: ['2 left-care-by-year-end'],
    });
    expect(joined(old, 2017).history).toEqual(['2016-06-01 open X1']);
    expect(joined(old, null).history).toEqual(['2016-06-01 open X1']);
  });

  it('gives the last day of the year one night', () => {
    expect(joined(sent(episode('2017-03-31', inReturn(2017))), 2018).history).toEqual([
      '2017-03-31 2017-04-01 unknown-left-care',
    ]);
  });

  it('leaves an episode open that starts after the year its return is said to be of', () => {
    expect(joined(sent(episode('2018-06-01', inReturn(2017))), 2019).history).toEqual(['2018-06-01 open -']);
    expect(joined(sent(episode('2018-06-01', inReturn(2017))), 2020).history).toEqual([
      '2018-06-01 2019-03-31 unknown-left-care',
    ]);
  });

  it('leaves an episode of a return of unknown year open', () => {
    expect(joined(sent(episode('2016-06-01')), 2018).history).toEqual(['2016-06-01 open -']);
  });

  it.each([
    ['earlier', '2016-09-05'],
    ['later', '2016-09-19'],
  ])('takes a start that a later return moved to an %s day', (_, corrected) => {
    const { history, rules } = joined(
      sent(
        episode('2016-09-10', inReturn(2017)),
        episode(corrected, { ...inReturn(2018), dec: '2017-05-30', rec: 'E4A' }),
      ),
      2018,
    );
    expect(history).toEqual([`${corrected} 2017-05-30 E4A`]);
    expect(rules).toEqual(['2 duplicate-episode']);
  });

  it('takes no return to the same carer for a corrected start', () => {
    const again = joined(
      sent(episode('2016-09-10', inReturn(2017)), episode('2019-01-15', inReturn(2019))),
      2019,
    );
    expect(again.history).toEqual(['2016-09-10 2017-03-31 unknown-left-care', '2019-01-15 open -']);
    const sentTogether = joined(
      sent(
        episode('2016-06-10', inReturn(2017)),
        episode('2016-09-10', inReturn(2017)),
        episode('2016-09-10', inReturn(2018)),
      ),
      2018,
    );
    expect(sentTogether.history).toEqual(['2016-06-10 2016-09-09 unknown-left-care', '2016-09-10 open -']);
  });

  it('keeps a contiguous open episode with the very details of the one before', () => {
    const { history } = joined(
      sent(
        episode('2016-06-10', { ...inReturn(2017), rne: 'P', dec: '2016-09-10' }),
        episode('2016-09-10', { ...inReturn(2017), rne: 'P' }),
      ),
      2018,
    );
    expect(history).toEqual(['2016-06-10 2016-09-10 X1', '2016-09-10 2017-03-31 unknown-left-care']);
  });

  it('sets aside what a later return tells otherwise', () => {
    const { history, rules } = joined(
      sent(
        episode('2016-06-10', { ...inReturn(2017), dec: '2016-12-01' }),
        episode('2016-12-01', { ...inReturn(2017), rne: 'P', place: 'K2', dec: '2017-02-01' }),
        episode('2017-02-01', { ...inReturn(2017), rne: 'P', place: 'H5' }),
        episode('2016-06-10', { ...inReturn(2018), dec: '2017-09-01', rec: 'E4A' }),
      ),
      2018,
    );
    expect(history).toEqual(['2016-06-10 2017-09-01 E4A']);
    expect(rules).toEqual(['2 superseded-episode', '3 superseded-episode', '4 superseded-episode']);
  });

  it('sets aside an old open episode where a later return told only of the time before it', () => {
    const { history, rules } = joined(
      sent(
        episode('2016-06-10', { ...inReturn(2018), dec: '2016-12-01', rec: 'E4A' }),
        episode('2017-02-01', { ...inReturn(2017) }),
      ),
      2018,
    );
    expect(history).toEqual(['2016-06-10 2016-12-01 E4A']);
    expect(rules).toEqual(['3 superseded-episode']);
  });

  it('keeps an episode beside one that both years sent without an end', () => {
    const { history } = joined(
      sent(
        episode('2016-06-10', inReturn(2017)),
        episode('2016-09-10', { ...inReturn(2017), rne: 'P', place: 'K2', dec: '2017-02-01' }),
        episode('2017-02-01', { ...inReturn(2017), rne: 'P' }),
        episode('2016-06-10', inReturn(2018)),
        episode('2017-02-01', { ...inReturn(2018), rne: 'P' }),
      ),
      2018,
    );
    expect(history).toEqual(['2016-06-10 2016-09-10 X1', '2016-09-10 2017-02-01 X1', '2017-02-01 open -']);
  });

  it('takes an end over none where one of the years is not known', () => {
    const ended = episode('2016-06-10', { dec: '2016-12-01', rec: 'E4A' });
    const open = episode('2016-06-10', inReturn(2018));
    for (const episodes of [sent(ended, open), sent(open, ended)])
      expect(joined(episodes, 2018).history).toEqual(['2016-06-10 2016-12-01 E4A']);
  });

  it('does not let a return of unknown year put another right', () => {
    const { rules } = joined(
      sent(
        episode('2016-06-10', { dec: '2016-12-01' }),
        episode('2016-09-10', { ...inReturn(2017), rne: 'P', dec: '2016-11-01', rec: 'E4A' }),
      ),
      2017,
    );
    expect(rules).toEqual(['2 overlap-cut']);
  });
});

describe('joining returns: whatever is sent', () => {
  const latest = fc.option(fc.constantFrom(2017, 2018, 2019, 2020), { nil: null });

  it('gives episodes in order without overlap, of which only the last is open, each with a night', () => {
    fc.assert(
      fc.property(untidyEpisodes, latest, (episodes, latestReturn) => {
        const kept = joinReturns(episodes, latestReturn).episodes;
        kept.forEach(({ decom, dec }, at) => {
          const next = kept[at + 1];
          expect(dec === null ? next === undefined : dec > decom).toBe(true);
          if (dec !== null && next !== undefined) expect(dec <= next.decom).toBe(true);
        });
      }),
    );
  });

  it('loses no episode, and changes none without a rule', () => {
    fc.assert(
      fc.property(untidyEpisodes, latest, (episodes, latestReturn) => {
        const { episodes: kept, setAside, repairs } = joinReturns(episodes, latestReturn);
        const lines = [...kept, ...setAside].map(({ line }) => line).sort((a, b) => a - b);
        expect(lines).toEqual(episodes.map(({ line }) => line));
        const ruled = new Set(repairs.map(({ line }) => line));
        const untouched = new Set<Episode>(episodes);
        for (const each of kept) expect(untouched.has(each)).toBe(!ruled.has(each.line));
        for (const each of setAside) expect(ruled.has(each.line)).toBe(true);
      }),
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(untidyEpisodes, latest, (episodes, latestReturn) => {
        const once = joinReturns(episodes, latestReturn).episodes;
        const twice = joinReturns(once, latestReturn);
        expect(twice.repairs).toEqual([]);
        expect(twice.episodes).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of the list', () => {
    const shuffled = untidyEpisodes.chain((episodes) =>
      fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length }), latest),
    );
    fc.assert(
      fc.property(shuffled, ([episodes, other, latestReturn]) => {
        expect(joinReturns(other, latestReturn)).toEqual(joinReturns(episodes, latestReturn));
      }),
    );
  });

  it('finds the true history in several years of returns', () => {
    fc.assert(
      fc.property(severalReturns, ({ truth, returns }) => {
        const told = joinReturns(returns, 2030).episodes;
        expect(told.map(({ decom, dec, rec, place }) => [decom, dec, rec, place])).toEqual(
          truth.map(({ decom, dec, rec, place }) => [decom, dec, rec, place]),
        );
      }),
    );
  });
});
