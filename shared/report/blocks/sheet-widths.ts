import type { Block } from './block';
import { holdsWords } from './figure-table';
import { sheetColumns, sheetFigures } from './sheet-figures';

/** Widths in letters: of any column, of one of text, of a note with a column of its own, and of the whole page at least. */
const widths = { least: 10, text: 48, note: 90, page: 110 };
/** Letters of a head on one line; longer ones are broken. */
const headWidth = 18;

/** How many columns the widest table has. */
export const columnsOf = (blocks: readonly Block[]): number =>
  Math.max(1, ...blocks.map((block) => (block.kind === 'table' ? sheetColumns(block.table).length : 1)));

/**
 * Each column of the sheet as wide as its figures need in any of the tables. A note takes what is left of the width beside
 * it, and only in the last column width of its own; the last column grows until sentences have a page to run over.
 */
export function sheetWidths(blocks: readonly Block[]): number[] {
  const count = columnsOf(blocks);
  const needed = new Array<number>(count).fill(widths.least);
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const lines = block.table.rows.map((row) => sheetFigures(block.table, row));
    for (const [c, { head, as }] of sheetColumns(block.table).entries()) {
      const isBeside = as === 'note' && c < count - 1;
      const texts = holdsWords({ as }) && !isBeside ? lines.map((line) => String(line[c] ?? '')) : [];
      const longest = Math.max(Math.min(head.length, headWidth), ...texts.map(({ length }) => length));
      const most = as === 'note' ? widths.note : widths.text;
      needed[c] = Math.max(needed[c] as number, Math.min(longest + 2, most));
    }
  }
  const total = needed.reduce((sum, each) => sum + each, 0);
  if (total < widths.page) needed[count - 1] = (needed[count - 1] as number) + widths.page - total;
  return needed;
}
