import { describe, expect, it } from 'vitest';
import { bandDoubt } from '../../../../renderer/features/settings/band-doubt';
import { defaultSettings } from '../../../../shared/definitions/programme-settings';

const band = (label: string, from: number | null, to: number | null) => ({ label, from, to });

describe('age bands', () => {
  it('are in order as they come', () => {
    expect(bandDoubt(defaultSettings.ageBands)).toBeNull();
  });

  it('are doubted where two hold the same child, or none does', () => {
    expect(bandDoubt([band('young', null, 9), band('old', 9, null)])).toBe(
      'A child of 9 is both in “young” and in “old”.',
    );
    expect(bandDoubt([band('old', 11, null), band('young', 0, 9)])).toBe('A child of 10 is in no band.');
    expect(bandDoubt([band('odd', 9, 4)])).toBe('“odd” ends before it begins, so no child is in it.');
  });
});
