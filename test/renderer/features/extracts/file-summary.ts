import type { ColumnSummary, FileSummary } from '../../../../shared/extracts/load-result';

/** A column with nothing remarkable about it. */
export const plainColumn = (changes: Partial<ColumnSummary> = {}): ColumnSummary => ({
  name: 'child_id',
  type: 'text',
  dateOrder: null,
  empty: 0,
  nullMarkers: {},
  notes: [],
  fills: 'child_id',
  unmapped: [],
  examples: [],
  ...changes,
});

/** A file with nothing remarkable about it. */
export const plainFile = (changes: Partial<FileSummary> = {}): FileSummary => ({
  name: 'placements.csv',
  table: 'placements',
  kind: 'placements',
  kindFrom: 'columns',
  decisions: {},
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  size: 100,
  rows: 2,
  loaded: 2,
  rejected: 0,
  blank: 0,
  columns: [plainColumn()],
  rejections: [],
  repairs: [],
  problem: null,
  sameAs: null,
  remarks: [],
  ...changes,
});
