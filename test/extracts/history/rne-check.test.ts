import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../shared/extracts/history/episode';
import { rneDisagreements } from '../../../shared/extracts/history/rne-check';
import { episode, sent } from './episodes';

/** What is found on an episode that follows one in care with the details of `episode`. */
function found(different: Partial<Episode>): string[] {
  const episodes = sent(
    episode('2017-01-01', { dec: '2017-02-01' }),
    episode('2017-02-01', { rne: 'L', ...different }),
  );
  return rneDisagreements(episodes).map(({ rule }) => rule);
}

describe('RNE against what changed', () => {
  it.each([
    ['L', {}, ['rne-legal-unchanged']],
    ['L', { ls: 'E1' }, []],
    ['L', { ls: 'E1', urn: null }, ['rne-legal-but-moved']],
    ['L', { pl_post: 'S1 2AB' }, ['rne-legal-but-moved', 'rne-legal-unchanged']],
    ['P', {}, ['rne-move-but-same-placement']],
    ['T', { place: 'U4' }, []],
    ['T', { place: 'U4', ls: 'E1' }, ['rne-legal-changed']],
    ['P', { ls: null }, ['rne-move-but-same-placement', 'rne-legal-changed']],
    ['B', { place_provider: 'PR4', ls: 'E1' }, []],
    ['U', { place_provider: 'PR4' }, ['rne-legal-unchanged']],
    ['B', { ls: 'E1' }, ['rne-move-but-same-placement']],
    ['S', {}, []],
  ])('%s with %j', (rne, different, rules) => {
    expect(found({ rne, ...different })).toEqual(rules);
  });

  it('says what it found, by file and line', () => {
    const episodes = sent(
      episode('2017-01-01', { dec: '2017-02-01' }),
      episode('2017-02-01', { rne: 'P', place: 'K2', ls: 'V2' }),
    );
    expect(rneDisagreements(episodes)).toEqual([
      {
        rule: 'rne-legal-changed',
        file: 'episodes.csv',
        line: 3,
        words: 'RNE is P on 1 Feb 2017, but the legal status went from C2 to V2.',
      },
    ]);
  });

  it('compares nothing across a time out of care', () => {
    const episodes = sent(
      episode('2017-01-01', { dec: '2017-02-01', rec: 'E4A' }),
      episode('2017-02-01', { rne: 'L', place: 'K2' }),
    );
    expect(rneDisagreements(episodes)).toEqual([]);
  });
});
