import type { ColumnDecision } from '../../../shared/definitions/file-decisions';
import type {
  ColumnSummary,
  ColumnType,
  DateOrder,
  Delimiter,
  Encoding,
} from '../../../shared/extracts/load-result';

/** How a file was read, in the words of the people who exported it. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252',
};

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar |',
};

type ReadAs = Exclude<ColumnType, 'date'> | DateOrder;

/** How the cells of a column can be read; a date always with its order. */
export const readAsNames: Readonly<Record<ReadAs, string>> = {
  text: 'Text',
  'whole number': 'Whole number',
  number: 'Number',
  'yes/no': 'Yes or no',
  dmy: 'Date, day/month/year',
  mdy: 'Date, month/day/year',
  iso: 'Date, year-month-day',
};

/**
 * What the column is read as; null for dates without an order of day and month: days as Excel counts them, none at all,
 * or an order that waits for a person.
 */
export const readAs = (column: ColumnSummary): ReadAs | null =>
  isUndecided(column) ? null : column.type === 'date' ? column.dateOrder : column.type;

/** A person must say how the column is read before anything is done with it. */
export const isUndecided = ({ notes }: ColumnSummary): boolean =>
  notes.some(({ level }) => level === 'needs-decision');

/** The decision that reads a column so. */
export const readingDecision = (as: ReadAs): Pick<ColumnDecision, 'type' | 'dateOrder'> =>
  as === 'dmy' || as === 'mdy' || as === 'iso' ? { type: 'date', dateOrder: as } : { type: as };

/** The choices of a list of names, in its order. */
export const choicesOf = <V extends string>(
  names: Readonly<Record<V, string>>,
): { value: V; label: string }[] =>
  (Object.entries(names) as [V, string][]).map(([value, label]) => ({ value, label }));
