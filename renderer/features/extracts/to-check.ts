import type { FileSummary } from '../../../shared/extracts/load-result';

/** What in a file waits for a person. */
export interface ToCheck {
  /** Nothing is done with these until a person says. */
  readonly undecided: number;
  /** Decided or kept, but worth a look: a column with values that could not be placed counts once. */
  readonly secondLook: number;
  /** Said about the file as a whole. */
  readonly remarks: number;
}

/** Counts what in a file waits for a person. */
export function toCheck(file: FileSummary): ToCheck {
  const notes = file.columns.flatMap((column) => column.notes);
  const undecided = notes.filter(({ level }) => level === 'needs-decision').length;
  const checks = notes.filter(({ level }) => level === 'please-check').length;
  const unplaced = file.columns.filter((column) => column.unmapped.length > 0).length;
  return {
    undecided: undecided + (file.problem === null && file.kind === 'other' ? 1 : 0),
    secondLook: checks + unplaced,
    remarks: file.remarks.length,
  };
}

export interface Totals {
  readonly rows: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly repaired: number;
  readonly blank: number;
}

/** The rows of all files together; rows = loaded + rejected, as in each. */
export function totalsOf(files: readonly FileSummary[]): Totals {
  const sum = (count: (file: FileSummary) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    rows: sum((file) => file.rows),
    loaded: sum((file) => file.loaded),
    rejected: sum((file) => file.rejected),
    repaired: sum((file) => file.repairs.length),
    blank: sum((file) => file.blank),
  };
}
