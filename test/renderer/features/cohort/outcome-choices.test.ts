import { describe, expect, it } from 'vitest';
import { outcomeChoices, ticked } from '../../../../renderer/features/cohort/choices/outcome-choices';

describe('outcomes to choose from', () => {
  it('are the plain ones, then each kind of event, then what is chosen and not there', () => {
    const labels = outcomeChoices(['exclusion'], ['unplanned_moves', 'event:arrest']).map(
      ({ label }) => label,
    );
    expect(labels).toEqual([
      'Unplanned moves',
      'Placement moves',
      'Moves to residential care',
      'Missing episodes',
      'Missing nights',
      'Events: exclusion',
      'Events: arrest',
    ]);
  });
  it('keep the first that was ticked first, and one at least', () => {
    expect(ticked(['missing_nights'], 'event:exclusion', true)).toEqual([
      'missing_nights',
      'event:exclusion',
    ]);
    expect(ticked(['missing_nights', 'event:exclusion'], 'missing_nights', false)).toEqual([
      'event:exclusion',
    ]);
    expect(ticked(['event:exclusion'], 'event:exclusion', false)).toEqual(['event:exclusion']);
  });
});
