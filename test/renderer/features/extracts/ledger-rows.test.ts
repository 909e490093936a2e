import { describe, expect, it } from 'vitest';
import { filterLedger, ledgerRows } from '../../../../renderer/features/extracts/ledger-rows';
import { plainFile } from './file-summary';

const file = plainFile({
  rejections: [{ line: 9, reason: 'The row has no child_id.', text: ',05/06/2016' }],
  repairs: [
    { line: 4, rule: 'short-break-left-out', change: 'A short break is no care period.', text: '101,V3' },
  ],
});

describe('the ledger of a file', () => {
  it('holds every row that was not loaded or was repaired, in the order of the file', () => {
    expect(ledgerRows(file)).toEqual([
      {
        line: 4,
        became: 'repaired',
        why: 'A short break is no care period.',
        rule: 'short-break-left-out',
        text: '101,V3',
      },
      { line: 9, became: 'not loaded', why: 'The row has no child_id.', rule: null, text: ',05/06/2016' },
    ]);
  });

  it('is narrowed by what the rows became and by words anywhere in them', () => {
    const rows = ledgerRows(file);
    const lines = (...filter: [Parameters<typeof filterLedger>[1], string]) =>
      filterLedger(rows, ...filter).map(({ line }) => line);
    expect(lines('all', '')).toEqual([4, 9]);
    expect(lines('repaired', '')).toEqual([4]);
    expect(lines('all', ' CHILD_ID ')).toEqual([9]);
    expect(lines('all', 'v3')).toEqual([4]);
    expect(lines('not loaded', 'v3')).toEqual([]);
  });
});
