import { describe, expect, it } from 'vitest';
import { lineWords } from '../../../../renderer/features/extracts/line-words';

describe('where something stands', () => {
  it.each([
    [[], ''],
    [[1234], 'Line 1,234.'],
    [[3, 8], 'Lines 3 and 8.'],
    [[3, 8, 41], 'Lines 3, 8 and 41.'],
    [[1, 2, 3, 4, 5, 6], 'Lines 1, 2, 3, 4, 5 and 6.'],
    [[1, 2, 3, 4, 5, 6, 7], 'Lines 1, 2, 3, 4, 5 and 2 more.'],
  ])('%j is %j', (lines, words) => expect(lineWords(lines)).toBe(words));
});
