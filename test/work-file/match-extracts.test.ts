import { expect, it } from 'vitest';
import { matchExtracts } from '../../shared/work-file/match-extracts';

const extract = (name: string, digit: string, size = 10) => ({ name, size, sha256: digit.repeat(64) });
const states = (...parameters: Parameters<typeof matchExtracts>) =>
  matchExtracts(...parameters).map(({ state, loaded }) => [state, loaded]);

it('knows an extract by name and bytes, by bytes alone, by name alone, or not', () => {
  const wanted = [extract('a.csv', 'a'), extract('b.csv', 'b'), extract('c.csv', 'c'), extract('d.csv', 'd')];
  const loaded = [
    extract('a.csv', 'a'),
    extract('new b.csv', 'b'),
    extract('C.csv', '0'),
    extract('e.csv', 'e'),
  ];
  expect(states(wanted, loaded)).toEqual([
    ['same', 'a.csv'],
    ['renamed', 'new b.csv'],
    ['changed', 'C.csv'],
    ['missing', null],
  ]);
});

it('takes a loaded file once, its own name first', () => {
  const wanted = [extract('copy.csv', 'a'), extract('a.csv', 'a')];
  expect(states(wanted, [extract('a.csv', 'a')])).toEqual([
    ['missing', null],
    ['same', 'a.csv'],
  ]);
});

it('does not take other bytes of the same length or the same digest for the same', () => {
  expect(states([extract('a.csv', 'a')], [extract('a.csv', 'b')])).toEqual([['changed', 'a.csv']]);
  expect(states([extract('a.csv', 'a')], [extract('a.csv', 'a', 11)])).toEqual([['changed', 'a.csv']]);
  expect(states([], [extract('a.csv', 'a')])).toEqual([]);
});
