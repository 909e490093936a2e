import { describe, expect, it } from 'vitest';
import { fileName } from '../../../renderer/components/export/file-name';

describe('the name of a saved file', () => {
  it('is what every file system takes', () => {
    expect(fileName('Moves: before & after (2018)', 'svg')).toBe('moves-before-after-2018.svg');
    expect(fileName('ssda903_2018/episodes.csv not loaded', 'csv')).toBe(
      'ssda903_2018-episodes-csv-not-loaded.csv',
    );
    expect(fileName('???', 'csv')).toBe('export.csv');
  });
});
