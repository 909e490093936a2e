import { expect, it } from 'vitest';
import { mergedParts } from '../../../../../renderer/features/pivot/picture/merged-parts';

const list = (...keys: string[]) => keys.map((key) => ({ keys: [key], labels: [key] }));
const merged = (...lists: string[][]) =>
  mergedParts(lists.map((keys) => list(...keys))).map(({ keys }) => keys[0]);

it('puts the parts of panels into one order that agrees with each of theirs', () => {
  expect(merged(['a', 'c'], ['b', 'c'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
  expect(merged(['close', 'high'], ['raised', 'high', 'very high'], ['close', 'raised'])).toEqual([
    'close',
    'raised',
    'high',
    'very high',
  ]);
});

it('has each part once, even where the panels contradict each other', () => {
  expect([...merged(['a', 'b'], ['b', 'a'])].sort()).toEqual(['a', 'b']);
});

it('is quick over tens of thousands of parts', () => {
  const keys = Array.from({ length: 30_000 }, (_, i) => `child ${i}`);
  expect(merged(keys.slice(0, 1), keys.slice(20_000), keys)).toEqual(keys);
});
