import { tabSeparated } from '../spreadsheet/tab-separated';
import type { Block } from './block';
import { writtenFigure } from './written-figure';

/** Blocks as plain text: sentences on lines of their own, tables with tabs between their cells. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks.map((block, i) => `${isApart(block) && i > 0 ? '\n' : ''}${blockText(block)}`).join('\n');

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
