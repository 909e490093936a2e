import { tabSeparated } from '../spreadsheet/tab-separated';
import type { Block } from './block';
import type { Figure, FigureKind } from './figure-table';
import { writtenFigure } from './written-figure';

/** Blocks as plain text: sentences on lines of their own, tables with tabs between their cells. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks.map((block, i) => `${isApart(block) && i > 0 ? '\n' : ''}${blockText(block)}`).join('\n');

/** Headings and tables stand after an empty line. */
const isApart = ({ kind }: Block): boolean => kind === 'heading' || kind === 'table';

function blockText(block: Block): string {
  if (block.kind !== 'table') return tabSeparated([[block.text]]);
  const { caption, columns, rows } = block.table;
  return [
    tabSeparated([[caption], columns.map(({ head }) => head)]),
    ...rows.map((row) => columns.map(({ as }, i) => cellText(row[i] ?? null, as)).join('\t')),
  ].join('\n');
}

/** A number below nought begins with a sign and is no formula all the same. */
function cellText(figure: Figure, as: FigureKind): string {
  const written = writtenFigure(figure, as);
  return typeof figure === 'string' ? tabSeparated([[written]]) : written;
}
