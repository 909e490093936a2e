import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { escapeHtml } from '../../../../shared/report/html/escape';
import { figureAt } from '../../../../shared/report/pivot/figure-at';
import { plainValue } from '../../../../shared/report/pivot/plain-value';
import { writtenValue } from '../../../../shared/report/pivot/written-value';
import { neverFormula } from '../../../../shared/report/spreadsheet/never-formula';
import { tabSeparated } from '../../../../shared/report/spreadsheet/tab-separated';
import { type Block, blockAt, type Place, type Shape, standingAt } from './shape';

/** Cells for a spreadsheet, and a table for a document; null where there is but one cell, or more than a document takes. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}

const mostForDocument = 20_000;

/**
 * A range for the clipboard. As text its figures are bare numbers and a merged head stands at each of its places, as a
 * spreadsheet needs them; as a table, and where it is a single cell, all stands as on the screen.
 */
export function copiedRange(result: PivotResult, shape: Shape, range: Block): Copied {
  const cells = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_, right) =>
      cellAt(result, shape, range, { row: range.top + down, column: range.left + right }),
    ),
  );
  const count = cells.length * (cells[0]?.length ?? 0);
  if (isSame(range, blockAt(shape, { row: range.top, column: range.left }))) {
    // The name of a level is written in the last of its places, any other head in each.
    const only = cells.at(-1)?.[0];
    return { text: only?.isFigure ? only.written : tabSeparated([[only?.written ?? null]]), html: null };
  }
  const asRow = (row: readonly CopiedCell[]) => `<tr>${row.map(asHtml).join('')}</tr>`;
  return {
    text: tabSeparated(cells.map((row) => row.map(({ plain }) => plain))),
    html: count <= mostForDocument ? `<table>${cells.map(asRow).join('')}</table>` : null,
  };
}

const isSame = (a: Block, b: Block): boolean =>
  a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;

interface CopiedCell {
  readonly written: string;
  readonly plain: string | number | null;
  readonly isFigure: boolean;
  /** Whether it is the first place of its cell in the range; a merged head has others. */
  readonly isFirst: boolean;
}

function asHtml({ written, isFigure, isFirst }: CopiedCell): string {
  if (isFigure) return `<td align="right">${escapeHtml(written)}</td>`;
  return `<th align="left">${isFirst ? escapeHtml(neverFormula(written)) : ''}</th>`;
}

function cellAt(result: PivotResult, shape: Shape, range: Block, place: Place): CopiedCell {
  const { rows, columns } = shape.layout;
  const [row, column] = [rows.lines[place.row], columns.lines[place.column]];
  if (row !== undefined && column !== undefined) {
    const { measure, value } = figureAt(result, row, column);
    const plain = plainValue(measure, value);
    return { written: writtenValue(measure, value), plain, isFigure: true, isFirst: true };
  }
  const standing = standingAt(shape, place);
  const { top, left } = blockAt(shape, place);
  const isFirst = place.row === Math.max(top, range.top) && place.column === Math.max(left, range.left);
  // The name of a level stands right above what it names.
  if (standing.kind === 'level')
    return head(place.row === -1 ? rows.levels[standing.level] : '', place.row === -1);
  return head('head' in standing ? standing.head.text : '', isFirst);
}

const head = (text = '', isFirst = true): CopiedCell => ({
  written: text,
  plain: text,
  isFigure: false,
  isFirst,
});
