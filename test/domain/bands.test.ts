import { expect, it } from 'vitest';
import { ageBandOf } from '../../shared/domain/age-bands';
import { radqBandOf } from '../../shared/domain/radq-bands';
import { sdqReturnBandOf } from '../../shared/domain/sdq-return-bands';

it('places the edges of the published SDQ bands', () => {
  expect([0, 13, 14, 16, 17, 40].map(sdqReturnBandOf)).toEqual([
    'normal',
    'normal',
    'borderline',
    'borderline',
    'cause for concern',
    'cause for concern',
  ]);
  expect([-1, 41, 13.5, Number.NaN].map(sdqReturnBandOf)).toEqual([null, null, null, null]);
});

it('places the edges of the RADQ bands', () => {
  expect([0, 64, 65, 79, 80, 99, 100].map(radqBandOf)).toEqual([
    'general range',
    'general range',
    'borderline',
    'borderline',
    'moderate',
    'moderate',
    'severe',
  ]);
  expect([-1, 64.5].map(radqBandOf)).toEqual([null, null]);
});

it('finds the first band that holds an age, with open ends', () => {
  const bands = [
    { label: 'under 5', from: null, to: 4 },
    { label: 'school age', from: 5, to: 15 },
    { label: 'older', from: 18, to: null },
  ];
  expect([0, 4, 5, 15, 16, 18, 24].map((age) => ageBandOf(age, bands))).toEqual([
    'under 5',
    'under 5',
    'school age',
    'school age',
    null,
    'older',
    'older',
  ]);
});
