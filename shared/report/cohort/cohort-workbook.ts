import { writeXlsx } from 'hucre/xlsx';
import type { CohortResult } from '../../analysis/cohort/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { sheetOfBlocks } from '../blocks/sheet-of-blocks';
import { cohortTitle } from './cohort-title';
import { outcomeBlocks } from './outcome-blocks';
import { sheetNames } from './sheet-names';
import { summaryBlocks } from './summary-blocks';
import { workedOutBlocks } from './worked-out-blocks';

const own = ['Summary', 'How it was worked out'] as const;

/** The bytes of an Excel workbook: all outcomes on one sheet, each on one of its own, and how they were worked out. */
export async function cohortWorkbook(
  result: CohortResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): Promise<Uint8Array> {
  const names = sheetNames(
    result.outcomes.map(({ label }) => label),
    own,
  );
  const [summary, workedOut] = own;
  const sheets = [
    sheetOfBlocks(summary, summaryBlocks(result, settings)),
    ...result.outcomes.map((outcome, i) => sheetOfBlocks(names[i] as string, outcomeBlocks(outcome, result))),
    sheetOfBlocks(workedOut, workedOutBlocks(result, settings)),
  ];
  return writeXlsx({ sheets, properties: { title: cohortTitle(result) } });
}
