import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Episode, Started } from '../../../shared/extracts/history/episode';
import { joinReturns } from '../../../shared/extracts/history/join-returns';
import { untidyEpisodes } from './episodes';

describe('episodes that fit one another', () => {
  it('come out as every rule leaves them, whether or not they go through the rules', () => {
    fc.assert(
      fc.property(untidyEpisodes, fc.option(fc.integer({ min: 2010, max: 2020 })), (sentEpisodes, latest) => {
        const { episodes } = joinReturns(sentEpisodes, latest);
        // A copy of the first episode makes them go through the rules, and is set aside by them.
        const [first] = episodes;
        fc.pre(first !== undefined);
        const copy = { ...(first as Started), order: 1_000_000 };
        const anew = joinReturns([...episodes, copy], latest);
        const plain = (all: readonly Episode[]) => all.map(({ order, ...rest }) => rest);
        expect(plain(anew.episodes)).toEqual(plain(joinReturns(episodes, latest).episodes));
        expect(anew.setAside).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
