/**
 * How the figures of a column are meant: it decides their format in a workbook, and their words elsewhere. A day is
 * `2018-03-31`; a note is long text that may take whatever width is left.
 */
export type FigureKind =
  | 'text'
  | 'note'
  | 'day'
  | 'count'
  | 'months'
  | 'rate'
  | 'share'
  | 'p'
  | 'interval'
  | 'money';

/** Both ends of a 95 % interval; null where there is none, infinite where it has no bound. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export type Figure = string | number | null | Interval;

export interface FigureColumn {
  readonly head: string;
  readonly as: FigureKind;
}

/** A table of full numbers, before it has a form. A row has a figure for each column. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly Figure[])[];
}

const column =
  (as: FigureKind) =>
  (head: string): FigureColumn => ({ head, as });

export const text = column('text');
export const note = column('note');
export const day = column('day');
export const count = column('count');
export const months = column('months');
export const rate = column('rate');
/** Pounds: whole ones for people, the full number in a workbook. */
export const money = column('money');
export const p = column('p');
export const interval = column('interval')('95% interval');

/** Whether a column holds words, which read from the left. */
export const holdsWords = ({ as }: { as: FigureKind }): boolean => as === 'text' || as === 'note';
