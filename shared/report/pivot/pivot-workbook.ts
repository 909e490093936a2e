import { writeXlsx } from 'hucre/xlsx';
import type { PivotResult } from '../../analysis/pivot/pivot-result';
import type { PivotLook } from './pivot-layout';
import { pivotSheet } from './pivot-sheet';
import { pivotTitle } from './pivot-title';
import { type PivotAbout, workedOutSheet } from './worked-out-sheet';

/**
 * The bytes of an Excel workbook: the pivot as it is laid out, and beside it how it was worked out.
 * @throws Error, for people, where a sheet cannot hold so many rows or columns
 */
export async function pivotWorkbook(
  result: PivotResult,
  look: PivotLook,
  about: PivotAbout,
): Promise<Uint8Array> {
  const sheets = [pivotSheet(result, look, 'Table'), workedOutSheet(result, about, 'How it was worked out')];
  return writeXlsx({ sheets, properties: { title: pivotTitle(result) } });
}
