import type { CohortResult } from '../../analysis/cohort/results';
import { tabSeparated } from '../spreadsheet/tab-separated';
import type { Block } from './blocks';
import { pastedBlocks } from './pasted-blocks';
import { writtenFigure } from './written-figure';

/** The same as plain text: sentences on lines of their own, tables with tabs between their cells. */
export function cohortText(result: CohortResult): string {
  return pastedBlocks(result)
    .map((block, i) => `${isApart(block) && i > 0 ? '\n' : ''}${blockText(block)}`)
    .join('\n');
}

/** Headings and tables stand after an empty line. */
const isApart = ({ kind }: Block): boolean => kind === 'heading' || kind === 'table';

function blockText(block: Block): string {
  if (block.kind !== 'table') return tabSeparated([[block.text]]);
  const { caption, columns, rows } = block.table;
  return tabSeparated([
    [caption],
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ as }, i) => writtenFigure(row[i] ?? null, as))),
  ]);
}
