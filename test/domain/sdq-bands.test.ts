import { expect, it } from 'vitest';
import { sdqBandOf } from '../../shared/domain/sdq-bands';

const band = [
  'close to average',
  'slightly raised',
  'slightly raised',
  'high',
  'high',
  'very high',
  'very high',
];

it.each([
  ['carer', [13, 14, 16, 17, 19, 20, 40]],
  ['school', [11, 12, 15, 16, 18, 19, 40]],
  ['self', [14, 15, 17, 18, 19, 20, 40]],
])('places the edges of the %s form', (informant, scores) => {
  expect(scores.map((score) => sdqBandOf(score, informant))).toEqual(band);
  expect(sdqBandOf(0, informant)).toBe('close to average');
});

it('places no score that the form cannot give, and none of an unknown form', () => {
  expect([-1, 41, 12.5].map((score) => sdqBandOf(score, 'carer'))).toEqual([null, null, null]);
  expect(sdqBandOf(12, null)).toBeNull();
  expect(sdqBandOf(12, 'toString')).toBeNull();
});
