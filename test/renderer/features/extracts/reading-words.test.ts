import { describe, expect, it } from 'vitest';
import { readAs, readAsNames, readingDecision } from '../../../../renderer/features/extracts/reading-words';
import { columnDecision } from '../../../../shared/definitions/file-decisions';
import { plainColumn } from './file-summary';

describe('how a column is read', () => {
  it('is one choice, with the order of its dates', () => {
    expect(readAs(plainColumn({ type: 'date', dateOrder: 'mdy' }))).toBe('mdy');
    expect(readAs(plainColumn({ type: 'yes/no' }))).toBe('yes/no');
  });

  it('is open where nobody has said the order of its dates', () => {
    expect(readAs(plainColumn({ type: 'date', dateOrder: null }))).toBeNull();
  });

  it('comes back as chosen, whatever is chosen', () => {
    for (const as of Object.keys(readAsNames) as (keyof typeof readAsNames)[]) {
      const { type = 'text', dateOrder = null } = columnDecision.parse(readingDecision(as));
      expect(readAs(plainColumn({ type, dateOrder }))).toBe(as);
    }
  });
});
