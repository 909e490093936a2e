import { GrowingColumns } from '../../database/growing-columns';
import { readNumberText } from '../columns/number-text';
import type { ReadExtract } from '../read-extract';
import { fieldReader } from '../row-fields';

/** The scores of OC2 as measures. The return does not collect the day of an SDQ, so their date is unknown. */
export function sdqMeasures(extract: ReadExtract) {
  const columns = new GrowingColumns([
    'child_id',
    'instrument',
    'scale',
    'informant',
    'point',
    'score',
    'file',
    'line',
  ]);
  const child = fieldReader(extract, 'child_id');
  const score = fieldReader(extract, 'sdq_score');
  const year = fieldReader(extract, 'return_year');
  for (const row of extract.kept) {
    const number = readNumberText(String(score(row) ?? ''));
    if (number === null || number.form === 'code') continue;
    const returned = year(row) ?? extract.returnYear;
    columns.add({
      child_id: child(row),
      instrument: 'SDQ',
      scale: 'total',
      informant: 'carer',
      point: returned === null ? 'yearly return' : `return ${returned}`,
      score: number.value,
      file: extract.name,
      line: extract.table.lines[row] as number,
    });
  }
  return columns;
}
