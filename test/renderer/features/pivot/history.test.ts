import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginHistory,
  type History,
  mostSteps,
  redone,
  replaced,
  stepped,
  undone,
} from '../../../../renderer/features/pivot/history';

const times = <T>(count: number, history: History<T>, change: (history: History<T>) => History<T>) =>
  Array.from({ length: count }).reduce<History<T>>(change, history);

describe('steps that can be taken back', () => {
  it('goes back through every step and forward again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }),
        fc.nat(40),
        (values, back) => {
          const done = values.slice(1).reduce(stepped, beginHistory(values[0] as number));
          const gone = times(back, done, undone);
          expect(gone.present).toBe(values[Math.max(0, values.length - 1 - back)]);
          expect(times(back, gone, redone)).toEqual(done);
        },
      ),
    );
  });
  it('forgets what was taken back once another step is made', () => {
    const there = stepped(undone(stepped(beginHistory('a'), 'b')), 'c');
    expect(redone(there).present).toBe('c');
    expect(undone(there).present).toBe('a');
  });
  it('takes what changes nothing for no step', () => {
    const once = stepped(beginHistory({ rows: ['a'] }), { rows: ['b'] });
    expect(stepped(once, { rows: ['b'] })).toBe(once);
  });
  it('changes what is now without a step of its own', () => {
    const there = replaced(stepped(beginHistory('a'), 'b'), 'c');
    expect(there.present).toBe('c');
    expect(undone(there).present).toBe('a');
  });
  it('keeps no more steps than it says', () => {
    const many = Array.from({ length: mostSteps + 50 }, (_, step) => step + 1).reduce(
      stepped,
      beginHistory(0),
    );
    expect(many.past).toHaveLength(mostSteps);
    expect(times(mostSteps + 50, many, undone).present).toBe(50);
  });
});
