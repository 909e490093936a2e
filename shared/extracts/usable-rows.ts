import type { FilledField } from './filled-field';
import type { ExtractField } from './kinds/kind-definition';
import type { Rejection, Repair } from './load-result';
import type { ReadTable } from './reading/read-table';
import { rowText } from './reading/row-text';

/** The rows of a table that can be used, and what became of the others. */
export interface UsableRows {
  /** Positions of the rows that are kept, in the order of the file. */
  readonly kept: Int32Array;
  readonly rejections: Rejection[];
  readonly repairs: Repair[];
}

const longestShown = 60;

const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

const wanted: Readonly<Partial<Record<ExtractField['reading']['as'], string>>> = {
  day: 'a date that exists',
  year: 'a year',
};

const isNeeded = ({ needed }: ExtractField): boolean => needed === 'both' || needed === 'value';

/** Tells rows that can be used from rows that cannot, by the fields that a row of this kind must have. */
export function usableRows(table: ReadTable, filled: readonly FilledField[], fills: boolean): UsableRows {
  const rejections: Rejection[] = [];
  const repairs: Repair[] = [];
  const kept = new Int32Array(table.rowCount).map((_, row) => row);
  const strict = filled.filter(
    ({ field, read }) => (isNeeded(field) && read.values.includes(null)) || read.unreadable.size > 0,
  );
  if (!fills || strict.length === 0) return { kept, rejections, repairs };
  let used = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const reasons: string[] = [];
    const leftEmpty: string[] = [];
    for (const { field, column, read } of strict) {
      const values = table.columns[column]?.values;
      const code = values?.codes[row] as number;
      if (read.unreadable.has(code)) {
        const what = `${field.column} "${shown(values?.values[code] ?? '')}" is not ${wanted[field.reading.as] ?? 'a number'}`;
        if (field.mustRead || isNeeded(field)) reasons.push(`${what}.`);
        else leftEmpty.push(`${what}; it was left empty.`);
      } else if (read.values[code] === null && isNeeded(field))
        reasons.push(`The row has no ${field.column}.`);
    }
    if (reasons.length === 0) kept[used++] = row;
    if (reasons.length === 0 && leftEmpty.length === 0) continue;
    const line = table.lines[row] as number;
    const text = rowText(
      table.columns.map((each) => each.values.text(row)),
      table.delimiter ?? ',',
    );
    if (reasons.length > 0)
      rejections.push({ line, reason: `${reasons.join(' ')} Correct it and load the file again.`, text });
    else repairs.push({ line, rule: 'value-not-read', change: leftEmpty.join(' '), text });
  }
  return { kept: kept.subarray(0, used), rejections, repairs };
}
