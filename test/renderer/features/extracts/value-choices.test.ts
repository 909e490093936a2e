import { describe, expect, it } from 'vitest';
import { valueChoices } from '../../../../renderer/features/extracts/value-choices';

describe('what a value can be said to mean', () => {
  it('are the codes of the column that it stands in', () => {
    expect(valueChoices('ssda903.header', 'sex').map(({ value }) => value)).toContain('M');
    expect(valueChoices('ssda903.episodes', 'place').map(({ value }) => value)).toContain('U4');
  });

  it('are the words of the programme where the column has words', () => {
    expect(valueChoices('missing_episodes', 'kind').map(({ value }) => value)).toEqual(['missing', 'away']);
    expect(valueChoices('placements', 'planned').map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it('are anything where the column holds text', () => {
    expect(valueChoices('programme', 'worker')).toEqual([]);
  });
});
