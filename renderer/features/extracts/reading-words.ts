import type { ColumnType, DateOrder, Delimiter, Encoding } from '../../../shared/extracts/load-result';

/** How a file was read, in the words of the people who exported it. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (Unicode text)',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows (Western European)',
};

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar |',
};

export const typeNames: Readonly<Record<ColumnType, string>> = {
  text: 'Text',
  'whole number': 'Whole number',
  number: 'Number',
  date: 'Date',
  'yes/no': 'Yes or no',
};

export const dateOrderNames: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  iso: 'year-month-day',
};

/** The choices of a list of names, in its order. */
export const choicesOf = <V extends string>(
  names: Readonly<Record<V, string>>,
): { value: V; label: string }[] =>
  (Object.entries(names) as [V, string][]).map(([value, label]) => ({ value, label }));
