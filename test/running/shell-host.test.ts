import { expect, it } from 'vitest';
import { titlesIn } from './shell-host';

it('names every specification of a listing, however deep', () => {
  const listing = {
    suites: [
      { specs: [{ title: 'one' }], suites: [{ specs: [{ title: 'two' }] }] },
      { specs: [{ title: 'three' }] },
    ],
  };
  expect(titlesIn(listing)).toEqual(['one', 'two', 'three']);
  expect(titlesIn({})).toEqual([]);
});
