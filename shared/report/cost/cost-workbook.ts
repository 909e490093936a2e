import { writeXlsx } from 'hucre/xlsx';
import type { CostResult } from '../../analysis/cost/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { sheetOfBlocks } from '../blocks/sheet-of-blocks';
import { answerSheet } from './answer-sheet';
import { assumptionsSheet } from './assumptions-sheet';
import { childrenSheet } from './children-sheet';
import { costTitle } from './cost-title';
import { pathsSheet } from './paths-sheet';
import { rangesBlocks } from './ranges-blocks';
import { sheets } from './sheet-names';
import { statementsBlocks } from './statements-blocks';

/**
 * The bytes of an Excel workbook that works itself out: from the assumptions over each child's path to the answer, cell by
 * cell. A price or a chance that is changed in the assumptions changes the answer; ranges, draws and statements stay.
 */
export async function costWorkbook(
  result: CostResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): Promise<Uint8Array> {
  const assumptions = assumptionsSheet(result);
  const paths = pathsSheet(result, assumptions);
  const children = childrenSheet(result, assumptions, paths);
  return writeXlsx({
    sheets: [
      answerSheet(result, settings, assumptions, children),
      assumptions.sheet,
      paths.sheet,
      children.sheet,
      sheetOfBlocks(sheets.ranges, rangesBlocks(result)),
      sheetOfBlocks(sheets.statements, statementsBlocks(result)),
    ],
    properties: { title: costTitle },
  });
}
