import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { escapeHtml } from '../../../../shared/report/html/escape';
import { shownFigure } from './figure';
import { type Block, blockAt, type Place, type Shape, standingAt } from './shape';

/** A spreadsheet runs a cell that begins like this as a formula, from the clipboard too. */
const formula = /^\s*[=+\-@]/;

/** A range for the clipboard: cells with tabs between them for Excel, a table for Word. */
export function copiedRange(
  result: PivotResult,
  shape: Shape,
  range: Block,
): { readonly text: string; readonly html: string } {
  const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_, right) =>
      copiedCell(result, shape, range, { row: range.top + down, column: range.left + right }),
    ),
  );
  const rows = lines.map((cells) => `<tr>${cells.map(asHtml).join('')}</tr>`).join('');
  return {
    text: lines.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n'),
    html: `<table>${rows}</table>`,
  };
}

interface CopiedCell {
  readonly text: string;
  readonly isFigure: boolean;
}

function asHtml({ text, isFigure }: CopiedCell): string {
  return isFigure
    ? `<td align="right">${escapeHtml(text)}</td>`
    : `<th align="left">${escapeHtml(text)}</th>`;
}

/** A merged head gives its text to the first of its places in the range; names of levels stand in the last row of heads. */
function copiedCell(result: PivotResult, shape: Shape, range: Block, place: Place): CopiedCell {
  const standing = standingAt(shape, place);
  const head = (text: string | undefined) => ({
    text: text === undefined ? '' : plain(text),
    isFigure: false,
  });
  switch (standing.kind) {
    case 'figure':
      return {
        text: shownFigure(result, shape.layout, place.row, place.column)?.text ?? '',
        isFigure: true,
      };
    case 'level':
      return head(place.row === -1 ? shape.layout.rows.levels[standing.level] : undefined);
    case 'nothing':
      return head(undefined);
    default: {
      const { top, left } = blockAt(shape, place);
      const isFirst = place.row === Math.max(top, range.top) && place.column === Math.max(left, range.left);
      return head(isFirst ? standing.head.text : undefined);
    }
  }
}

function plain(text: string): string {
  const inOneCell = text.replace(/[\t\r\n]+/g, ' ');
  return formula.test(inOneCell) ? `'${inOneCell}` : inOneCell;
}
