import { describe, expect, it } from 'vitest';
import { toCheck, totalsOf } from '../../../../renderer/features/extracts/to-check';
import type { ColumnNote } from '../../../../shared/extracts/load-result';
import { plainColumn, plainFile } from './file-summary';

const note = (level: ColumnNote['level']): ColumnNote => ({ level, text: level, lines: [] });

describe('what waits for a person', () => {
  it('is nothing in a file that was read without doubt', () => {
    expect(toCheck(plainFile())).toEqual({ undecided: 0, secondLook: 0, remarks: 0 });
  });

  it('is each undecided and each doubtful column, and not what is only said', () => {
    const columns = [
      plainColumn({ notes: [note('needs-decision'), note('information')] }),
      plainColumn({ notes: [note('please-check')], unmapped: [{ value: 'Bungalow', count: 3 }] }),
    ];
    expect(toCheck(plainFile({ columns, remarks: ['Mixed line ends.'] }))).toEqual({
      undecided: 1,
      secondLook: 2,
      remarks: 1,
    });
  });

  it('is what an unknown file holds, but not of one that cannot be read at all', () => {
    expect(toCheck(plainFile({ kind: 'other' })).undecided).toBe(1);
    expect(toCheck(plainFile({ kind: 'other', problem: 'Not a CSV file.' })).undecided).toBe(0);
  });
});

describe('the totals', () => {
  it('are the sums over the files', () => {
    const repair = { line: 2, rule: 'r', change: 'c', text: 't' };
    const files = [
      plainFile({ rows: 10, loaded: 7, rejected: 3, blank: 1 }),
      plainFile({ rows: 5, loaded: 5, repairs: [repair, repair] }),
    ];
    expect(totalsOf(files)).toEqual({ rows: 15, loaded: 12, rejected: 3, repaired: 2, blank: 1 });
  });
});
