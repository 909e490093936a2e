import { describe, expect, it } from 'vitest';
import {
  withColumnDecision,
  withDecision,
  withFilling,
  withValue,
} from '../../../../renderer/features/extracts/change-decisions';
import { type FileDecisions, fileDecisions } from '../../../../shared/definitions/file-decisions';

describe('decisions about a file', () => {
  it('are added to those before, and taken back by undefined', () => {
    const said = withDecision({ encoding: 'utf-8' }, { delimiter: ';' });
    expect(said).toEqual({ encoding: 'utf-8', delimiter: ';' });
    expect(withDecision(said, { encoding: undefined })).toEqual({ delimiter: ';' });
  });

  it('keep what was said of the other columns and of the same one', () => {
    const before: FileDecisions = { columns: { From: { fills: 'start_date' }, To: { fills: 'end_date' } } };
    expect(withColumnDecision(before, 'From', { type: 'date', dateOrder: 'mdy' })).toEqual({
      columns: { From: { fills: 'start_date', type: 'date', dateOrder: 'mdy' }, To: { fills: 'end_date' } },
    });
  });

  it('let a field be filled by one column only', () => {
    const before: FileDecisions = { columns: { From: { fills: 'start_date' } } };
    expect(withFilling(before, 'start_date', 'Began', 'From').columns).toEqual({
      From: { fills: null },
      Began: { fills: 'start_date' },
    });
    expect(withFilling(before, 'start_date', null, 'From').columns).toEqual({ From: { fills: null } });
  });

  it('place a value by hand and take it back', () => {
    const placed = withValue({}, 'Type', 'Bungalow', 'Residential');
    expect(placed.columns?.Type?.values).toEqual({ Bungalow: 'Residential' });
    expect(withValue(placed, 'Type', 'Bungalow', null).columns?.Type?.values).toEqual({});
  });

  it('have the form in which they are kept, and do not change those before', () => {
    const before: FileDecisions = Object.freeze({ columns: Object.freeze({}) });
    const after = withValue(withFilling(before, 'child_id', 'Person', null), 'Type', '__proto__', 'U4');
    expect(fileDecisions.safeParse(after).success).toBe(true);
    expect(before).toEqual({ columns: {} });
  });
});
