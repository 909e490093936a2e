import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../renderer/features/settings/read-settings';
import { defaultSettings } from '../../../../shared/definitions/programme-settings';

describe('a settings file', () => {
  it('gives back the settings that were saved', () => {
    const settings = { ...defaultSettings, programme: 'Steps', council: 'Anytown' };
    expect(readSettings('steps.json', JSON.stringify(settings))).toEqual({ settings });
  });

  it('may leave out what stays as it is built in', () => {
    expect(readSettings('short.json', '{"council":"Anytown"}')).toEqual({
      settings: { ...defaultSettings, council: 'Anytown' },
    });
  });

  it('is refused with its place and what to do, and never half taken', () => {
    const read = readSettings('bad.json', '{"phases":[{"name":"One","months":-1}]}');
    expect('refusal' in read && read.refusal).toMatch(
      /^The settings in bad\.json cannot be used at phases\[0\]\.months: .*Nothing was changed\./,
    );
    expect(readSettings('notes.json', 'hello')).toHaveProperty(
      'refusal',
      expect.stringContaining('not JSON'),
    );
    expect(readSettings('list.json', '[]')).toHaveProperty('refusal');
  });
});
