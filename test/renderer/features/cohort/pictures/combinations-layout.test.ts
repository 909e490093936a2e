import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childPairs } from '../../../../../renderer/features/cohort/pictures/child-pairs';
import { combinationWords } from '../../../../../renderer/features/cohort/pictures/combinations-drawing';
import { combinationsLayout } from '../../../../../renderer/features/cohort/pictures/combinations-layout';
import { numberBands } from '../../../../../renderer/features/cohort/pictures/number-bands';
import { type MadeChild, madeOutcome } from '../../../../report/cohort/made-result';

const labels = (values: readonly number[]) => numberBands(values).map(({ label }) => label);

describe('bands of numbers', () => {
  it('are the whole numbers where none is large', () =>
    expect(labels([0, 3, 1])).toEqual(['0', '1', '2', '3']));
  it('double where one is', () => {
    expect(labels([0, 3, 30])).toEqual(['0', '1', '2', '3–4', '5–8', '9–16', '17–32']);
  });
  it('are open below where they are of rates', () => {
    expect(labels([0, 0.4, 3.3])).toEqual(['0', 'up to 1', 'over 1 to 2', 'over 2 to 4']);
  });

  it('hold every number once', () => {
    const number = fc.oneof(fc.nat(300), fc.double({ min: 0, max: 300, noNaN: true }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (values) => {
        const bands = numberBands(values);
        for (const value of values) expect(bands.filter(({ has }) => has(value))).toHaveLength(1);
        expect(bands.length).toBeLessThanOrEqual(11);
      }),
    );
  });
});

describe('children at each number before and after', () => {
  const children: readonly MadeChild[] = [
    ['a', 2, 0],
    ['b', 2, 0],
    ['c', 0, 1],
  ];
  const layout = combinationsLayout(childPairs(madeOutcome(children)));

  it('are counted together', () => {
    expect(layout.combinations).toEqual([
      { before: 0, after: 1, children: ['c'] },
      { before: 2, after: 0, children: ['a', 'b'] },
    ]);
    expect(layout.most).toBe(2);
  });

  it('say what they are', () => {
    expect(layout.combinations.map((each) => combinationWords(each, layout))).toEqual([
      '1 child\n0 before, 1 after',
      '2 children\n2 before, 0 after',
    ]);
  });
});
