import { expect, it } from 'vitest';
import { zoomed } from '../../main/zoom';

it('goes up to three times and down to half, step by step, and back', () => {
  const steps = (from: number, step: 'in' | 'out'): number[] => {
    const next = zoomed(from, step);
    return next === from ? [] : [next, ...steps(next, step)];
  };
  expect(steps(1, 'in')).toEqual([1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]);
  expect(steps(1, 'out')).toEqual([0.9, 0.8, 0.67, 0.5]);
  expect(zoomed(2.5, 'reset')).toBe(1);
});
it('takes the nearest step from a size between', () => {
  expect(zoomed(1.0999999, 'in')).toBe(1.25);
  expect(zoomed(1.3, 'in')).toBe(1.5);
  expect(zoomed(1.3, 'out')).toBe(1.25);
});
