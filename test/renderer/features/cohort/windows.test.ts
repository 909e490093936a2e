import { describe, expect, it } from 'vitest';
import { firstComparison } from '../../../../renderer/features/cohort/choices/chosen';
import { areUnequal, presetOf, windowPresets } from '../../../../renderer/features/cohort/choices/windows';

const presets = windowPresets(['Phase One', 'Phase Two']);

describe('ready-made windows', () => {
  it('begin with half a year either side', () => {
    expect(presetOf(firstComparison, presets)?.id).toBe('half-year');
  });
  it('are told apart, each from every other', () => {
    for (const { id, windows } of presets) expect(presetOf(windows, presets)?.id).toBe(id);
  });
  it('are not taken for windows of a person’s own', () => {
    expect(presetOf({ before: { days: 183 }, after: { days: 182 } }, presets)).toBeNull();
  });
  it('are called by the programme’s own phases', () => {
    expect(presets.map(({ label }) => label)).toContain('Phase One and Phase Two');
    expect(windowPresets([]).map(({ label }) => label)).toContain('the first phase, whole');
  });
  it('are said to differ in length only where they can', () => {
    const differing = presets.filter(({ windows }) => areUnequal(windows)).map(({ id }) => id);
    expect(differing).toEqual(['unequal', 'looked-after']);
    expect(areUnequal({ before: { days: 90 }, after: { days: 90 }, matched: false })).toBe(false);
    expect(areUnequal({ before: { days: 90 }, after: { until: 'end_date' }, matched: false })).toBe(true);
  });
});
