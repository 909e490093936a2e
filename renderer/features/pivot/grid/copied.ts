import type { PivotResult } from '../../../../shared/analysis/pivot/pivot-result';
import { escapeHtml } from '../../../../shared/report/html/escape';
import { neverFormula } from '../../../../shared/report/spreadsheet/never-formula';
import { shownFigure } from './figure';
import { type Block, blockAt, type Place, type Shape, standingAt } from './shape';

/** Cells for a spreadsheet, and a table for a document; null where that would be too large for one. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}

/** A range for the clipboard: cells with tabs between them for Excel, a table for Word. */
export function copiedRange(result: PivotResult, shape: Shape, range: Block): Copied {
  const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_, right) =>
      copiedCell(result, shape, range, { row: range.top + down, column: range.left + right }),
    ),
  );
  const asRow = (cells: readonly CopiedCell[]) => `<tr>${cells.map(asHtml).join('')}</tr>`;
  const isForWord = lines.length * (lines[0]?.length ?? 0) <= mostForWord;
  return {
    text: lines.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n'),
    html: isForWord ? `<table>${lines.map(asRow).join('')}</table>` : null,
  };
}

/** No document takes a table of more cells; a spreadsheet takes the text. */
const mostForWord = 20_000;

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

const plain = (text: string): string => neverFormula(text.replace(/[\t\r\n]+/g, ' '));
