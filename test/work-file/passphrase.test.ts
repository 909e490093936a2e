import { expect, it } from 'vitest';
import { strengthOf, strengthWords, whyNotPassphrase } from '../../shared/work-file/passphrase';

it.each([
  ['', 'weak'],
  ['short1!', 'weak'],
  ['passwordpassword', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmnopqrstuvwxyz', 'weak'],
  ['Children2018!', 'weak'],
  ['the the the the the the', 'weak'],
  ['one two three', 'weak'],
  ['copper lantern', 'weak'],
  ['copper lantern meadow fox', 'fair'],
  ['copper lantern meadow fox bridle walnut', 'strong'],
  ['vK9#qTz!m2', 'fair'],
  ['vK9#qTz!m2LwRp4&xN', 'strong'],
])('%j is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

it('says what is wanting, and takes only what is typed twice', () => {
  expect(strengthWords('abc')).toContain('at least 10');
  expect(whyNotPassphrase('abc', 'abc')).toContain('at least 10');
  expect(whyNotPassphrase('passwordpassword', 'passwordpassword')).toContain('guessed');
  expect(whyNotPassphrase('copper lantern meadow fox', 'copper lantern meadow fax')).toContain('same');
  expect(whyNotPassphrase('copper lantern meadow fox', 'copper lantern meadow fox')).toBeNull();
});
