import { describe, expect, it } from 'vitest';
import { canonicalTables } from '../../shared/database/schema';
import { columnWords, tableWords } from '../../shared/database/table-words';

describe('tables and columns in words', () => {
  it('are words for every canonical table, and a name for a table of a file', () => {
    for (const table of Object.keys(canonicalTables)) expect(tableWords(table)).not.toContain('_');
    expect(tableWords('my_extract')).toBe('my_extract');
  });

  it('are words for canonical columns; the columns of a file stay as they came', () => {
    expect(columnWords('placement', 'child_id')).toBe('Child');
    expect(columnWords('placement', 'start_date')).toBe('Start date');
    expect(columnWords('my_extract', 'start_date')).toBe('start_date');
  });
});
