import type { CohortResult } from '../../analysis/cohort/results';
import type { ProgrammeSettings } from '../../definitions/programme-settings';
import { aboutLine } from '../blocks/about-line';
import { type Block, said, tabled } from '../blocks/block';
import { type FigureTable, note } from '../blocks/figure-table';
import { flowLine } from './blocks';
import { cohortTitle } from './cohort-title';
import { summaryTable } from './summary-table';
import { disclosure, whatToKnow } from './what-to-know';

/** Every outcome in a row, with what has to be known of it beside its numbers. */
export function summaryBlocks(
  result: CohortResult,
  settings: Pick<ProgrammeSettings, 'programme' | 'council'>,
): readonly Block[] {
  return [
    said('title')(cohortTitle(result)),
    said('text')(aboutLine(result, settings)),
    said('text')(flowLine(result.flow)),
    said('warning')(disclosure.children),
    tabled(withWarnings(result)),
  ];
}

function withWarnings(result: CohortResult): FigureTable {
  const { caption, columns, rows } = summaryTable(result);
  return {
    caption,
    columns: [...columns, note('What to know')],
    rows: rows.map((row, i) => {
      const outcome = result.outcomes[i];
      return [...row, outcome === undefined ? '' : whatToKnow(outcome, result).join('\n')];
    }),
  };
}
