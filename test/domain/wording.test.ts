import { describe, expect, it } from 'vitest';
import { showCount, showDay, showMoney } from '../../shared/domain/wording';

describe('wording', () => {
  it('shows a day as people write it', () => {
    expect(showDay('2018-03-31')).toBe('31 Mar 2018');
    expect(showDay('2017-04-01')).toBe('1 Apr 2017');
  });

  it('leaves text that is no day alone', () => {
    expect(showDay('last spring')).toBe('last spring');
    expect(showDay('2018-13-01')).toBe('2018-13-01');
  });

  it('shows money in whole pounds', () => {
    expect(showMoney(3712)).toBe('£3,712');
    expect(showMoney(1_234_567.5)).toBe('£1,234,568');
    expect(showMoney(-250.2)).toBe('-£250');
    expect(showMoney(-0.2)).toBe('£0');
  });

  it('shows a count with its noun', () => {
    expect(showCount(1060)).toBe('1,060');
    expect(showCount(1, 'child', 'children')).toBe('1 child');
    expect(showCount(2675, 'child', 'children')).toBe('2,675 children');
    expect(showCount(0, 'row')).toBe('0 rows');
  });
});
